import { cleanCell, type PastedRecord } from "./cells";
import type { LabelBook } from "./label-book";

const cellByLine = "Mỗi ô của bảng nằm trên một dòng; hiểu theo thứ tự của các tên cột";

/**
 * A table of Word's that was pasted where no table goes has a line a cell: headings under each other, then the cells of each row.
 * Such lines are put together again, as a guess, as long as each row begins with its number; other texts stay as they are.
 */
export function unstacked<Name extends string>(
  records: readonly PastedRecord[],
  book: LabelBook<Name>,
): readonly PastedRecord[] {
  if (records.length < 4 || records.some(({ text }) => text.includes("\t"))) return records;
  // A sign inside a cell ("LĐTT; GK") parts nothing where each line is a cell.
  const cellAt = (at: number) => {
    const { cells = [], text = "" } = records[at] ?? {};
    return cells.length > 1 ? cleanCell(text) : (cells[0] ?? "");
  };
  const start = records.findIndex((_, at) => book.exact(cellAt(at)) === "counter");
  if (start < 0) return records;
  // The first row's number ends the headings, of which some may be nothing we know.
  const width = records
    .slice(start, start + widestTable)
    .findIndex((_, at) => isRowNumber(cellAt(start + at)));
  const names = Array.from({ length: Math.max(0, width) }, (_, at) => book.near(cellAt(start + at)));
  const known = names.filter((name) => name !== null);
  const isHeader =
    known.length > 1 &&
    new Set(known).size === known.length &&
    book.required.some((name) => known.some((each) => each === name || book.field(each)?.standsFor === name));
  const isStretch = (at: number) =>
    records
      .slice(at, at + width)
      .every(({ line, lineCount }, place) => lineCount === 1 && line === (records[at]?.line ?? 0) + place);
  if (!isHeader || !isStretch(start)) return records;
  let end = start + width;
  while (end + width <= records.length && isRowNumber(cellAt(end)) && isStretch(end)) end += width;
  if (end === start + width) return records;
  const rows: PastedRecord[] = [];
  for (let at = start; at < end; at += width) {
    const lines = records.slice(at, at + width);
    const [first] = lines;
    if (first === undefined) continue;
    rows.push({
      line: first.line,
      lineCount: width,
      text: lines.map(({ text }) => text).join("\n"),
      cells: lines.map((_, place) => cellAt(at + place)),
      guesses: at === start ? [] : [cellByLine],
    });
  }
  return [...records.slice(0, start), ...rows, ...records.slice(end)];
}

/** No table of Word's has more columns. */
const widestTable = 40;

function isRowNumber(text: string): boolean {
  return /^\(?\d{1,4}(?:\.0)?[.)/]?$/.test(text);
}
