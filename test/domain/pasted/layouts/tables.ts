import { type Dice, diceOf } from "../../../support/dice";
import { type Choices, choicesOf, type Layout } from "./choices";
import { type Judgement, judge, type Verdict } from "./judge";
import { layouts } from "./layouts";
import { type Paper, paperOf } from "./paper";
import { readingOf } from "./reading";
import { type Sheet, sheetOf } from "./sheet";

/** A printed list whose rows are known, and how it was printed. */
export interface Table {
  readonly seed: number;
  readonly layout: Layout;
  readonly choices: Choices;
  readonly sheet: Sheet;
  readonly paper: Paper;
}

/** The table of a seed: its layout goes round, all else is chance. */
export function tableOf(seed: number): Table {
  const layout = layouts[seed % layouts.length];
  if (layout === undefined) throw new RangeError("No layout");
  return printed(seed, layout, diceOf(seed * 7919 + 13));
}

function printed(seed: number, layout: Layout, dice: Dice): Table {
  const choices = choicesOf(dice, layout);
  const sheet = sheetOf(dice, choices);
  return { seed, layout, choices, sheet, paper: paperOf(choices, sheet) };
}

export function judgementOf({ sheet, paper, choices }: Table): Judgement {
  return judge(sheet.rows, paper, readingOf(paper.text), { foldCase: choices.encoding === "tcvn3" });
}

/** How many rows of a layout came out how. */
export type Figures = Record<
  Verdict | "rows" | "tables" | "invented" | "alarms" | "clear" | "clearRight",
  number
>;

export const noFigures = (): Figures => ({
  ...{
    tables: 0,
    rows: 0,
    right: 0,
    noisy: 0,
    told: 0,
    waits: 0,
    waitsWrong: 0,
    wrong: 0,
    invented: 0,
    alarms: 0,
  },
  ...{ clear: 0, clearRight: 0 },
});

/** Adds a table's rows; rows that need no guess are "clear", and of these 95 in 100 are to be right. */
export function count(
  figures: Figures,
  { sheet, layout }: Table,
  { rows, invented, alarms }: Judgement,
): void {
  figures.tables += 1;
  figures.invented += invented.length;
  figures.alarms += alarms.length;
  rows.forEach(({ verdict }, at) => {
    figures.rows += 1;
    figures[verdict] += 1;
    if (layout.guess || sheet.rows[at]?.mayGuess) return;
    figures.clear += 1;
    if (verdict === "right") figures.clearRight += 1;
  });
}

/** A table that came out wrong, for a person to read: where it is from, what it looks like, what is the matter. */
export function report(table: Table, judgement: Judgement): string {
  const { seed, layout, paper, sheet } = table;
  const rows = judgement.rows.flatMap(({ verdict, why }, at) => {
    const { from = 0 } = paper.places[at] ?? {};
    return verdict === "right"
      ? []
      : [
          `  line ${from}: ${verdict}: ${why.join("; ")}`,
          ...(verdict === "wrong" ? [`    expected ${saidBy(sheet, at)}`] : []),
        ];
  });
  return [
    `seed ${seed}, layout “${layout.name}”`,
    paper.text,
    ...rows,
    ...judgement.invented.map((each) => `  invented ${each}`),
    ...judgement.alarms.map((each) => `  alarm ${each}`),
  ].join("\n");
}

function saidBy({ rows }: Sheet, at: number): string {
  const { headings: _, ...said } = rows[at]?.expected ?? { headings: {} };
  return JSON.stringify(said);
}
