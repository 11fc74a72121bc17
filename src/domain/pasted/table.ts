import { type PastedRecord, pastedRecords } from "./cells";
import {
  headerAt,
  type LabelBook,
  labelBook,
  type PastedColumn,
  type PastedField,
  type PastedHeader,
} from "./header";
import { announcedIn, filledCells } from "./lines";
import { type ColumnReading, columnReadings } from "./readings";
import {
  type IgnoredLine,
  type PastedReason,
  type PastedRow,
  placeOf,
  type Reading,
  readRecord,
  type Surroundings,
} from "./rows";

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
  readonly announced: number | null;
  /** Whether there was no header, and the columns were told by their content. */
  readonly guessed: boolean;
  /** How each column was understood, of every header in order; without a header those told by content. */
  readonly readings: readonly ColumnReading[];
}

/** Tells the columns of rows without a header by what they hold; null where it cannot. */
export type ColumnGuess<Name extends string> = (
  rows: readonly (readonly string[])[],
) => readonly (Name | "counter" | null)[] | null;

/**
 * Reads a table as Excel and Google Sheets put it on the clipboard, with the heads, groups, totals and signatures that
 * stand around it in a school's files. Columns are found by their headings, in one row or two, wherever they stand; a
 * text may hold several tables with a header each. Takes any text and never throws.
 */
export function readPastedTable<Name extends string>(
  text: string,
  fields: readonly PastedField<Name>[],
  guess: ColumnGuess<Name> = () => null,
): PastedTable<Name> {
  const records = pastedRecords(text);
  const book = labelBook(fields);
  const headers = headersIn(records, book);
  const guessed = headers.size > 0 ? null : guessedColumns(records, book, guess);
  const readings = readAll(records, headers, guessed, book);
  const columns = [...headers.values()].flatMap((header) => header.columns);
  const [firstHeader] = headers.keys();
  const ignored = readings.flatMap((reading) => ("ignored" in reading ? reading.ignored : []));
  const totals = new Set(ignored.filter(({ why }) => why === "total").map(({ line }) => line));
  return {
    header: firstHeader === undefined ? null : (records[firstHeader]?.line ?? null),
    rows: readings.flatMap((reading) => ("row" in reading ? reading.row : [])),
    reasons: readings.flatMap((reading) => ("reason" in reading ? reading.reason : [])),
    ignored,
    missing: headers.size > 0 ? missingLabels(fields, columns) : [],
    unknown: [
      ...new Set(columns.flatMap(({ field, label }) => (field === null && label !== "" ? label : []))),
    ],
    announced: announcedBy(records.filter(({ line }) => totals.has(line))),
    guessed: guessed !== null,
    readings: [
      ...[...headers.values()].map((header) => header.columns),
      ...(guessed ? [guessed] : []),
    ].flatMap((each) => columnReadings(each, fields)),
  };
}

/**
 * The headers by the place of their first row. Below a header a row that names somebody is no header, whatever two words
 * of its other cells a heading could be, too ("LDTT", "hO").
 */
function headersIn<Name extends string>(
  records: readonly PastedRecord[],
  book: LabelBook<Name>,
): ReadonlyMap<number, PastedHeader<Name>> {
  const headers = new Map<number, PastedHeader<Name>>();
  let standing: PastedHeader<Name> | null = null;
  for (let index = 0; index < records.length; ) {
    const isRow: boolean = standing !== null && namesSomebody(records[index]?.cells ?? [], standing, book);
    const header: PastedHeader<Name> | null = isRow ? null : headerAt(records, index, book);
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
    book,
    columns: guessed,
    guessed: guessed !== null,
    aboveHeader: headers.size > 0,
    group: "",
    signed: false,
  };
  let headerEnd = 0;
  records.forEach((record, index) => {
    const header = headers.get(index);
    if (header) {
      headerEnd = index + header.records;
      around = { ...around, columns: header.columns, aboveHeader: false, signed: false };
    }
    const reading: Reading<Name> =
      index < headerEnd ? { ignored: { ...placeOf(record), why: "header" } } : readRecord(record, around);
    readings.push(reading);
    around = after(around, reading);
  });
  return readings;
}

/** A group's name holds until the next; names of signers follow a signature's title until a row comes. */
function after<Name extends string>(around: Surroundings<Name>, reading: Reading<Name>): Surroundings<Name> {
  if ("row" in reading) return { ...around, signed: false };
  if (!("ignored" in reading)) return around;
  const signed = around.signed || reading.ignored.why === "signature";
  return { ...around, signed, group: reading.group ?? around.group };
}

/** The columns of a text without a header, told from the lines that are rows or would be. */
function guessedColumns<Name extends string>(
  records: readonly PastedRecord[],
  book: LabelBook<Name>,
  guess: ColumnGuess<Name>,
): readonly PastedColumn<Name>[] | null {
  const none = { book, columns: null, guessed: true, aboveHeader: false, group: "", signed: false };
  const rows = records.filter(
    (record) => record.cells.length > 1 && "reason" in readRecord<Name>(record, none),
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

/** The last total of the whole list; without one, the sum of its groups' totals. */
function announcedBy(totals: readonly PastedRecord[]): number | null {
  const counts = totals.flatMap(({ cells }) => announcedIn(filledCells(cells, null)) ?? []);
  const whole = counts.filter((count) => count.whole).pop();
  if (whole) return whole.count;
  return counts.length > 0 ? counts.reduce((sum, { count }) => sum + count, 0) : null;
}
