import type { PastedRecord } from "./cells";
import { headingTime } from "./heading-time";
import type { LabelBook } from "./label-book";

/** What a column holds: a field, the running number (TT), or nothing we know. */
export interface PastedColumn<Name extends string> {
  readonly field: Name | "counter" | null;
  /** The heading as written, all rows of it. */
  readonly label: string;
  /** The lower heading, where the field is the upper one's: "2023-2024" under "Danh hiệu đã đạt". */
  readonly part: string;
  /** Told by what it holds: it has no heading. */
  readonly guessed?: boolean;
  /** Why its cells are not read, where its heading alone does not say: for people. */
  readonly unreadWhy?: string;
}

/** The headings recognised in the rows at one place of the pasted text. */
export interface PastedHeader<Name extends string> {
  readonly columns: readonly PastedColumn<Name>[];
  /** How many rows it takes: further rows of headings and a row of column numbers belong to it. */
  readonly records: number;
}

/** Headings stand in so many rows at most, merged over those below them. */
const mostHeadingRows = 3;

/** A table has no more columns; a line of more cells is something else. */
const widestHeader = 500;

/** The header that begins at this row, or null: most rows are none. */
export function headerAt<Name extends string>(
  records: readonly PastedRecord[],
  index: number,
  book: LabelBook<Name>,
): PastedHeader<Name> | null {
  const first = records[index]?.cells ?? [];
  const above = isGroupsRow(first, records[index + 1]?.cells ?? [], book);
  const rows: (readonly string[])[] = above ? [first] : [];
  const main = records[index + rows.length]?.cells ?? [];
  if (!namesColumns(main, book)) return null;
  rows.push(main);
  while (rows.length < mostHeadingRows) {
    const below = records[index + rows.length]?.cells ?? [];
    if (!isSubRow(rows, below, book)) break;
    rows.push(below);
  }
  const width = Math.min(widestHeader, Math.max(...rows.map((row) => row.length)));
  const columns = Array.from({ length: width }, (_, column) => columnAt(column, rows, book));
  const numbers = isNumberRow(records[index + rows.length]?.cells ?? []) ? 1 : 0;
  return { columns, records: rows.length + numbers };
}

/** Whether enough of a row's cells name columns. Of several awards each heads a column, but they name one thing. */
function namesColumns<Name extends string>(cells: readonly string[], book: LabelBook<Name>): boolean {
  if (cells.length > widestHeader) return false;
  const names = cells.map((text) => book.near(text)).filter((name) => name !== null);
  const kinds = new Set(names.map((name) => name.split(":")[0]));
  const hasRequired = book.required.some((name) => names.includes(name));
  return kinds.size >= (hasRequired ? 2 : 3) || (hasRequired && new Set(names).size >= 2);
}

/** Whether a row has nothing but headings merged over those of the row below: "Danh hiệu đã đạt" over "LĐTT | CSTĐCS". */
function isGroupsRow<Name extends string>(
  cells: readonly string[],
  below: readonly string[],
  book: LabelBook<Name>,
): boolean {
  const filled = cells.flatMap((text, column) => (text === "" ? [] : [column]));
  if (filled.length === 0 || filled[0] === 0 || namesColumns(cells, book) || !namesColumns(below, book))
    return false;
  const heads = (column: number) => {
    const text = cells[column] ?? "";
    const { heads: over = false, earlier, many = false } = book.field(book.near(text)) ?? {};
    return over || many || earlier !== undefined || isYearAlone(text);
  };
  return filled.every((column) => heads(column) && (below[column] ?? "") !== "");
}

function isYearAlone(text: string): boolean {
  const { year, rest } = headingTime(text);
  return year !== null && rest === "";
}

/**
 * Merged cells leave an upper row's text in their first cell alone: a further row of headings has text only where the
 * rows above are blank or go on to the right, and at least one of its texts is a heading. A heading over one column alone
 * shows by this, that nothing but headings stands in the row, and nobody's name.
 */
function isSubRow<Name extends string>(
  rows: readonly (readonly string[])[],
  below: readonly string[],
  book: LabelBook<Name>,
): boolean {
  const filled = below.flatMap((text, column) => (text === "" ? [] : [column]));
  if (filled.length === 0 || below.length > widestHeader) return false;
  const isHeading = (column: number) => {
    const text = below[column] ?? "";
    const whole = wholeOf([...stack(rows, column), text], book);
    return (whole ?? book.choiceOf(text) ?? book.near(text)) !== null || isYearAlone(text);
  };
  const free = (column: number) => {
    const row = lowest(rows, column);
    return row === null || (row === rows.length - 1 && goesRight(rows[row] ?? [], below, column));
  };
  const named = filled.some((column) => {
    const name = book.near(stack(rows, column).join(" "));
    const { identifies = false, required = false, byYear = false } = book.field(name) ?? {};
    if (byYear && isYearAlone(below[column] ?? "")) return false;
    return name === "counter" || identifies || required;
  });
  if (!filled.every(free)) return !named && filled.every(isHeading);
  const isMerged = filled.some((column) =>
    goesRight(rows[rows.length - 1] ?? [], below, lowest(rows, column) === null ? column - 1 : column),
  );
  return filled.some(isHeading) || (!named && isMerged);
}

/** Whether a heading is merged over further columns to the right, and one of those has text below. */
function goesRight(row: readonly string[], below: readonly string[], column: number): boolean {
  for (let at = column + 1; at < widestHeader && (row[at] ?? "") === ""; at++)
    if ((below[at] ?? "") !== "") return true;
  return false;
}

/** The field whose label the headings over a column make together, all of them or the lowest two or more. */
function wholeOf<Name extends string>(
  texts: readonly string[],
  book: LabelBook<Name>,
): Name | "counter" | null {
  for (let from = 0; from < texts.length - 1; from++) {
    const field = book.exact(texts.slice(from).join(" "));
    if (field !== null) return field;
  }
  return null;
}

/** A year alone over a column whose field is of a year: what is of which year is settled later. */
function isOfYear<Name extends string>(
  text: string,
  field: Name | "counter" | null,
  book: LabelBook<Name>,
): boolean {
  return isYearAlone(text) && book.field(field)?.earlier !== undefined;
}

/** The last row that has text in a column, null where none has. */
function lowest(rows: readonly (readonly string[])[], column: number): number | null {
  for (let row = rows.length - 1; row >= 0; row--) if ((rows[row]?.[column] ?? "") !== "") return row;
  return null;
}

/** The headings over a column from the top: its own, or where a row is blank above another, the one merged from the left. */
function stack(rows: readonly (readonly string[])[], column: number): readonly string[] {
  const lowestOwn = lowest(rows, column);
  const upTo = lowestOwn === null ? rows.length : lowestOwn + 1;
  let from = 0;
  return rows.slice(0, upTo).flatMap((row) => {
    let at = column;
    while (at > from && (row[at] ?? "") === "") at -= 1;
    const text = row[at] ?? "";
    if (text !== "") from = at;
    return text === "" ? [] : [text];
  });
}

function columnAt<Name extends string>(
  column: number,
  rows: readonly (readonly string[])[],
  book: LabelBook<Name>,
): PastedColumn<Name> {
  if (lowest(rows, column) === null) {
    // The second column of a heading merged over family and given names.
    const left = lastOf(stack(rows, column - 1)) ?? "";
    const merged = column > 0 && lowest(rows, column - 1) !== null && book.spreads(book.near(left));
    return { field: merged ? book.near(left) : null, label: merged ? left : "", part: "" };
  }
  const texts = stack(rows, column);
  const label = texts.join(" ");
  const last = lastOf(texts) ?? "";
  if (texts.length === 1) {
    const field = book.near(last);
    const choice = field === null ? book.choiceOf(last) : null;
    return choice === null ? { field, label, part: "" } : { field: choice, label, part: last };
  }
  const group =
    lastOf(
      texts
        .slice(0, -1)
        .map(book.near)
        .filter((name) => name !== null),
    ) ?? null;
  const whole = wholeOf(texts, book);
  if (whole !== null) return { field: whole, label, part: "" };
  const own = group === null || book.heads(group) ? book.near(last) : null;
  if (own !== null) return { field: own, label, part: "" };
  const choice = group === null ? book.choiceOf(last) : null;
  if (choice !== null) return { field: choice, label, part: last };
  const joined = group === null ? book.near(label) : group;
  return { field: joined, label, part: book.spreads(joined) || isOfYear(last, joined, book) ? "" : last };
}

/** "(1) (2) (3)" or "A B 1 2 3" under a header. */
function isNumberRow(cells: readonly string[]): boolean {
  const filled = cells.filter((text) => text !== "");
  const numbers = filled.flatMap((text) => /^\(?(\d{1,2})\)?(?: ?=.*)?$/.exec(text)?.[1] ?? []).map(Number);
  const letters = filled.filter((text) => /^\(?[a-d]\)?$/i.test(text)).length;
  const rising = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  const isPair = cells.join(" ") === "(1) (2)";
  return (
    (filled.length >= 3 || isPair) &&
    numbers.length >= 2 &&
    numbers.length + letters === filled.length &&
    rising
  );
}

function lastOf<T>(items: readonly T[]): T | undefined {
  return items[items.length - 1];
}
