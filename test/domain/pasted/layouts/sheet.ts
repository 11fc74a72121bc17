import type { Dice } from "../../../support/dice";
import { footLines, topLines, totalLines } from "./around";
import type { Choices } from "./choices";
import type { Cell, Column } from "./column";
import { columnsOf } from "./columns";
import { type ExpectedRow, together } from "./expected";
import { type Group, groupLine, groupsOf } from "./groups";
import { headerLines } from "./header";
import { type KnownRow, knownRows } from "./known-rows";
import { counters, dittos } from "./spellings";

/** A line of the sheet; `row` is the place of the row it prints in `rows`, null where it prints none. */
export interface SheetLine {
  readonly cells: readonly string[];
  readonly row: number | null;
}

export interface Sheet {
  readonly lines: readonly SheetLine[];
  readonly rows: readonly ExpectedRow[];
}

/** A list as it stands in a spreadsheet or a Word table. */
export function sheetOf(dice: Dice, choices: Choices): Sheet {
  const known = inOrder(choices, proposedRows(dice, choices, knownRows(dice, choices.kind)));
  const columns = columnsOf(dice, choices, known);
  const rows: ExpectedRow[] = [];
  const header = headerLines(dice, choices, columns);
  const body = bodyLines(dice, choices, columns, groupsOf(dice, choices, known), rows);
  const award = choices.awards === "title" ? (known[0]?.awards[0] ?? null) : null;
  const plain = (lines: readonly (readonly string[])[]) =>
    lines.map((cells): SheetLine => ({ cells, row: null }));
  const blankLine = choices.blankLines ? plain([[]]) : [];
  const foot = () => (choices.foot ? plain(footLines(dice, columns.length, known)) : []);
  const middle = Math.ceil(body.length / 2);
  const cut = body.findIndex(
    (line, at) => at >= middle && line.row !== null && line.row !== body[at - 1]?.row,
  );
  const isCut = cut > 0 && (choices.repeated || choices.second !== "none");
  const between = [
    ...(choices.second === "none" ? [] : [...foot(), ...plain([[]])]),
    ...(choices.repeated || choices.second === "ownHeadings" ? plain(header) : []),
  ];
  return {
    lines: [
      ...(choices.top ? plain(topLines(dice, columns.length, award)) : []),
      ...blankLine,
      ...plain(header),
      ...(isCut ? [...body.slice(0, cut), ...between, ...body.slice(cut)] : body),
      ...blankLine,
      ...(choices.second === "none" ? plain(totalLines(dice, choices.total, columns, known)) : []),
      ...foot(),
    ],
    rows,
  };
}

/** All of one award where the title says it; some without one where not all are proposed. */
function proposedRows(
  dice: Dice,
  { awards, notAll }: Choices,
  rows: readonly KnownRow[],
): readonly KnownRow[] {
  if (awards === "title") {
    const award = dice.pick(["LDTT", "LDTT", "CSTDCS", "GK", "BK"]);
    return rows.map((row) => ({ ...row, awards: [award] }));
  }
  return notAll ? rows.map((row) => (dice.chance(0.3) ? { ...row, awards: [] } : row)) : rows;
}

/** What is merged down or told by ditto marks stands together. */
function inOrder({ merged, ditto }: Choices, rows: readonly KnownRow[]): readonly KnownRow[] {
  const repeated = merged === "none" || merged === "person" ? ditto : merged;
  if (repeated === "none") return rows;
  const key = (row: KnownRow) => (repeated === "awards" ? row.awards.join(" ") : row[repeated]);
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The rows with their groups' lines; what each printed row says is put into `rows`. */
function bodyLines(
  dice: Dice,
  choices: Choices,
  columns: readonly Column[],
  groups: readonly Group[],
  rows: ExpectedRow[],
): readonly SheetLine[] {
  const lines: SheetLine[] = [];
  const counter = dice.pick(choices.separator === "prose" ? counters.slice(2, 4) : counters);
  const mark = dice.pick(dittos);
  let number = 0;
  groups.forEach((group, at) => {
    if (group.name !== "") lines.push({ cells: groupLine(dice, choices, columns, group, at), row: null });
    if (choices.counter === "restarts" || choices.awards === "groups") number = 0;
    let before: KnownRow | null = null;
    for (const row of group.rows) {
      number += 1;
      const printed = printedRow(choices, columns, row, before, mark);
      const place = rows.length;
      const title = choices.awards === "title" ? [{ says: { awards: row.awards }, heading: "" }] : [];
      const said = columns.map(({ path }, column) => ({
        says: printed.cells[column]?.says ?? {},
        heading: path.join(" "),
      }));
      const expected = together(row.kind, [...said, { says: group.says, heading: "" }, ...title]);
      rows.push({ expected, mayGuess: printed.mayGuess || title.length > 0 });
      const texts = columns.map(({ part }, column) =>
        part === "counter" ? counter(number) : (printed.cells[column]?.text ?? ""),
      );
      lines.push({ cells: texts, row: place });
      if (printed.below) lines.push({ cells: printed.below, row: place });
      before = row;
    }
  });
  return lines;
}

interface PrintedRow {
  readonly cells: readonly Cell[];
  readonly mayGuess: boolean;
  /** The line of a person's second award. */
  readonly below: readonly string[] | null;
}

function printedRow(
  choices: Choices,
  columns: readonly Column[],
  row: KnownRow,
  before: KnownRow | null,
  mark: string,
): PrintedRow {
  const { merged, ditto } = choices;
  const same = (key: (of: KnownRow) => unknown) =>
    before !== null && JSON.stringify(key(before)) === JSON.stringify(key(row));
  const keys = {
    team: ({ team }: KnownRow) => team,
    rating: ({ rating }: KnownRow) => rating,
    award: ({ awards }: KnownRow) => awards,
  };
  const isRepeated = (part: Column["part"], what: Choices["merged"] | Choices["ditto"]) =>
    (part === "team" || part === "rating" || part === "award") &&
    what === (part === "award" ? "awards" : part) &&
    same(keys[part]);
  let mayGuess = false;
  const cells = columns.map((column): Cell => {
    const cell = column.cell(row);
    const isMerged = isRepeated(column.part, merged);
    if (!isMerged && !isRepeated(column.part, ditto)) return cell;
    mayGuess ||= column.part !== "team";
    // A blank cell of a merged column says nothing by itself: a rating may be taken from above, or be left out.
    const says =
      isMerged && column.part === "rating" ? { fields: { rating: [row.rating, null] } } : cell.says;
    return { text: isMerged ? "" : mark, says };
  });
  const [first, second] = row.awards;
  if (merged !== "person" || first === undefined || second === undefined)
    return { cells, mayGuess, below: null };
  const awardAt = columns.findIndex(({ part }) => part === "award");
  const alone = (award: string) => columns[awardAt]?.cell({ ...row, awards: [award] });
  const upper = cells.map((cell, at) =>
    at === awardAt ? { text: alone(first)?.text ?? "", says: cell.says } : cell,
  );
  return {
    cells: upper,
    mayGuess: true,
    below: columns.map((_, at) => (at === awardAt ? (alone(second)?.text ?? "") : "")),
  };
}
