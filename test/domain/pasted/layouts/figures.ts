import { layouts } from "./layouts";
import { count, type Figures, judgementOf, noFigures, report, type Table, tableOf } from "./tables";

/** What came of many tables: by layout, over all, and the first of each layout's tables in which something was wrong. */
export interface Outcome {
  readonly byLayout: ReadonlyMap<string, Figures>;
  readonly all: Figures;
  readonly wrong: readonly string[];
}

/** Reads so many tables, from this seed on. */
export function outcomeOf(tables: number, seed: number, shown = 3): Outcome {
  const byLayout = new Map(layouts.map(({ name }) => [name, noFigures()]));
  const all = noFigures();
  const wrong: string[] = [];
  const shownOf = new Map<string, number>();
  for (let at = 0; at < tables; at++) {
    const table: Table = tableOf(seed + at);
    const { name } = table.layout;
    const judgement = judgementOf(table);
    const figures = byLayout.get(name);
    if (figures) count(figures, table, judgement);
    count(all, table, judgement);
    const isWrong =
      judgement.invented.length > 0 || judgement.rows.some(({ verdict }) => verdict === "wrong");
    if (!isWrong) continue;
    const before = shownOf.get(name) ?? 0;
    shownOf.set(name, before + 1);
    if (before < shown) wrong.push(report(table, judgement));
  }
  return { byLayout, all, wrong };
}

/** The figures as a table for people. */
export function figuresText({ byLayout, all }: Outcome): string {
  const columns = [
    "tables",
    "rows",
    "right",
    "noisy",
    "told",
    "waits",
    "waitsWrong",
    "wrong",
    "invented",
    "alarms",
  ] as const;
  const line = (name: string, figures: Figures) =>
    [
      name.padEnd(46),
      ...columns.map((column) => String(figures[column]).padStart(Math.max(column.length, 6))),
    ].join(" ");
  const heading = ["layout".padEnd(46), ...columns.map((column) => column.padStart(6))].join(" ");
  const share = all.clear === 0 ? 0 : (100 * all.clearRight) / all.clear;
  return [
    heading,
    ...[...byLayout].map(([name, figures]) => line(name, figures)),
    line("all", all),
    `rows that need no guess: ${all.clear}, right without a click: ${all.clearRight} (${share.toFixed(2)} %)`,
  ].join("\n");
}
