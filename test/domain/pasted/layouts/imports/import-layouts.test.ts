import { describe, expect, test } from "vitest";
import type { Layout } from "../choices";
import type { FactTable } from "./facts-sheet";
import { historyReadingOf, historyTableOf } from "./history-tables";
import { type ImportReading, judgeImport } from "./judge-import";
import { staffReadingOf, staffTableOf } from "./staff-tables";

/** The same law as of nominations: a row of a staff list or of awards already given is taken in as it says, or told. */
const { TABLES = "240", SEED = "1" } = process.env;

interface Outcome {
  readonly wrong: readonly string[];
  readonly byLayout: ReadonlyMap<string, Record<string, number>>;
  readonly clear: number;
  readonly clearRight: number;
}

function outcomeOf<Table extends FactTable & { readonly layout: Layout }>(
  tableOf: (seed: number) => Table,
  readingOf: (table: Table) => ImportReading,
): Outcome {
  const wrong: string[] = [];
  const byLayout = new Map<string, Record<string, number>>();
  let [clear, clearRight] = [0, 0];
  for (let at = 0; at < Number(TABLES); at++) {
    const seed = Number(SEED) + at;
    const table = tableOf(seed);
    const { rows, invented } = judgeImport(table, readingOf(table));
    const figures = byLayout.get(table.layout.name) ?? {};
    byLayout.set(table.layout.name, figures);
    for (const { verdict } of rows) figures[verdict] = (figures[verdict] ?? 0) + 1;
    if (invented.length > 0) figures.invented = (figures.invented ?? 0) + invented.length;
    rows.forEach(({ verdict }, row) => {
      if (table.layout.guess || table.rows[row]?.mayGuess) return;
      clear += 1;
      if (verdict === "right") clearRight += 1;
    });
    const bad = rows.flatMap(({ verdict, why }, row) =>
      verdict === "wrong" ? [`  line ${table.paper.places[row]?.from}: ${why.join("; ")}`] : [],
    );
    if (bad.length + invented.length === 0) continue;
    wrong.push(
      [
        `seed ${seed}, layout “${table.layout.name}”`,
        table.paper.text,
        ...bad,
        ...invented.map((key) => `  invented ${key}`),
      ].join("\n"),
    );
  }
  return { wrong, byLayout, clear, clearRight };
}

describe.each([
  ["staff", () => outcomeOf(staffTableOf, staffReadingOf)],
  ["awards already given", () => outcomeOf(historyTableOf, historyReadingOf)],
] as const)(`${TABLES} lists of %s from seed ${SEED} on`, (_, run) => {
  const { wrong, byLayout, clear, clearRight } = run();
  if (process.env.TABLES !== undefined)
    console.log(
      [...byLayout].map(([name, figures]) => `${name}: ${JSON.stringify(figures)}`).join("\n"),
      `\nclear ${clear}, right ${clearRight}`,
    );

  test("no row is read wrong in silence, and none is invented", () => {
    expect(wrong.slice(0, 10).join("\n\n")).toBe("");
  });

  test("of the rows that need no guess at least 95 in 100 are right", () => {
    expect(clearRight / clear).toBeGreaterThanOrEqual(0.95);
  });
});
