import { foldName } from "../../vietnamese/names";
import { comparable, lowerFirst, recognisable } from "../../vietnamese/text";
import { excerpt } from "../cell-text";
import type { Cells } from "./fields";
import type { PastedColumn } from "./header";
import type { LabelBook } from "./label-book";
import { isCounter, isGroupWord } from "./lines";
import { titleOf } from "./readings";

/** What the cells of one row say, by field. */
export interface RowCells<Name extends string> {
  readonly cells: Cells<Name>;
  /** Cells that stand under no heading. */
  readonly extra: readonly string[];
  /** Why its cells contradict each other: such a row is not read. */
  readonly conflicts: readonly string[];
  /** See `PastedRow`. */
  readonly passedOver: boolean;
  readonly guesses: readonly string[];
}

/** A cell of a field, and the column it stands in. */
interface Said<Name extends string> {
  readonly column: PastedColumn<Name>;
  readonly text: string;
}

/** The row's cells by field. Where several columns are one field, see `together`. */
export function rowCells<Name extends string>(
  cells: readonly string[],
  columns: readonly PastedColumn<Name>[],
  book: LabelBook<Name>,
): RowCells<Name> {
  const byField = new Map<Name, Said<Name>[]>();
  const extra: string[] = [];
  const guesses: string[] = [];
  columns.forEach((column, at) => {
    const { field } = column;
    if (field === null || field === "counter") return;
    const said = byField.get(field) ?? [];
    const merged = at > 0 && book.spreads(field) && columns[at - 1]?.label === column.label;
    const text = cells[at] ?? "";
    if (merged && text !== "" && !isGivenName(text)) extra.push(text);
    else {
      const [own, ...others] = book.together(column.label);
      const [name, rest] = own === undefined ? [text, ""] : nameAndRest(text);
      said.push({ column, text: name });
      const other = others.find((each) => !columns.some((of) => of.field === each));
      if (other !== undefined && rest !== "") {
        byField.set(other, [{ column, text: rest }]);
        guesses.push(
          `Một ô ghi cả họ tên; phần “${excerpt(rest)}” hiểu là ${lowerFirst(titleOf(other, book.fields) ?? "")}`,
        );
      } else if (rest !== "") extra.push(rest);
    }
    byField.set(field, said);
  });
  const found: Partial<Record<Name, string>> = {};
  const conflicts: string[] = [];
  for (const [field, said] of byField) {
    const one = together(field, said, book);
    found[field] = one.text;
    if (one.conflict !== undefined) conflicts.push(one.conflict);
    if (one.guess !== undefined) guesses.push(one.guess);
  }
  extra.push(
    ...cells.filter((text, column) => {
      const { field = null, label = "" } = columns[column] ?? {};
      // A running number needs no heading.
      const isNumber = isCounter(text) && (field === "counter" || column === 0);
      return text !== "" && !isNumber && (field === "counter" || (field === null && label === ""));
    }),
  );
  const passedOver = columns.some(({ unreadWhy }, at) => unreadWhy !== undefined && (cells[at] ?? "") !== "");
  return { cells: found, extra, conflicts, passedOver, guesses };
}

/** The second part of a name that was split: a word or two, no figure, no unit's name. */
function isGivenName(text: string): boolean {
  return (
    /^\p{L}[\p{L}\p{M}'’.]*(?: \p{L}[\p{L}\p{M}'’.]*){0,1}$/u.test(comparable(text)) &&
    // "Phòng", "Khoa" alone are what people are called.
    !(isGroupWord(text) && /\s/.test(comparable(text)))
  );
}

/**
 * What several columns of one field say: parts of a name make one text, several values are joined; of a field that has one
 * value the columns must agree, and where but one of them is filled it is taken and told to be a guess.
 */
function together<Name extends string>(
  field: Name,
  said: readonly Said<Name>[],
  book: LabelBook<Name>,
): { readonly text: string; readonly conflict?: string; readonly guess?: string } {
  const filled = said.filter(({ text }) => text !== "");
  const { spread = false, many = false, aspect = () => "" } = book.field(field) ?? {};
  if (spread) {
    const rest = filled.slice(1).filter(({ text }) => !isGivenName(text));
    return rest.length === 0 ? { text: fullName(filled) } : { text: "", conflict: contradiction(filled) };
  }
  const joined = filled
    .map(({ column, text }) => (column.part === "" ? text : `${column.part}: ${text}`))
    .join("; ");
  const parted = said.some(({ column }) => column.part !== "");
  const guessed = said.every(({ column }) => column.guessed);
  if (said.length < 2 || many || parted || guessed) return { text: joined };
  const aspects = new Set(said.map(({ column }) => aspect(column.label)));
  if (aspects.size === said.length && !aspects.has("")) return { text: joined };
  const texts = new Map(filled.map(({ text }) => [recognisable(text), text]));
  if (texts.size > 1) return { text: "", conflict: contradiction(filled) };
  const [only] = filled;
  if (only === undefined || filled.length === said.length) return { text: only?.text ?? "" };
  return {
    text: only.text,
    guess: `Bảng có ${said.length} cột cùng nghĩa, dòng này chỉ ghi ở cột “${excerpt(only.column.label)}”`,
  };
}

/** "Trần Văn Thử, Trưởng khoa Mộc" in two; a degree behind the comma goes with the name. */
function nameAndRest(text: string): readonly [name: string, rest: string] {
  const [, name = text, rest = ""] = /^([^,;\n]{1,200}?)\s*(?:[,;\n]|\s[-–]\s)\s*(.+)$/s.exec(text) ?? [];
  return foldName(`${name}, ${rest}`) === foldName(name) ? [text, ""] : [name, rest];
}

function contradiction<Name extends string>(filled: readonly Said<Name>[]): string {
  const quoted = filled.map(({ column, text }) => `cột “${excerpt(column.label)}” ghi “${excerpt(text)}”`);
  return `Có hai cột cùng nghĩa nói khác nhau: ${quoted.slice(0, 5).join(", ")}; chỉ để lại một`;
}

/** "Trần Văn" and "Thử" make one name; "Trần Văn Thử" beside "Thử" is it already. */
function fullName<Name extends string>(filled: readonly Said<Name>[]): string {
  return filled.reduce((name, { text }) => {
    const whole = ` ${comparable(name)}`.endsWith(` ${comparable(text)}`);
    return name === "" || whole ? name || text : `${name} ${text}`;
  }, "");
}
