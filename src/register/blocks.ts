import type { Cell } from "../google/cell";
import { cellAt, type Standing, span } from "./standing";
import type { Step } from "./step";

/** Cells to be changed, by row (from 1) and position (from 0). */
export type Updates = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

/**
 * The program's cells among updates, as one block for each run of neighbouring columns of the program's: however many rows
 * change, it is as many calls. What does not change between them is written as it was just read: it is the program's, too,
 * and is put right where its row was moved meanwhile.
 */
export function programsBlocks(
  updates: Updates,
  programs: ReadonlySet<number>,
  now: Standing,
): readonly Step[] {
  const changed = new Set(
    [...updates.values()].flatMap((cells) => [...cells.keys()]).filter((at) => programs.has(at)),
  );
  return columnRuns(changed, programs).map(([left, right]): Step => {
    const rows = [...updates].flatMap(([row, cells]) =>
      span(left, right).some((position) => cells.has(position)) ? [row] : [],
    );
    const first = rows.reduce((least, row) => Math.min(least, row), Number.POSITIVE_INFINITY);
    const last = rows.reduce((most, row) => Math.max(most, row), 0);
    const cells = span(first, last).map((row) =>
      span(left, right).map((position) => updates.get(row)?.get(position) ?? cellAt(now, row, position)),
    );
    return { kind: "write", block: { row: first, column: left + 1, cells } };
  });
}

/**
 * People's cells among updates: nothing is written but what changes, so rows that do not neighbour each other are written
 * one by one.
 */
export function peoplesBlocks(updates: Updates, programs: ReadonlySet<number>): readonly Step[] {
  const open = new Map<string, { row: number; column: number; cells: Cell[][] }>();
  const blocks: { row: number; column: number; cells: Cell[][] }[] = [];
  for (const [row, cells] of [...updates].sort(([a], [b]) => a - b)) {
    const peoples = new Set([...cells.keys()].filter((position) => !programs.has(position)));
    for (const [left, right] of columnRuns(peoples, peoples)) {
      const line = span(left, right).map((position) => cells.get(position) ?? "");
      const above = open.get(`${left} ${right}`);
      if (above && above.row + above.cells.length === row) above.cells.push(line);
      else {
        const block = { row, column: left + 1, cells: [line] };
        open.set(`${left} ${right}`, block);
        blocks.push(block);
      }
    }
  }
  return blocks.map((block) => ({ kind: "write", block }));
}

/** Positions joined into runs of neighbours: those between two of them ride along where all of them `may`. */
export function columnRuns(
  positions: ReadonlySet<number>,
  may: ReadonlySet<number>,
): readonly (readonly [left: number, right: number])[] {
  const runs: [number, number][] = [];
  for (const position of [...positions].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && span(run[1], position).every((between) => may.has(between))) run[1] = position;
    else runs.push([position, position]);
  }
  return runs;
}
