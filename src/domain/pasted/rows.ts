import type { PastedRecord } from "./cells";
import { hasFamilyName } from "./family-names";
import { beginsGroup, isArabic, isLeft, negationBelow } from "./groups";
import type { PastedColumn } from "./header";
import { isHeading, type LabelBook } from "./label-book";
import {
  filledIn,
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
  negativeGroup,
  signatureOf,
} from "./lines";
import { placeOf } from "./pasted-row";
import { rowCells } from "./row-cells";
import type { Reading, Surroundings } from "./surroundings";

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
