import { remembered } from "../../vietnamese/remembered";
import { recognisable } from "../../vietnamese/text";
import { cleanedBeginning, longestValue } from "../cell-text";
import type { PastedRecord } from "./cells";

/** A column people may paste, and what they write above it. */
export interface PastedField<Name extends string> {
  readonly name: Name;
  /** What people are told a column is read as; the first label where nothing is said. */
  readonly title?: string;
  /** Headings in any spelling `recognisable` folds; one of several words also stands for headings that begin with it. */
  readonly labels: readonly string[];
  /** A table without it is told so; a line is taken as the header only with one of these, or with three other columns. */
  readonly required?: boolean;
  /** Its heading may stand over several columns that are fields of their own ("Danh hiệu đề nghị" over "LĐTT | CSTĐCS"). */
  readonly heads?: boolean;
  /** One value may be spread over columns ("Họ và tên" merged over family and given names): its cells make one text. */
  readonly spread?: boolean;
}

/** What a column holds: a field, the running number (TT), or nothing we know. */
export interface PastedColumn<Name extends string> {
  readonly field: Name | "counter" | null;
  /** The heading as written, both rows of it. */
  readonly label: string;
  /** The lower heading, where the field is the upper one's: "2023-2024" under "Danh hiệu đã đạt". */
  readonly part: string;
  /** Told by what it holds: it has no heading. */
  readonly guessed?: boolean;
}

/** The headings recognised in the rows at one place of the pasted text. */
export interface PastedHeader<Name extends string> {
  readonly columns: readonly PastedColumn<Name>[];
  /** How many rows it takes: a second row of headings and a row of column numbers belong to it. */
  readonly records: number;
}

/** Finds a field by what stands above its column. */
export interface LabelBook<Name extends string> {
  /** The field whose label this is, a remark in brackets or on a second line apart. */
  exact(text: string): Name | "counter" | null;
  /** The same, or the field whose label of several words the text begins with. */
  near(text: string): Name | "counter" | null;
  readonly required: readonly Name[];
  heads(name: Name | "counter" | null): boolean;
  spreads(name: Name | "counter" | null): boolean;
}

const books = new WeakMap<readonly PastedField<string>[], LabelBook<string>>();

/** The book of these fields; made once for the same list of them, which the next pasted text is read with, too. */
export function labelBook<Name extends string>(fields: readonly PastedField<Name>[]): LabelBook<Name> {
  // A book stands by the fields it was made of, whose names are the list's.
  const known = books.get(fields) as LabelBook<Name> | undefined;
  const book = known ?? newLabelBook(fields);
  books.set(fields, book);
  return book;
}

function newLabelBook<Name extends string>(fields: readonly PastedField<Name>[]): LabelBook<Name> {
  const names = new Map<string, Name | "counter">(
    ["TT", "STT", "Số TT", "Số thứ tự", "Thứ tự"].map((label) => [recognisable(label), "counter"]),
  );
  for (const { name, labels } of [...fields].reverse())
    for (const label of labels) names.set(recognisable(label), name);
  names.delete("");
  const beginnings = [...names.keys()]
    .filter((label) => label.includes(" "))
    .sort((a, b) => b.length - a.length)
    .map((label) => ({ label, words: `${label} ` }));
  const named = (text: string) => (text.length <= longestValue ? names.get(recognisable(text)) : undefined);
  const longestBeginning = Math.max(0, ...beginnings.map(({ words }) => words.length));
  const exact = remembered(
    (text) =>
      named(text) ?? named(text.replace(/\([^)]*\)?/g, " ")) ?? named(text.split("\n")[0] ?? "") ?? null,
  );
  const having = (of: (field: PastedField<Name>) => boolean | undefined) =>
    new Set<Name | "counter" | null>(fields.filter(of).map(({ name }) => name));
  const [heading, spreading] = [having(({ heads }) => heads), having(({ spread }) => spread)];
  return {
    exact,
    near: remembered((text) => {
      const words = `${cleanedBeginning(text, longestBeginning, recognisable)} `;
      const beginning = beginnings.find((each) => words.startsWith(each.words));
      return exact(text) ?? (beginning === undefined ? null : (names.get(beginning.label) ?? null));
    }),
    required: fields.filter(({ required }) => required).map(({ name }) => name),
    heads: (name) => heading.has(name),
    spreads: (name) => spreading.has(name),
  };
}

/** The header that begins at this row, or null: most rows are none. */
export function headerAt<Name extends string>(
  records: readonly PastedRecord[],
  index: number,
  book: LabelBook<Name>,
): PastedHeader<Name> | null {
  const top = records[index]?.cells ?? [];
  const known = new Set(top.map(book.exact).filter((name) => name !== null));
  // "Họ tên, đơn vị" will do beside what only a header has: a heading over awards, or the number's.
  const evident = [...known].some((name) => name === "counter" || book.heads(name));
  const named = evident ? new Set(top.map(book.near).filter((name) => name !== null)) : known;
  const hasRequired = book.required.some((name) => named.has(name));
  if (named.size < (hasRequired ? 2 : 3)) return null;
  const below = records[index + 1]?.cells ?? [];
  const sub = isSecondRow(top, below, book) ? below : [];
  const width = Math.max(top.length, sub.length);
  const columns = Array.from({ length: width }, (_, column) => columnAt(column, top, sub, book));
  const used = sub.length > 0 ? 2 : 1;
  return { columns, records: isNumberRow(records[index + used]?.cells ?? []) ? used + 1 : used };
}

/**
 * Merged cells leave the upper row's text in their first cell alone: a second row of headings has text only where the
 * upper row is blank or goes on to the right, and at least one of its texts is a heading.
 */
function isSecondRow<Name extends string>(
  top: readonly string[],
  below: readonly string[],
  book: LabelBook<Name>,
): boolean {
  const filled = below.flatMap((text, column) => (text === "" ? [] : [column]));
  const free = (column: number) =>
    (top[column] ?? "") === "" || ((top[column + 1] ?? "") === "" && (below[column + 1] ?? "") !== "");
  return (
    filled.length > 0 && filled.every(free) && filled.some((column) => isHeading(column, top, below, book))
  );
}

function isHeading<Name extends string>(
  column: number,
  top: readonly string[],
  below: readonly string[],
  book: LabelBook<Name>,
): boolean {
  const text = below[column] ?? "";
  return (book.exact(text) ?? book.exact(`${carried(top, column)} ${text}`)) !== null;
}

/** The upper heading over a column: its own, or the nearest to the left. */
function carried(top: readonly string[], column: number): string {
  for (let at = column; at >= 0; at--) if ((top[at] ?? "") !== "") return top[at] ?? "";
  return "";
}

function columnAt<Name extends string>(
  column: number,
  top: readonly string[],
  sub: readonly string[],
  book: LabelBook<Name>,
): PastedColumn<Name> {
  const below = sub[column] ?? "";
  if (below === "") {
    const merged = book.spreads(book.near(top[column - 1] ?? "")) ? (top[column - 1] ?? "") : "";
    const label = top[column] || merged;
    return { field: book.near(label), label, part: "" };
  }
  const above = carried(top, column);
  const label = above === "" ? below : `${above} ${below}`;
  const group = book.near(above);
  const own = group === null || book.heads(group) ? book.near(below) : null;
  const field = book.exact(label) ?? own;
  return field === null ? { field: group, label, part: below } : { field, label, part: "" };
}

/** "(1) (2) (3)" or "A B 1 2 3" under a header. */
function isNumberRow(cells: readonly string[]): boolean {
  const filled = cells.filter((text) => text !== "");
  const numbers = filled.flatMap((text) => /^\(?(\d{1,2})\)?(?: ?=.*)?$/.exec(text)?.[1] ?? []).map(Number);
  const letters = filled.filter((text) => /^\(?[a-d]\)?$/i.test(text)).length;
  const rising = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  return filled.length >= 3 && numbers.length >= 2 && numbers.length + letters === filled.length && rising;
}
