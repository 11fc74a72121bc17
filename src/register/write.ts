import * as z from "zod";
import type { Cell } from "../google/cell";
import type { Block } from "../google/spreadsheet";
import type { TableContent } from "./read";
import { columnsOf } from "./table";

/**
 * The least blocks of cells that carry changed rows to a tab: from the first changed row to the last, over the own
 * columns that change. Columns the secretary added between them are not written where anything of hers may stand, so
 * they part a block in two; what lies between changed rows is written back as it was read. Rows below all that the tab
 * held are new: nothing of hers stands there, so they are one block across her columns. A run that is killed between two
 * writes then leaves a new row whole or not at all, and never half a row that no later run could read. `changes` are rows
 * by their number on the Sheet; null blanks the row's own columns.
 */
export function changedBlocks<T>(
  content: TableContent<T>,
  changes: ReadonlyMap<number, T | null>,
): readonly Block[] {
  const encoded = new Map([...changes].map(([row, value]) => [row, encodeRow(content, value)]));
  const own = new Set(content.positions.values());
  const blocks = blocksOf(content, encoded, own);
  if (blocks.length < 2) return blocks;
  const isNew = (row: number) => row > content.cells.length;
  const part = (wanted: boolean) => new Map([...encoded].filter(([row]) => isNew(row) === wanted));
  const across = new Set(span(0, Math.max(...own)));
  return [...blocksOf(content, part(false), own), ...blocksOf(content, part(true), across)];
}

type Encoded = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

/** The blocks that carry these rows to the tab, of which only the positions `writable` may be written. */
function blocksOf<T>(
  content: TableContent<T>,
  encoded: Encoded,
  writable: ReadonlySet<number>,
): readonly Block[] {
  const rows = [...encoded.keys()];
  const firstRow = rows.reduce((first, row) => Math.min(first, row), Number.POSITIVE_INFINITY);
  const lastRow = rows.reduce((last, row) => Math.max(last, row), 0);
  const changed = new Set<number>();
  for (const [row, cells] of encoded) {
    for (const [position, cell] of cells) {
      if (!sameCell(cell, cellAt(content, row, position))) changed.add(position);
    }
  }
  return runsOf(changed, writable).map(([first, last]) => ({
    row: firstRow,
    column: first + 1,
    cells: span(firstRow, lastRow).map((row) =>
      span(first, last).map((position) => encoded.get(row)?.get(position) ?? cellAt(content, row, position)),
    ),
  }));
}

function encodeRow<T>(content: TableContent<T>, value: T | null): ReadonlyMap<number, Cell> {
  if (value === null) return new Map([...content.positions.values()].map((position) => [position, ""]));
  const fields = new Map<string, unknown>(Object.entries(value as object));
  const cells = new Map<number, Cell>();
  for (const [name, column] of columnsOf(content.table)) {
    const position = content.positions.get(name);
    if (position !== undefined) cells.set(position, z.encode(column.codec, fields.get(name)));
  }
  return cells;
}

/** Changed positions joined into runs of neighbouring writable columns: unchanged ones in between ride along. */
function runsOf(
  changed: ReadonlySet<number>,
  writable: ReadonlySet<number>,
): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const position of [...changed].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && span(run[1], position).every((between) => writable.has(between))) run[1] = position;
    else runs.push([position, position]);
  }
  return runs;
}

function cellAt<T>(content: TableContent<T>, row: number, position: number): Cell {
  return content.cells[row - 1]?.[position] ?? "";
}

function sameCell(a: Cell, b: Cell): boolean {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** Whole numbers from `first` to `last`, both included. */
function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
