import type { Cell } from "../google/cell";
import { readTab, rowCount } from "../google/spreadsheet";
import { positionsIn, rowKeys } from "./read";
import { columnsOf, ownerOf, type Table } from "./table";

/** A tab's cells from A1 on, the header row first. */
export type Cells = readonly (readonly Cell[])[];

/** A table's tab as one reading found it, its rows by their keys. Row numbers hold only until somebody sorts. */
export interface Standing {
  readonly cells: Cells;
  /** How many rows the tab has, the blank ones at its end among them. */
  readonly size: number;
  /** Where each own column stands (0-based), by its name. */
  readonly positions: ReadonlyMap<string, number>;
  /** The key of each row from the header on; null where a row has none. */
  readonly keys: readonly (string | null)[];
  /** The number of the row (from 1) with a key, the first one of several. */
  readonly rows: ReadonlyMap<string, number>;
}

/** Cells as a table's; null where a column of it is missing. */
export function standingOf<T>(table: Table<T>, cells: Cells, size: number): Standing | null {
  const positions = positionsIn(table, cells[0] ?? []);
  if (positions === null) return null;
  const keys = rowKeys(table, positions, cells);
  const rows = new Map<string, number>();
  keys.forEach((key, index) => {
    if (key !== null && !rows.has(key)) rows.set(key, index + 1);
  });
  return { cells, size, positions, keys, rows };
}

/** A table's tab as it stands now; null where the tab or a column is missing. One service call. */
export function readStanding<T>(table: Table<T>): Standing | null {
  const cells = readTab(table.tab);
  return cells && standingOf(table, cells, rowCount(table.tab));
}

/** The cell of a row (from 1) and a position (from 0). */
export function cellAt({ cells }: { readonly cells: Cells }, row: number, position: number): Cell {
  return cells[row - 1]?.[position] ?? "";
}

/** The cell of a row (from 1) under a column of the table's, by its name; blank where there is no such column. */
export function cellUnder(
  { cells, positions }: Pick<Standing, "cells" | "positions">,
  row: number,
  name: string,
): Cell {
  return cellAt({ cells }, row, positions.get(name) ?? -1);
}

/** A row's cells by the names of the table's columns. */
export function cellsByName(standing: Standing, row: number): ReadonlyMap<string, Cell> {
  return new Map([...standing.positions].map(([name, position]) => [name, cellAt(standing, row, position)]));
}

export function sameCell(a: Cell, b: Cell): boolean {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** Whether a row of another reading stands in this one as it was there, column by column of this one, wherever it stands. */
export function standsIn(now: Standing, before: Standing, row: number): boolean {
  const at = now.rows.get(before.keys[row - 1] ?? "");
  if (at === undefined) return false;
  return [...now.positions].every(([name, position]) =>
    sameCell(cellAt(now, at, position), cellUnder(before, row, name)),
  );
}

/** Whether columns stand where they stood. */
export function samePositions(a: Pick<Standing, "positions">, b: Pick<Standing, "positions">): boolean {
  return [...a.positions].every(([name, position]) => b.positions.get(name) === position);
}

/** Whether every column is the program's and nothing stands beside them: then the program may write as it likes. */
export function isProgramsAlone<T>(
  table: Table<T>,
  { cells, positions }: Pick<Standing, "cells" | "positions">,
): boolean {
  if (columnsOf(table).some(([, column]) => ownerOf(table, column) === "people")) return false;
  const own = new Set(positions.values());
  return cells.every((line) => line.every((cell, position) => cell === "" || own.has(position)));
}

/** Whole numbers from `first` to `last`, both included. */
export function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
