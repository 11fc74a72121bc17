import { recognisable } from "../../vietnamese/text";
import type { PastedRecord } from "./cells";
import { hasFamilyName } from "./family-names";
import type { Cells } from "./fields";
import type { PastedColumn } from "./header";
import type { LabelBook } from "./label-book";
import {
  counterNumber,
  type FilledCells,
  filledCells,
  type GroupLine,
  groupLine,
  type IgnoredWhy,
  isCounter,
  isEmptyRow,
  isRemark,
  isSignature,
  isSignersName,
  isTitle,
  isTitleBetween,
  isTotal,
  isUnitWord,
  negativeGroup,
  signatureOf,
} from "./lines";
import { rowCells } from "./row-cells";

/** A place in the pasted text: the line a row of cells begins with (from 1), how many it takes, and their text. */
export interface PastedPlace {
  readonly line: number;
  readonly lineCount: number;
  readonly text: string;
}

/** A row of the table. `cells` has a key for each field the table has a column for, and no other. */
export interface PastedRow<Name extends string> extends PastedPlace {
  readonly cells: Cells<Name>;
  /** The group it stands under ("Khoa Cơ khí"), "" where there is none. */
  readonly group: string;
  /** The group or part above that says whom it is about are not proposed ("Không đề nghị"), "" where there is none. */
  readonly negated: string;
  /** What the lines above its table say, "" where there are none. */
  readonly title: string;
  /** Its running number, "" where it has none. */
  readonly counter: string;
  /** Cells that stand under no heading. */
  readonly extra: readonly string[];
  /**
   * Why its reading rests on a guess, each a Vietnamese sentence without a full stop; none where it rests on headings.
   * Whoever takes such a row in asks a person first.
   */
  readonly guesses: readonly string[];
  /** Whether something stands in a column that gave way to another ("đăng ký" beside "đề nghị"). */
  readonly passedOver: boolean;
  /** Fields whose blank cell was taken to be merged with the one above. */
  readonly merged: readonly Name[];
}

/** A line that cannot be read; `reason` is a Vietnamese sentence without full stop and without the line's number. */
export interface PastedReason extends PastedPlace {
  readonly reason: string;
  /** It is a remark about the list, handed on: no row that was not read. */
  readonly isRemark?: true;
}

/** A line that is no row and needs to be none. */
export interface IgnoredLine extends PastedPlace {
  readonly why: IgnoredWhy;
}

/** What one row of cells turned out to be. A group's name holds for the rows that follow. */
export type Reading<Name extends string> =
  | { readonly row: PastedRow<Name> }
  | { readonly reason: PastedReason; readonly signed?: "maybe" }
  | { readonly ignored: IgnoredLine; readonly group?: string; readonly negated?: GroupLine | null };

/** Where in the text a row of cells stands. */
export interface Surroundings<Name extends string> {
  readonly book: LabelBook<Name>;
  /** The columns that hold here; null where there is no header, or above the first. */
  readonly columns: readonly PastedColumn<Name>[] | null;
  /** Whether the columns were told by their content: a line of one cell is then no row. */
  readonly guessed: boolean;
  readonly aboveHeader: boolean;
  readonly group: string;
  /** Whether the group's line stands right above. */
  readonly groupBegins: boolean;
  readonly title: string;
  /** The line above that begins those who are not proposed; null where none holds. */
  readonly negated: GroupLine | null;
  /** Whether a signature's title stands above, or what may be one; null where none does. */
  readonly signed: "surely" | "maybe" | null;
  /** Whether a certain row follows before the next header: then a name alone in its line may be another. */
  readonly rowsFollow: boolean;
}

const notSplit =
  "Không tách được thành các ô; hãy sao chép các ô từ bảng tính rồi dán, hoặc ngăn các ô bằng dấu “;” hay “|”";
const noHeader =
  "Không rõ ô nào là họ tên, ô nào là danh hiệu; hãy dán cả dòng tiêu đề cột của bảng (Họ và tên, Danh hiệu…)";
const withoutHeader = "Bảng không có dòng tên cột; hiểu theo nội dung từng cột";
const remarkBelow = "Ghi chú của danh sách, không phải là dòng đề nghị; hãy xem có gì cần làm theo không";
const whoSigns =
  "Không rõ là người ký danh sách hay người được đề nghị; nếu được đề nghị, hãy ghi số thứ tự và danh hiệu vào dòng này";
const overHeader = "Nằm trên dòng tiêu đề cột nên không rõ từng ô là gì; hãy đưa xuống dưới dòng tiêu đề";

/**
 * Says what a row of cells is; everything but rows comes first, for a row may hold almost anything. `next`: the row of
 * cells that follows, null at the end and above a header.
 */
export function readRecord<Name extends string>(
  record: PastedRecord,
  around: Surroundings<Name>,
  next: PastedRecord | null,
): Reading<Name> {
  const place = placeOf(record);
  const ignored = (why: IgnoredWhy) => ({ ignored: { ...place, why } });
  const { columns, book } = around;
  const filled = filledIn(record, columns);
  const isLabel = (text: string) => isHeading(text, book);
  if (isEmptyRow(filled)) return ignored("empty");
  if (isTotal(filled) && !isAboutSomebody(record, columns, book)) return ignored("total");
  if (around.aboveHeader && isTitle(filled)) return ignored("title");
  const negative = around.aboveHeader || isRemark(filled) ? null : negativeGroup(filled);
  if (negative !== null && isLeft(negative, record, columns, book))
    return { ...ignored("group"), group: negative.name, negated: negative };
  const group = groupLine(filled, isLabel);
  if (group !== null && beginsGroup(group, filled, record, around, next))
    return { ...ignored("group"), group: group.name, negated: negationBelow(around, group) };
  const unclear = { reason: { ...place, reason: whoSigns }, signed: "maybe" as const };
  const signature = signatureOf(filled);
  if (signature !== null) return signature === "maybe" && columns ? unclear : ignored("signature");
  // Under an award "Khoa Mộc" is who it is for, headings or none.
  const isBetween = columns !== null || isHeading(around.group, book);
  if (isBetween ? isTitleBetween(filled) : isTitle(filled)) return ignored("title");
  // Where no columns are known "Phó Trưởng phòng" and a name below may be a nominee as well.
  if (around.signed && columns && isSignersName(filled, isLabel)) {
    // Two people side by side sign, whatever follows.
    const areTwo = filled.texts.length > 1 && filled.texts.every(hasFamilyName);
    const isClear = areTwo || (around.signed === "surely" && !around.rowsFollow);
    return isClear ? ignored("signature") : unclear;
  }
  if (around.aboveHeader) {
    const few = filled.counter === "" && filled.texts.length <= 2;
    return few ? ignored("title") : { reason: { ...place, reason: overHeader } };
  }
  if (isRemark(filled)) return { reason: { ...place, reason: remarkBelow, isRemark: true } };
  if (record.cells.length === 1 && (!columns || (around.guessed && columns.length > 1)))
    return { reason: { ...place, reason: notSplit } };
  if (!columns) return { reason: { ...place, reason: noHeader } };
  const { conflicts, guesses, ...read } = rowCells(record.cells, columns, book);
  if (conflicts.length > 0) return { reason: { ...place, reason: conflicts.join("; ") } };
  const { group: of, title, guessed } = around;
  const why = [...(guessed ? [withoutHeader] : []), ...record.guesses, ...guesses];
  const negated = around.negated?.name ?? "";
  return {
    row: { ...place, group: of, negated, title, counter: filled.counter, ...read, guesses: why, merged: [] },
  };
}

/**
 * Whether a line is somebody's for certain, whatever stands above: it has a number, names an award, or says beside a name what is
 * neither a name nor who signs.
 */
export function isCertainRow<Name extends string>(
  record: PastedRecord,
  columns: readonly PastedColumn<Name>[],
  book: LabelBook<Name>,
): boolean {
  const filled = filledIn(record, columns);
  const isLabel = (text: string) => isHeading(text, book);
  const isNamed = columns.some(
    ({ field }, at) => field !== "counter" && book.spreads(field) && (record.cells[at] ?? "") !== "",
  );
  const isOther = [isTotal, isEmptyRow, isSignature, isRemark, isTitleBetween].some((is) => is(filled));
  if (!isNamed || isOther || groupLine(filled, isLabel) !== null) return false;
  if (isArabic(filled.counter)) return true;
  return filled.texts.length > 1 && !isSignersName(filled, isLabel);
}

/** Whether the words of a total are what a text under some other heading says ("Tổng cộng 420 tiết") of the one named beside it. */
function isAboutSomebody<Name extends string>(
  { cells }: PastedRecord,
  columns: readonly PastedColumn<Name>[] | null,
  book: LabelBook<Name>,
): boolean {
  if (columns === null) return false;
  const isName = (at: number) => book.field(columns[at]?.field ?? null)?.spread === true;
  const first = cells.findIndex(
    (text, at) => text !== "" && !(columns[at]?.field === "counter" && isCounter(text)),
  );
  const other = columns[first]?.field ?? null;
  const name = cells.find((text, at) => text !== "" && isName(at)) ?? "";
  return other !== null && other !== "counter" && !isName(first) && /\p{L}/u.test(name);
}

function filledIn<Name extends string>(
  record: PastedRecord,
  columns: readonly PastedColumn<Name>[] | null,
): FilledCells {
  const counter = columns?.findIndex(({ field }) => field === "counter") ?? -1;
  return filledCells(record.cells, columns === null ? null : counter);
}

/** Whether a text heads a column, or names one of the things that each have a column ("LĐ tiên tiến"). */
function isHeading<Name extends string>(text: string, book: LabelBook<Name>): boolean {
  return book.exact(text) !== null || book.near(text)?.includes(":") === true;
}

/** Kinds of nominees, awards: no nominee is called so, whatever follows. */
const kindWords =
  /^(ca nhan|tap the|can bo|quan li|giang vien|giao vien|nha giao|vien chuc|nhan vien|nguoi lao dong|hoc sinh|sinh vien|hssv|cbql|danh hieu|hinh thuc|doi tuong|guong|khoi|nhom)\b/;

/**
 * Whether the line heads rows, rather than being one whose other cells are blank. A kind of nominees or an award does; a
 * part of the school or a lettered line, where a row follows that is not numbered on from it; a line numbered like the rows,
 * where those below begin anew.
 */
function beginsGroup<Name extends string>(
  group: GroupLine,
  filled: FilledCells,
  record: PastedRecord,
  around: Surroundings<Name>,
  next: PastedRecord | null,
): boolean {
  const { columns, book } = around;
  if (columns?.length === 1 && record.cells.length === 1) return false;
  const place = record.cells.indexOf(group.text);
  if (!isLeft(group, record, columns, book)) return false;
  const counted = filled.texts.length > 1;
  const after = next ? filledIn(next, columns) : null;
  const isRow = after !== null && ![isTotal, isEmptyRow, isSignature, isRemark].some((is) => is(after));
  const below = isRow ? (next?.cells[place] ?? "") : null;
  if (columns && isValue(group, columns[place]?.field ?? null, book, below)) return false;
  const isKind = kindWords.test(recognisable(group.name)) || isHeading(group.name, book);
  if (isKind && !(counted && isArabic(group.number))) return true;
  const afterGroup = after ? groupLine(after, (text) => isHeading(text, book)) : null;
  const number = after === null ? "" : counterNumber(after.counter);
  if (isArabic(group.number)) {
    const headsRows = isRow && (afterGroup === null || isArabic(afterGroup.number));
    return headsRows && beginsAnew(group.number, number);
  }
  if (group.lettered) {
    const alike = isRow && number !== "" && styleOf(number) === styleOf(group.number);
    if (isUnitWord(group.name) || !group.named) return isRow && !alike;
    return true;
  }
  // "II. Tập thể LĐTT", "Khoa Mộc", "III. …": the unit is who the group is of.
  const isEmptyGroup = around.groupBegins && isHeading(around.group, book) && afterGroup !== null;
  if (isEmptyGroup && isHeading(afterGroup.name, book)) return false;
  return isRow && (afterGroup === null || isArabic(afterGroup.number) || (!counted && afterGroup.lettered));
}

/** Whether the line's name stands no further to the right than people's. */
function isLeft<Name extends string>(
  { text }: GroupLine,
  { cells }: PastedRecord,
  columns: readonly PastedColumn<Name>[] | null,
  book: LabelBook<Name>,
): boolean {
  return columns === null || cells.indexOf(text) <= placeOfName(columns, book);
}

/** "I. Khoa Mộc" below "B. Không đề nghị" is a part of it; a group numbered alike, or of an award below one without number, ends it. */
function negationBelow<Name extends string>(
  { negated, book }: Surroundings<Name>,
  group: GroupLine,
): GroupLine | null {
  if (negated === null) return null;
  if (negated.number === "") return isUnitWord(group.name) ? negated : null;
  const isAlike = group.number !== "" && styleOf(group.number) === styleOf(negated.number);
  const isAbove = isArabic(negated.number) && group.number !== "";
  return isAlike || isAbove || isHeading(group.name, book) ? null : negated;
}

/**
 * "Giấy khen" alone under the heading of awards, where the next row names its own there: another award of the person above, no group's
 * name. `next`: what the next row has in this column, null where none follows.
 */
function isValue<Name extends string>(
  group: GroupLine,
  field: Name | "counter" | null,
  book: LabelBook<Name>,
  next: string | null,
): boolean {
  return !group.lettered && book.heads(field) && isHeading(group.name, book) && next !== "";
}

/** How far to the right a group's name may stand; everywhere where nothing says where names are. */
function placeOfName<Name extends string>(
  columns: readonly PastedColumn<Name>[],
  book: LabelBook<Name>,
): number {
  const at = columns.findIndex(({ field }) => book.field(field === "counter" ? null : field)?.spread);
  return at < 0
    ? columns.length
    : Math.max(
        at,
        columns.findIndex(({ field }) => field === "counter"),
      );
}

function isArabic(number: string): boolean {
  return /^\d/.test(number);
}

function styleOf(number: string): string {
  return isArabic(number) ? "1" : /^[IVXL]+$/.test(number) ? "I" : "A";
}

/** "1", "1.1" or no number below "1"; "2" goes on. */
function beginsAnew(number: string, below: string): boolean {
  return below === "" || below.startsWith(`${number}.`) || (Number(below) === 1 && Number(number) !== 0);
}

export function placeOf({ line, lineCount, text }: PastedRecord): PastedPlace {
  return { line, lineCount, text };
}
