import { recognisable } from "../../vietnamese/text";
import type { PastedRecord } from "./cells";
import type { PastedColumn } from "./header";
import { isHeading, type LabelBook } from "./label-book";
import {
  counterNumber,
  type FilledCells,
  filledIn,
  type GroupLine,
  groupLine,
  isEmptyRow,
  isRemark,
  isSignature,
  isTotal,
  isUnitWord,
} from "./lines";
import type { Surroundings } from "./surroundings";

/** Kinds of nominees, awards: no nominee is called so, whatever follows. */
const kindWords =
  /^(ca nhan|tap the|can bo|quan li|giang vien|giao vien|nha giao|vien chuc|nhan vien|nguoi lao dong|hoc sinh|sinh vien|hssv|cbql|danh hieu|hinh thuc|doi tuong|guong|khoi|nhom)\b/;

/**
 * Whether the line heads rows, rather than being one whose other cells are blank. A kind of nominees or an award does; a
 * part of the school or a lettered line, where a row follows that is not numbered on from it; a line numbered like the rows,
 * where those below begin anew.
 */
export function beginsGroup<Name extends string>(
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
export function isLeft<Name extends string>(
  { text }: GroupLine,
  { cells }: PastedRecord,
  columns: readonly PastedColumn<Name>[] | null,
  book: LabelBook<Name>,
): boolean {
  return columns === null || cells.indexOf(text) <= placeOfName(columns, book);
}

/** "I. Khoa Mộc" below "B. Không đề nghị" is a part of it; a group numbered alike, or of an award below one without number, ends it. */
export function negationBelow<Name extends string>(
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

export function isArabic(number: string): boolean {
  return /^\d/.test(number);
}

function styleOf(number: string): string {
  return isArabic(number) ? "1" : /^[IVXL]+$/.test(number) ? "I" : "A";
}

/** "1", "1.1" or no number below "1"; "2" goes on. */
function beginsAnew(number: string, below: string): boolean {
  return below === "" || below.startsWith(`${number}.`) || (Number(below) === 1 && Number(number) !== 0);
}
