import type { Dice } from "../../../support/dice";
import type { Choices } from "./choices";
import type { Column } from "./column";
import type { CellSays } from "./expected";
import type { KnownRow } from "./known-rows";
import { awardText, countText, groupCounter } from "./spellings";
import { organisations } from "./words";

/** Rows below a line that says what they have in common; without a line of theirs `name` is "". */
export interface Group {
  readonly name: string;
  readonly rows: readonly KnownRow[];
  /** What the line says of each of them. */
  readonly says: CellSays;
}

export function groupsOf(dice: Dice, choices: Choices, rows: readonly KnownRow[]): readonly Group[] {
  const by = (
    key: (row: KnownRow) => string,
    name: (of: string) => string,
    says: (row: KnownRow) => CellSays = () => ({}),
  ) => {
    const keys = [...new Set(rows.map(key))];
    return keys.map((of): Group => {
      const ofThem = rows.filter((row) => key(row) === of);
      return { name: name(of), rows: ofThem, says: ofThem[0] ? says(ofThem[0]) : {} };
    });
  };
  const cased = (name: string) => (dice.chance(0.3) ? name.toUpperCase() : name);
  if (choices.awards === "groups") {
    const codes = [...new Set(rows.flatMap(({ awards }) => awards))];
    return dice.shuffled(codes).map((code) => ({
      name: `${dice.pick(["", "", "Danh hiệu "])}${awardText(dice, code)}`.replace(/^./, (first) =>
        first.toUpperCase(),
      ),
      rows: rows.filter(({ awards }) => awards.includes(code)).map((row) => ({ ...row, awards: [code] })),
      says: { awards: [code] },
    }));
  }
  switch (choices.groups) {
    case "none":
      return [{ name: "", rows, says: {} }];
    case "team":
      return by(({ team }) => team, cased);
    case "organisation":
      return by(
        ({ team, female }) => (female ? organisations[0] : organisations[1 + (team.length % 3)]) ?? "",
        cased,
      );
    case "category":
      return by(
        ({ category }) => category.name,
        cased,
        ({ category }) => ({ fields: { category: [category.code] } }),
      );
    case "kind":
      return by(
        ({ kind }) => kind,
        (kind) =>
          cased(
            kind === "collective"
              ? dice.pick(["Tập thể", "Danh hiệu tập thể"])
              : dice.pick(["Cá nhân", "Danh hiệu cá nhân"]),
          ),
      );
  }
}

/** The line above a group: its name in the counter's column, in the names' one, alone in a row, or beside its numeral. */
export function groupLine(
  dice: Dice,
  { groupPlace, subtotal, separator }: Choices,
  columns: readonly Column[],
  { name, rows }: Group,
  at: number,
): readonly string[] {
  const letters = dice.chance(0.2);
  const numeral = groupCounter(dice, at, letters);
  const noun = rows.some(({ kind }) => kind === "collective") ? "tập thể" : dice.pick(["người", "đồng chí"]);
  const words =
    subtotal === "words"
      ? dice.pick([` (${countText(rows.length)} ${noun})`, `: ${countText(rows.length)} ${noun}`])
      : "";
  const numbered = `${numeral.replace(/\.$/, "")}. ${name}${words}`;
  if (separator === "prose" || columns.length < 2) return [numbered];
  const nameAt = columns.findIndex(({ part }) => part === "name");
  const counterAt = columns.findIndex(({ part }) => part === "counter");
  const awards = columns.filter(({ part }) => part === "award");
  const counts = (column: Column) => {
    if (subtotal !== "counts" || column.part !== "award" || awards.length < 2) return "";
    return String(rows.filter((row) => Object.keys(column.cell(row).says).length > 0).length);
  };
  const placed = (place: number, text: string, counter: string) =>
    columns.map((column, position) =>
      position === place ? text : position === counterAt ? counter : counts(column),
    );
  const plain = `${name}${words}`;
  switch (groupPlace) {
    case "alone":
      return [numbered];
    case "name":
      return placed(nameAt, dice.chance(0.5) ? numbered : plain, "");
    case "counter":
      return counterAt < 0 ? [numbered] : placed(counterAt, numbered, "");
    case "both":
      return counterAt < 0 ? placed(nameAt, numbered, "") : placed(nameAt, plain, numeral);
  }
}
