import { recognisable } from "../../vietnamese/text";
import type { PastedRecord } from "./cells";
import type { PastedHeader } from "./header";
import type { LabelBook } from "./label-book";
import { parseYes } from "./values";

/**
 * The headers, in which a column of yes and no beside one of values is what it answers: "Danh hiệu | Đề nghị" with "LĐTT | Có". One alone may
 * be to be ticked under an award's name, and stays.
 */
export function answersApart<Name extends string>(
  headers: ReadonlyMap<number, PastedHeader<Name>>,
  records: readonly PastedRecord[],
  book: LabelBook<Name>,
): ReadonlyMap<number, PastedHeader<Name>> {
  const starts = [...headers.keys()];
  const apart = new Map<number, PastedHeader<Name>>();
  for (const [start, header] of headers) {
    const end = starts.find((each) => each > start) ?? records.length;
    apart.set(start, ofHeader(header, records.slice(start + header.records, end), book));
  }
  return apart;
}

function ofHeader<Name extends string>(
  header: PastedHeader<Name>,
  rows: readonly PastedRecord[],
  book: LabelBook<Name>,
): PastedHeader<Name> {
  const several = header.columns.filter(({ field }) => book.field(field)?.answers !== undefined);
  if (several.length < 2) return header;
  const names = header.columns.findIndex(({ field }) => book.spreads(field));
  const columns = header.columns.map((column, at) => {
    const { answers, aspect } = book.field(column.field) ?? {};
    // "Hình thức khen thưởng" with nothing but "Không" answers nothing: there is none.
    if (
      answers === undefined ||
      (aspect?.(column.label) ?? "") !== "" ||
      several.every(({ field }) => field !== column.field)
    )
      return column;
    // A heading in the middle of the list, a total and a signature name nobody under the names, or have nothing here.
    const cells = rows.flatMap(({ cells: row }) => ((row[names] ?? "") === "" ? [] : (row[at] ?? "")));
    return isAnswers(cells) ? { ...column, field: answers, part: "" } : column;
  });
  // Where all columns are answers nothing says what they answer.
  return columns.some(({ field }) => book.field(field)?.answers !== undefined)
    ? { ...header, columns }
    : header;
}

function isAnswers(cells: readonly string[]): boolean {
  const filled = cells.filter((text) => text !== "");
  return filled.length > 0 && filled.every((text) => parseYes(text) !== null || isAnswer(text));
}

function isAnswer(text: string): boolean {
  return (
    text.length <= longestAnswer && /^(?:khong|de nghi|khong de nghi|dat|khong dat)$/.test(recognisable(text))
  );
}

const longestAnswer = 30;
