import type { Cell } from "../google/cell";
import { keyOf, type TableContent } from "./read";
import { cellsOf } from "./row-cells";
import { sameValue } from "./same-row";
import { cellAt, type Standing, sameCell, samePositions, standingOf } from "./standing";
import { columnsOf, ownerOf } from "./table";

/** What a unit of work changes of a table, by the keys of its rows. */
export interface TableChanges {
  /** Of rows that stand: only the cells whose values change, by their columns' names. A row's key never changes. */
  readonly updates: ReadonlyMap<string, ReadonlyMap<string, Cell>>;
  readonly removed: ReadonlySet<string>;
  /** New rows with all their cells, in their order. */
  readonly added: ReadonlyMap<string, ReadonlyMap<string, Cell>>;
}

/**
 * The changes made to a table that was read; `changes` are its rows by their number on the Sheet then, null where a row is
 * gone. Throws where a row of a table without a key is to be changed: such a table is only added to.
 */
export function changesByKey<T>(
  content: TableContent<T>,
  changes: ReadonlyMap<number, T | null>,
): TableChanges {
  const { table } = content;
  const read = new Map(content.entries.map(({ row, value }) => [row, value]));
  const before = new Map<string, T>();
  const after = new Map<string, T>();
  for (const [row, value] of [...changes].sort(([a], [b]) => a - b)) {
    const stood = read.get(row);
    if (stood !== undefined && table.key.length === 0) {
      throw new Error(`Tab ${table.tab}: rows without a key can only be added`);
    }
    if (stood !== undefined) before.set(keyOf(table, stood), stood);
    if (value !== null) after.set(table.key.length > 0 ? keyOf(table, value) : String(row), value);
  }
  const unread = new Map(content.unread.flatMap((each) => (each.key === null ? [] : [[each.key, each]])));
  const programs = new Set(
    columnsOf(table).flatMap(([name, column]) => (ownerOf(table, column) === "program" ? [name] : [])),
  );
  const updates = new Map<string, ReadonlyMap<string, Cell>>();
  const added = new Map<string, ReadonlyMap<string, Cell>>();
  for (const [key, value] of after) {
    const stood = before.get(key);
    const cells = cellsOf(table, value);
    const bad = unread.get(key);
    if (stood === undefined && bad === undefined) added.set(key, cells);
    else if (bad === undefined) updates.set(key, changedCells(cells, stood, value));
    else {
      // What a person typed stays, although it cannot be read; what is the program's is written anew.
      const changed = stood === undefined ? cells : changedCells(cells, stood, value);
      const isWritten = (name: string) =>
        bad.columns.includes(name) || stood === undefined ? programs.has(name) : changed.has(name);
      updates.set(key, new Map([...cells].filter(([name]) => isWritten(name))));
    }
  }
  const removed = new Set([...before.keys()].filter((key) => !after.has(key)));
  return { updates, removed, added };
}

/** Those of a row's cells whose values are other than they were: what was only typed in another way stays as typed. */
function changedCells<T>(cells: ReadonlyMap<string, Cell>, before: T, after: T): ReadonlyMap<string, Cell> {
  const stood = new Map<string, unknown>(Object.entries(before as object));
  const now = new Map<string, unknown>(Object.entries(after as object));
  return new Map([...cells].filter(([name]) => !sameValue(stood.get(name), now.get(name))));
}

/**
 * Whether what was read of a table does not hold any more where it is about to be written: columns or rows stand
 * elsewhere, rows came or went, or people changed a cell of theirs that a command changes, too.
 */
export function isOutdated<T>(
  { table, cells }: TableContent<T>,
  changes: TableChanges,
  now: Standing,
): boolean {
  const read = standingOf(table, cells, now.size);
  if (!read || !samePositions(read, now)) return true;
  const rows = Math.max(read.keys.length, now.keys.length);
  for (let index = 1; index < rows; index += 1) {
    if ((read.keys[index] ?? null) !== (now.keys[index] ?? null)) return true;
  }
  const peoples = columnsOf(table).filter(([, column]) => ownerOf(table, column) === "people");
  return peoples.some(([name]) => {
    const position = now.positions.get(name) ?? -1;
    return [...changes.updates].some(([key, updated]) => {
      const row = now.rows.get(key) ?? 0;
      return updated.has(name) && !sameCell(cellAt(read, row, position), cellAt(now, row, position));
    });
  });
}
