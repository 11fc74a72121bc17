import type { Dice } from "../../../../support/dice";
import { footLines } from "../around";
import type { Choices } from "../choices";
import { headerLines } from "../header";
import { type Paper, paperOf } from "../paper";
import type { SheetLine } from "../sheet";
import { counters, countText, dittos, groupCounter } from "../spellings";

/** What a printed row says of what it is read as: of each fact any of the values. */
export type Facts = Readonly<Record<string, readonly unknown[]>>;

/** A column of a list the secretary imports. */
export interface FactColumn<Row> {
  readonly part: "counter" | "name" | "repeated" | "other";
  readonly path: readonly string[];
  readonly text: (row: Row) => string;
  readonly says: (row: Row) => Facts;
}

/** What a printed row becomes, by its key (a person's code; code, award and year). */
export interface FactRow {
  readonly entries: Readonly<Record<string, Facts>>;
  /** The heading over each fact. */
  readonly headings: Readonly<Record<string, string>>;
  readonly mayGuess: boolean;
}

export interface FactTable {
  readonly rows: readonly FactRow[];
  readonly paper: Paper;
}

/** How rows are put together: what they have in common, and what stands above each group (nothing above one of all). */
export interface FactGroups<Row> {
  readonly name: (row: Row) => string;
  readonly says: (row: Row) => Facts;
}

/** Prints a list for import, with what stands around it in a school's files. */
export function printedFacts<Row extends { readonly name: string }>(
  dice: Dice,
  choices: Choices,
  rows: readonly Row[],
  columns: readonly FactColumn<Row>[],
  keys: (row: Row) => readonly string[],
  groups: FactGroups<Row> | null,
): FactTable {
  const printed: FactRow[] = [];
  const lines: SheetLine[] = [];
  const plain = (added: readonly (readonly string[])[]) =>
    lines.push(...added.map((cells) => ({ cells, row: null })));
  if (choices.top)
    plain([
      ["TRƯỜNG CAO ĐẲNG THỬ NGHIỆM"],
      [dice.pick(["DANH SÁCH CÁN BỘ, GIÁO VIÊN, NHÂN VIÊN", "DANH SÁCH TRÍCH NGANG"])],
    ]);
  plain(headerLines(dice, choices, columns));
  const counter = dice.pick(counters);
  const mark = dice.pick(dittos);
  const names = groups === null ? [""] : [...new Set(rows.map(groups.name))];
  names.forEach((name, at) => {
    const own = groups === null ? rows : rows.filter((row) => groups.name(row) === name);
    if (name !== "") plain([groupLine(dice, choices, columns, name, own.length, at)]);
    let before: Row | null = null;
    for (const row of own) {
      const above = before;
      let mayGuess = false;
      const texts = columns.map((column) => {
        if (column.part === "counter") return counter(printed.length + 1);
        const isRepeated =
          column.part === "repeated" && above !== null && column.text(above) === column.text(row);
        if (!isRepeated || (choices.merged === "none" && choices.ditto === "none")) return column.text(row);
        mayGuess = true;
        return choices.merged === "none" ? mark : "";
      });
      const filled = columns.filter((_, place) => texts[place] !== "" || mayGuess);
      const facts: Facts = Object.assign(
        {},
        groups?.says(row) ?? {},
        ...filled.map((column) => column.says(row)),
      );
      const headings = Object.fromEntries(
        filled.flatMap((column) =>
          Object.keys(column.says(row)).map((fact) => [fact, column.path.join(" ")]),
        ),
      );
      lines.push({ cells: texts, row: printed.length });
      printed.push({ entries: Object.fromEntries(keys(row).map((key) => [key, facts])), headings, mayGuess });
      before = row;
    }
  });
  if (choices.total !== "none")
    plain([
      dice.pick([
        ["", `Tổng cộng: ${countText(rows.length)} người`],
        [`Danh sách này có ${countText(rows.length)} người.`],
      ]),
    ]);
  if (choices.foot) plain(footLines(dice, columns.length, rows));
  return { rows: printed, paper: paperOf(choices, { lines, rows: printed }) };
}

function groupLine<Row>(
  dice: Dice,
  { groupPlace, subtotal }: Choices,
  columns: readonly FactColumn<Row>[],
  name: string,
  count: number,
  at: number,
): readonly string[] {
  const words = `${dice.chance(0.3) ? name.toUpperCase() : name}${subtotal === "words" ? ` (${countText(count)} người)` : ""}`;
  const numeral = groupCounter(dice, at, false).replace(/\.$/, "");
  const counterAt = columns.findIndex(({ part }) => part === "counter");
  const nameAt = columns.findIndex(({ part }) => part === "name");
  const placed = (place: number, text: string, beside = "") =>
    columns.map((_, column) => (column === place ? text : column === counterAt ? beside : ""));
  switch (groupPlace) {
    case "alone":
      return [`${numeral}. ${words}`];
    case "counter":
      return counterAt < 0 ? [words] : placed(counterAt, `${numeral}. ${words}`);
    case "name":
      return placed(nameAt, words);
    case "both":
      return counterAt < 0 ? placed(nameAt, `${numeral}. ${words}`) : placed(nameAt, words, numeral);
  }
}
