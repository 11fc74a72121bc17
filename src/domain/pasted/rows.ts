import type { PastedRecord } from "./cells";
import type { LabelBook, PastedColumn } from "./header";
import {
  filledCells,
  groupName,
  type IgnoredWhy,
  isCounter,
  isEmptyRow,
  isSignature,
  isSignersName,
  isTitle,
  isTotal,
} from "./lines";

/** A place in the pasted text: the line a row of cells begins with (from 1), how many it takes, and their text. */
export interface PastedPlace {
  readonly line: number;
  readonly lineCount: number;
  readonly text: string;
}

/** A row of the table. `cells` has a key for each field the table has a column for, and no other. */
export interface PastedRow<Name extends string> extends PastedPlace {
  readonly cells: Readonly<Partial<Record<Name, string>>>;
  /** The group it stands under ("Khoa Cơ khí"), "" where there is none. */
  readonly group: string;
  /** Cells that stand under no heading. */
  readonly extra: readonly string[];
  /**
   * Why its reading rests on a guess, each a Vietnamese sentence without a full stop; none where it rests on headings.
   * Whoever takes such a row in asks a person first.
   */
  readonly guesses: readonly string[];
}

/** A line that cannot be read; `reason` is a Vietnamese sentence without full stop and without the line's number. */
export interface PastedReason extends PastedPlace {
  readonly reason: string;
}

/** A line that is no row and needs to be none. */
export interface IgnoredLine extends PastedPlace {
  readonly why: IgnoredWhy;
}

/** What one row of cells turned out to be. A group's name holds for the rows that follow. */
export type Reading<Name extends string> =
  | { readonly row: PastedRow<Name> }
  | { readonly reason: PastedReason }
  | { readonly ignored: IgnoredLine; readonly group?: string };

/** Where in the text a row of cells stands. */
export interface Surroundings<Name extends string> {
  readonly book: LabelBook<Name>;
  /** The columns that hold here; null where there is no header, or above the first. */
  readonly columns: readonly PastedColumn<Name>[] | null;
  /** Whether the columns were told by their content: a line of one cell is then no row. */
  readonly guessed: boolean;
  readonly aboveHeader: boolean;
  readonly group: string;
  /** Whether a signature's title stands above. */
  readonly signed: boolean;
}

const notSplit =
  "Không tách được thành các ô; hãy sao chép các ô từ bảng tính rồi dán, hoặc ngăn các ô bằng dấu “;” hay “|”";
const noHeader =
  "Không rõ ô nào là họ tên, ô nào là danh hiệu; hãy dán cả dòng tiêu đề cột của bảng (Họ và tên, Danh hiệu…)";
const withoutHeader = "Bảng không có dòng tên cột; hiểu theo nội dung từng cột";
const overHeader = "Nằm trên dòng tiêu đề cột nên không rõ từng ô là gì; hãy đưa xuống dưới dòng tiêu đề";

/** Says what a row of cells is; everything but rows comes first, for a row may hold almost anything. */
export function readRecord<Name extends string>(
  record: PastedRecord,
  around: Surroundings<Name>,
): Reading<Name> {
  const place = placeOf(record);
  const ignored = (why: IgnoredWhy) => ({ ignored: { ...place, why } });
  const { columns, book } = around;
  const filled = filledCells(record.cells, columns?.findIndex(({ field }) => field === "counter") ?? null);
  const isLabel = (text: string) => book.exact(text) !== null;
  if (isEmptyRow(filled)) return ignored("empty");
  if (isTotal(filled)) return ignored("total");
  if (around.aboveHeader && isTitle(filled)) return ignored("title");
  const group = groupName(filled, isLabel);
  if (group !== null && !hasSoleCell(record, around)) return { ...ignored("group"), group };
  if (isSignature(filled)) return ignored("signature");
  if (isTitle(filled)) return ignored("title");
  if (around.signed && isSignersName(filled, isLabel)) return ignored("signature");
  if (around.aboveHeader) {
    const few = filled.counter === "" && filled.texts.length <= 2;
    return few ? ignored("title") : { reason: { ...place, reason: overHeader } };
  }
  if (record.cells.length === 1 && (!columns || around.guessed))
    return { reason: { ...place, reason: notSplit } };
  if (!columns) return { reason: { ...place, reason: noHeader } };
  const guesses = around.guessed ? [withoutHeader] : [];
  return { row: { ...place, group: around.group, ...cellsOf(record.cells, columns, book), guesses } };
}

/** A table of one column has one cell in every row: none of them is a group for that. */
function hasSoleCell<Name extends string>({ cells }: PastedRecord, { columns }: Surroundings<Name>): boolean {
  return columns?.length === 1 && cells.length === 1;
}

export function placeOf({ line, lineCount, text }: PastedRecord): PastedPlace {
  return { line, lineCount, text };
}

/** The row's cells by field; where several columns are one field, their filled cells joined. */
function cellsOf<Name extends string>(
  cells: readonly string[],
  columns: readonly PastedColumn<Name>[],
  book: LabelBook<Name>,
): Pick<PastedRow<Name>, "cells" | "extra"> {
  const found: Partial<Record<Name, string>> = {};
  columns.forEach(({ field, part }, column) => {
    if (field === null || field === "counter") return;
    const text = cells[column] ?? "";
    const said = part === "" || text === "" ? text : `${part}: ${text}`;
    const glue = book.spreads(field) ? " " : "; ";
    found[field] = [found[field] ?? "", said].filter((each) => each !== "").join(glue);
  });
  const extra = cells.filter((text, column) => {
    const { field = null, label = "" } = columns[column] ?? {};
    return text !== "" && (field === "counter" ? !isCounter(text) : label === "");
  });
  return { cells: found, extra };
}
