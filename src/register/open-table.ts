import type { Problem } from "../domain/problem";
import type { Place } from "../vietnamese/place";
import { asStored, keyOf, type TableContent } from "./read";
import { placeOf } from "./table";

/** A table inside a unit of work: its rows as values, and the changes to be written at its end. */
export interface OpenTable<T> {
  /** The rows in the Sheet's order, with the changes made so far. */
  rows(): readonly T[];
  /** The row whose key is that of `value`. */
  find(matches: (row: T) => boolean): T | undefined;
  /** Adds a row below the last one, or replaces the row that has the same key; kept as it will be read back. */
  put(value: T): void;
  /** Where a row's cell stands, for messages. */
  place(value: T, column: keyof T): Place;
  /** The rows changed, by their number on the Sheet. */
  changes(): ReadonlyMap<number, T>;
  /** What was put and could not be read back: the unit of work refuses it. */
  problems(): readonly Problem[];
}

/** Opens what was read for change. Nothing is written until the unit of work ends. */
export function openTable<T>(content: TableContent<T>): OpenTable<T> {
  const { table } = content;
  const rowNumbers = new Map(content.entries.map(({ row, value }) => [keyOf(table, value), row]));
  const values = new Map(content.entries.map(({ row, value }) => [row, value]));
  const changes = new Map<number, T>();
  const problems: Problem[] = [];
  let lastRow = content.entries[content.entries.length - 1]?.row ?? 1;

  return {
    rows: () => [...values.values()],
    find: (matches) => [...values.values()].find(matches),
    put(given) {
      const stored = asStored(table, given, rowNumbers.get(keyOf(table, given)) ?? lastRow + 1);
      if (!stored.ok) {
        problems.push(...stored.problems);
        return;
      }
      const { value } = stored;
      const key = keyOf(table, value);
      const row = rowNumbers.get(key) ?? ++lastRow;
      rowNumbers.set(key, row);
      if (sameRow(values.get(row), value)) return;
      values.set(row, value);
      changes.set(row, value);
    },
    place: (value, column) => placeOf(table, column, rowNumbers.get(keyOf(table, value))),
    changes: () => changes,
    problems: () => problems,
  };
}

/** Rows are plain data with their fields in the order of the table's columns or the domain's; compared field by field. */
function sameRow<T>(a: T | undefined, b: T): boolean {
  if (a === undefined) return false;
  const before = new Map<string, unknown>(Object.entries(a as object));
  return Object.entries(b as object).every(
    ([name, value]) => JSON.stringify(before.get(name)) === JSON.stringify(value),
  );
}
