import type { Standing } from "./standing";
import type { Step } from "./step";

/**
 * So many blank rows part the foot of a tab, where rows are written and blanked unseen, from all that people see, and from
 * the tab's end: whoever inserts or deletes fewer at once moves nothing of hers into what is written there.
 */
export const belt = 100;

/** What stands at the foot of a tab. */
export interface Foot {
  /** The last row above it that holds something. */
  readonly end: number;
  readonly hasContent: boolean;
  /** Brings up rows a run left there when it was cut off, or somebody moved rows meanwhile. */
  readonly up: readonly Step[];
  /** The rows there that are to be blanked, as runs of neighbours. */
  readonly toBlank: readonly Run[];
}

/** Neighbouring rows, from 1. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/**
 * Whether something stands at the foot of a tab: behind a belt of blank rows, and before one that ends the tab. However many
 * rows are inserted or deleted above, it stays so.
 */
export function hasFoot({ cells, size }: Pick<Standing, "cells" | "size">): boolean {
  return cells.length === size - belt && bodyEnd(cells) < cells.length;
}

/** Where rows are put at the foot of a tab: how large it must be, and before which row they come to stand. */
export function footFor(
  size: number,
  end: number,
  count: number,
): { readonly size: number; readonly before: number } {
  const needed = Math.max(size, end + belt + count + belt);
  return { size: needed, before: needed - belt + 1 };
}

/** The foot of a tab as it stands; `removed` are the keys of rows that are to be blanked there. */
export function footOf(now: Standing, removed: ReadonlySet<string>): Foot {
  const { cells, keys } = now;
  const end = hasFoot(now) ? bodyEnd(cells) : Math.max(1, cells.length);
  const rows = cells.flatMap((line, index) => (index >= end && !isBlank(line) ? [index + 1] : []));
  const isRemoved = (row: number) => removed.has(keys[row - 1] ?? "");
  let before = end + 1;
  const up = runsOf(rows.filter((row) => !isRemoved(row))).map(({ first, count }): Step => {
    const step: Step = { kind: "move", first, count, before };
    before += count;
    return step;
  });
  return { end, hasContent: rows.length > 0, up, toBlank: runsOf(rows.filter(isRemoved)) };
}

/** Rising numbers as runs of neighbours. */
export function runsOf(rows: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === row) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}

/** The last row that holds something before a belt of blank ones. */
function bodyEnd(cells: Standing["cells"]): number {
  let end = 1;
  for (let index = 1; index < cells.length; index += 1) {
    if (isBlank(cells[index] ?? [])) continue;
    if (index - end >= belt) break;
    end = index + 1;
  }
  return end;
}

function isBlank(line: readonly unknown[]): boolean {
  return line.every((cell) => cell === "");
}
