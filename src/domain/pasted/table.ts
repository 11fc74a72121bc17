import { type Announced, announcedBy } from "./announced";
import { answersApart } from "./answers";
import { type PastedRecord, pastedText } from "./cells";
import type { PastedField } from "./fields";
import { filledDown } from "./fill-down";
import { headerAt, type PastedColumn, type PastedHeader } from "./header";
import type { YearSpan } from "./heading-time";
import { type LabelBook, labelBook } from "./label-book";
import { type IgnoredLine, type PastedReason, type PastedRow, placeOf } from "./pasted-row";
import { type ColumnReading, columnReadings } from "./readings";
import { realigned } from "./realign";
import { isCertainRow, readRecord } from "./rows";
import { settled } from "./settle";
import { unstacked } from "./stacked";
import { after, type Reading, type Surroundings, surroundingsAtTop } from "./surroundings";

/** What a pasted text holds. Every line that is not blank lies in exactly one of `rows`, `reasons` and `ignored`. */
export interface PastedTable<Name extends string> {
  /** The line of the (first) header, null where there is none. */
  readonly header: number | null;
  readonly rows: readonly PastedRow<Name>[];
  readonly reasons: readonly PastedReason[];
  readonly ignored: readonly IgnoredLine[];
  /** First labels of required fields that no header has a column for; the rows are read all the same. */
  readonly missing: readonly string[];
  /** Headings of columns that are no field: their cells are not read. */
  readonly unknown: readonly string[];
  /** How many rows the text itself says it has ("Danh sách có 12 người"), null where it does not say. */
  readonly announced: Announced | null;
  /** Whether there was no header, and the columns were told by their content. */
  readonly guessed: boolean;
  /** How each column was understood, of every header in order; without a header those told by content. */
  readonly readings: readonly ColumnReading[];
  /** What a person should know of the text as a whole, each a Vietnamese sentence without a full stop. */
  readonly notes: readonly string[];
}

/** Tells the columns of rows without a header by what they hold; null where it cannot. */
export type ColumnGuess<Name extends string> = (
  rows: readonly (readonly string[])[],
) => readonly (Name | "counter" | null)[] | null;

/** What a text is read with beside its fields. */
export interface TableOptions<Name extends string> {
  /** The columns of a text without a header; where none is given such a text is not read. */
  readonly guess?: ColumnGuess<Name>;
  /** The school year that is reviewed: columns of an earlier one tell history. Null: the latest that headings name. */
  readonly reviewed?: YearSpan | null;
  /** Whether a cell can be of a field: rows of too many typed cells are set right by it. */
  readonly holds?: (name: Name, text: string) => boolean;
}

/**
 * Reads a table as Excel and Google Sheets put it on the clipboard, with the heads, groups, totals and signatures that
 * stand around it in a school's files. Columns are found by their headings, in one row or several, wherever they stand; a
 * text may hold several tables with a header each. Takes any text and never throws.
 */
export function readPastedTable<Name extends string>(
  text: string,
  fields: readonly PastedField<Name>[],
  { guess = () => null, reviewed = null, holds }: TableOptions<Name> = {},
): PastedTable<Name> {
  const { records: pasted, legacy, typed } = pastedText(text);
  const book = labelBook(fields);
  const records = unstacked(pasted, book);
  const headers = answersApart(headersIn(records, book, reviewed), records, book);
  const guessed = headers.size > 0 ? null : guessedColumns(records, book, guess);
  const aligned = holds && typed !== null ? realigned(records, headers, { typed, holds, book }) : records;
  const read = readAll(aligned, headers, guessed, book);
  const readings = filledDown(read, book);
  const tables = [...headers.values()].map((header) => header.columns);
  const columns = tables.flat();
  const [firstHeader] = headers.keys();
  const ignored = readings.flatMap((reading) => ("ignored" in reading ? reading.ignored : []));
  const totals = new Set(ignored.filter(({ why }) => why === "total").map(({ line }) => line));
  const untold = columns.filter(({ field, unreadWhy }) => field === null && unreadWhy === undefined);
  return {
    header: firstHeader === undefined ? null : (records[firstHeader]?.line ?? null),
    rows: readings.flatMap((reading) => ("row" in reading ? reading.row : [])),
    reasons: readings.flatMap((reading) => ("reason" in reading ? reading.reason : [])),
    ignored,
    missing: headers.size > 0 ? missingLabels(fields, columns) : [],
    unknown: [...new Set(untold.flatMap(({ label }) => (label === "" ? [] : label)))],
    announced: announcedBy(
      records.filter(({ line }) => totals.has(line)),
      tables[tables.length - 1] ?? [],
    ),
    guessed: guessed !== null,
    readings: [...tables, ...(guessed ? [guessed] : [])].flatMap((each) => columnReadings(each, fields)),
    notes: [...legacyNotes(legacy), ...unreadNotes(columns)],
  };
}

/** Of text that was not in Unicode an example is shown of each encoding: what was made of it is to be looked at. */
function legacyNotes(legacy: ReturnType<typeof pastedText>["legacy"]): readonly string[] {
  return legacy.map(
    ({ name, written, read }) =>
      `Có chữ ở bảng mã ${name}, đã đổi sang Unicode, ví dụ “${shown(written)}” thành “${shown(read)}”; hãy xem lại họ tên`,
  );
}

const longestExample = 60;

function shown(text: string): string {
  const line = text.trim();
  return line.length <= longestExample ? line : `${line.slice(0, longestExample)}…`;
}

function unreadNotes<Name extends string>(columns: readonly PastedColumn<Name>[]): readonly string[] {
  const told = columns.flatMap(({ label, unreadWhy }) =>
    unreadWhy === undefined ? [] : `Cột “${shown(label)}” ${unreadWhy}`,
  );
  return [...new Set(told)];
}

/**
 * The headers by the place of their first row. Below a header a row that names somebody is no header, whatever two words
 * of its other cells a heading could be, too ("LDTT", "hO").
 */
function headersIn<Name extends string>(
  records: readonly PastedRecord[],
  book: LabelBook<Name>,
  reviewed: YearSpan | null,
): ReadonlyMap<number, PastedHeader<Name>> {
  const headers = new Map<number, PastedHeader<Name>>();
  let standing: PastedHeader<Name> | null = null;
  for (let index = 0; index < records.length; ) {
    const isRow: boolean = standing !== null && namesSomebody(records[index]?.cells ?? [], standing, book);
    const found: PastedHeader<Name> | null = isRow ? null : headerAt(records, index, book);
    const header: PastedHeader<Name> | null = found
      ? { ...found, columns: settled(found.columns, book, reviewed) }
      : null;
    if (header) {
      headers.set(index, header);
      standing = header;
    }
    index += header?.records ?? 1;
  }
  return headers;
}

/** Whether a cell under a required heading holds what is no heading itself. */
function namesSomebody<Name extends string>(
  cells: readonly string[],
  { columns }: PastedHeader<Name>,
  book: LabelBook<Name>,
): boolean {
  return columns.some(({ field }, at) => {
    const text = cells[at] ?? "";
    return book.required.some((name) => name === field) && text !== "" && book.near(text) === null;
  });
}

function readAll<Name extends string>(
  records: readonly PastedRecord[],
  headers: ReadonlyMap<number, PastedHeader<Name>>,
  guessed: readonly PastedColumn<Name>[] | null,
  book: LabelBook<Name>,
): readonly Reading<Name>[] {
  const readings: Reading<Name>[] = [];
  let around: Surroundings<Name> = {
    ...surroundingsAtTop(book, guessed),
    aboveHeader: headers.size > 0,
  };
  const rowsFollow = certainRowsBelow(records, headers, guessed, book);
  let headerEnd = 0;
  let titled = true;
  records.forEach((record, index) => {
    const header = headers.get(index);
    if (header) {
      headerEnd = index + header.records;
      around = { ...around, columns: header.columns, aboveHeader: false, signed: null };
    }
    const next = headers.has(index + 1) ? null : (records[index + 1] ?? null);
    const reading: Reading<Name> =
      index < headerEnd
        ? { ignored: { ...placeOf(record), why: "header" } }
        : readRecord(record, { ...around, rowsFollow: rowsFollow[index] === true }, next);
    readings.push(reading);
    around = after(around, reading, record.cells);
    // Titles belong to the rows below them, up to the next title.
    if ("row" in reading) titled = false;
    if ("ignored" in reading && reading.ignored.why === "title") {
      const before = titled ? around.title : "";
      const title =
        before.length > longestTitle ? before : [before, record.cells.join(" ")].join("\n").trim();
      around = { ...around, title };
      titled = true;
    }
  });
  return readings;
}

/** Of each line whether a certain row follows below it and above the next header. */
function certainRowsBelow<Name extends string>(
  records: readonly PastedRecord[],
  headers: ReadonlyMap<number, PastedHeader<Name>>,
  guessed: readonly PastedColumn<Name>[] | null,
  book: LabelBook<Name>,
): readonly boolean[] {
  let columns = guessed;
  const certain = records.map((record, index) => {
    columns = headers.get(index)?.columns ?? columns;
    return columns !== null && !headers.has(index) && isCertainRow(record, columns, book);
  });
  let follows = false;
  const below = [...certain].reverse().map((isCertain, fromEnd) => {
    const before = follows;
    follows = (follows || isCertain) && !headers.has(records.length - 1 - fromEnd);
    return before;
  });
  return below.reverse();
}

const longestTitle = 2_000;

/** The columns of a text without a header, told from the lines that are rows or would be. */
function guessedColumns<Name extends string>(
  records: readonly PastedRecord[],
  book: LabelBook<Name>,
  guess: ColumnGuess<Name>,
): readonly PastedColumn<Name>[] | null {
  const none = { ...surroundingsAtTop(book, null), guessed: true };
  const rows = records.filter(
    (record, at) => record.cells.length > 1 && "reason" in readRecord(record, none, records[at + 1] ?? null),
  );
  const fields = guess(rows.map(({ cells }) => cells));
  return fields?.map((field) => ({ field, label: field ?? "", part: "", guessed: true })) ?? null;
}

function missingLabels<Name extends string>(
  fields: readonly PastedField<Name>[],
  columns: readonly PastedColumn<Name>[],
): readonly string[] {
  return fields
    .filter(({ name, required }) => required && !columns.some(({ field }) => field === name))
    .map(({ name, labels }) => labels[0] ?? name);
}
