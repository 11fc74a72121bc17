import type { PastedColumn } from "./header";
import type { LabelBook } from "./label-book";
import type { GroupLine } from "./lines";
import type { IgnoredLine, PastedReason, PastedRow } from "./pasted-row";

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

/** At the top of a text; `columns` as they are told by content, null where they are not. */
export function surroundingsAtTop<Name extends string>(
  book: LabelBook<Name>,
  columns: readonly PastedColumn<Name>[] | null,
): Surroundings<Name> {
  return {
    book,
    columns,
    guessed: columns !== null,
    aboveHeader: false,
    group: "",
    groupBegins: false,
    title: "",
    negated: null,
    signed: null,
    rowsFollow: false,
  };
}

/** A group's name holds until the next; names of signers follow a signature's title until a row comes. */
export function after<Name extends string>(
  around: Surroundings<Name>,
  reading: Reading<Name>,
  typed: readonly string[],
): Surroundings<Name> {
  // Words left of the names, and nobody named: the line of a group nobody understood, whose rows are not the former one's.
  if ("row" in reading)
    return {
      ...around,
      ...{ signed: null, groupBegins: false },
      group: isUnnamed(reading.row, typed, around) ? "" : around.group,
    };
  if (!("ignored" in reading))
    return { ...around, groupBegins: false, signed: around.signed ?? reading.signed ?? null };
  const signed = around.signed ?? (reading.ignored.why === "signature" ? "surely" : null);
  const groupBegins = reading.group !== undefined || (around.groupBegins && reading.ignored.why === "empty");
  const { group = around.group, ignored } = reading;
  // A new title is of another list.
  const negated = reading.negated === undefined && ignored.why !== "title" ? around.negated : reading.negated;
  return { ...around, signed, groupBegins, group, negated: negated ?? null };
}

/** Whether words stand left of the names, and nobody is named: in a cell of no column, or alone in one of codes or units. */
function isUnnamed<Name extends string>(
  { cells, extra }: PastedRow<Name>,
  typed: readonly string[],
  { book, columns }: Surroundings<Name>,
): boolean {
  const filled = Object.entries<string | undefined>(cells).filter(([, text = ""]) => text !== "");
  if (book.required.length > 0 && filled.length === 0 && extra.length > 0) return true;
  const names = columns?.findIndex(({ field }) => book.spreads(field)) ?? -1;
  const first = typed.findIndex((text) => text !== "" && !/^\(?\d{1,4}\b\D{0,20}$/u.test(text));
  const others = typed.filter((text, at) => at !== first && !/^(?:\(?\d{1,4}\b\D{0,20})?$/u.test(text));
  return first >= 0 && first < names && others.length === 0 && isWords(typed[first] ?? "");
}

/** No code: "Đăng ký nhưng không đạt", "Khác". */
function isWords(text: string): boolean {
  return /\p{L}{2,}\s+\p{L}{2,}/u.test(text) || (/\p{L}/u.test(text) && !/\d/.test(text));
}
