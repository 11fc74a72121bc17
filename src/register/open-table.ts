import type { Problem } from "../domain/problem";
import { failed, ok, type Result } from "../domain/result";
import type { Cell } from "../google/cell";
import { shortDate } from "../vietnamese/dates";
import type { Place } from "../vietnamese/place";
import { type ArchivedRows, inArchive } from "./archive/archived-rows";
import { asStored, keyOf, type TableContent, type UnreadRow } from "./read";
import { cellsOf } from "./row-cells";
import { sameRow } from "./same-row";
import { isProgramsAlone } from "./standing";
import { columnsOf, ownerOf, placeOf, type Table } from "./table";

/** A table to be looked at: what would change a row is not there. */
export type TableView<T> = Pick<OpenTable<T>, "rows" | "find" | "withKey" | "place">;

/**
 * A table inside a unit of work: its rows as values, and the changes to be written at its end. Rows that were archived
 * (docs/decisions/0033), as far as they were read, can be looked at like the others and never changed.
 */
export interface OpenTable<T> {
  /** The rows in the Sheet's order, with the changes made so far; archived ones last. */
  rows(): readonly T[];
  /** The first row for which `matches` holds; looks at one row after another. */
  find(matches: (row: T) => boolean): T | undefined;
  /** The row whose key fields are these, found at once at any size. Throws where a field of the key is not given. */
  withKey(key: Partial<T>): T | undefined;
  /**
   * Replaces the row that has the same key, or adds a row: below all that the tab holds or, where nothing but the program's
   * own stands on the tab, into the first row that was blanked here. Kept as it will be read back.
   */
  put(value: T): void;
  /** Removes the rows for which `matches` holds: what stands beside them in columns of the secretary's own stays. */
  remove(matches: (row: T) => boolean): void;
  /**
   * Makes these the table's only rows. A row whose key stands keeps its row on the Sheet, one that is gone is removed,
   * and new ones are added in this order as `put` adds them. Two with the same key are a problem.
   */
  replaceAll(rows: readonly T[]): void;
  /** Why a row could not be put, nothing where it can be: for rows of which one that is refused must not stop the others. */
  refusal(value: T): readonly Problem[];
  /** Where a row's cell stands, for messages. */
  place(value: T, column: keyof T): Place;
  /** The rows changed, by their number on the Sheet when it was read; null where the row is gone. New ones have higher numbers. */
  changes(): ReadonlyMap<number, T | null>;
  /** What was put and could not be read back: the unit of work refuses it. */
  problems(): readonly Problem[];
}

/** The columns of a row that cannot be read and are the program's. */
function programsIn<T>(table: Table<T>, { columns }: UnreadRow): readonly string[] {
  return columnsOf(table)
    .filter(([name, column]) => columns.includes(name) && ownerOf(table, column) === "program")
    .map(([name]) => name);
}

/** Opens what was read for change, with what was read of its archive. Nothing is written until the unit of work ends. */
export function openTable<T>(content: TableContent<T>, archive?: ArchivedRows<T>): OpenTable<T> {
  const { table } = content;
  /** A row's key; the rows of a table without one are told apart by their order. */
  const named = (value: T, position: number) =>
    table.key.length > 0 ? keyOf(table, value) : String(position);
  const read = new Map(content.entries.map(({ row, value }) => [row, value]));
  /** Where each key stood when the table was read: there it goes back to, if it was blanked in between. */
  const home = new Map(content.entries.map(({ row, value }, position) => [named(value, position), row]));
  const rowNumbers = new Map(home);
  // A row that was left out goes back to where it stands, once the program knows what it says.
  for (const { key, row, stands } of content.unread) if (key !== null && !stands) home.set(key, row);
  /** Rows in which something of the program's own cannot be read: it is written anew. */
  const toMend = new Set(
    content.unread.filter((each) => programsIn(table, each).length > 0).map(({ row }) => row),
  );
  /** By row number; blanked rows, and those that were never the table's, have none. */
  const held: (T | undefined)[] = [];
  for (const { row, value } of content.entries) held[row] = value;
  const changes = new Map<number, T | null>();
  const problems: Problem[] = [];
  /** Rows blanked here, the lowest number last; some may have been filled again since. */
  let blanked: number[] = [];
  let added = content.entries.length;
  /** New rows come below all that the tab holds, people's notes among it. */
  let lastRow = Math.max(1, content.cells.length);
  const reuses = isProgramsAlone(table, content);

  /** What stands in both was moved by a run that was cut off: the working tab has it as it is. */
  const archived = new Map(
    (archive?.entries ?? []).flatMap((entry) => {
      const key = keyOf(table, entry.value);
      return home.has(key) ? [] : [[key, entry] as const];
    }),
  );
  const archivedRows = [...archived.values()].map(({ value }) => value);

  const rows = () => [...held.filter((value): value is T => value !== undefined), ...archivedRows];

  function hold(row: number, value: T | undefined): void {
    held[row] = value;
    if (sameRow(read.get(row), value) && !(value !== undefined && toMend.has(row))) changes.delete(row);
    else changes.set(row, value ?? null);
  }

  /** Puts a value where its key stands or stood, else into a row blanked here, else below the last row. */
  function putAs(key: string, value: T): void {
    const row = rowNumbers.get(key) ?? freeHome(key) ?? nextFree() ?? ++lastRow;
    rowNumbers.set(key, row);
    hold(row, value);
  }

  function freeHome(key: string): number | undefined {
    const row = home.get(key);
    return row !== undefined && held[row] === undefined ? row : undefined;
  }

  function nextFree(): number | undefined {
    let row = blanked.pop();
    while (row !== undefined && held[row] !== undefined) row = blanked.pop();
    return row;
  }

  function blank(goes: (key: string, value: T) => boolean): void {
    const rowsGone: number[] = [];
    for (const [key, row] of [...rowNumbers]) {
      const value = held[row];
      if (value === undefined || !goes(key, value)) continue;
      rowNumbers.delete(key);
      hold(row, undefined);
      rowsGone.push(row);
    }
    if (reuses && rowsGone.length > 0) blanked = [...blanked, ...rowsGone].sort((a, b) => b - a);
  }

  /** The value with its key, as it will be read back, or why it cannot be; null of an archived row, which stays as it is. */
  function storable(given: T, position: number): Result<readonly [key: string, value: T] | null> {
    const name = named(given, position);
    const old = archived.get(name);
    if (old) return sameRow(old.value, given) ? ok(null) : failed(inArchive(archive, old.row));
    const standing = rowNumbers.get(name);
    const before = standing === undefined ? undefined : held[standing];
    // What stands there already was read back once; most rows of a table that is replaced are such.
    if (before !== undefined && sameRow(before, given)) return ok([name, before]);
    const result = asStored(table, given, standing ?? lastRow + 1);
    return result.ok ? ok([named(result.value, position), result.value]) : result;
  }

  /** The same; where it cannot be put, the problems are kept and null is given. */
  function stored(given: T, position: number): readonly [key: string, value: T] | null {
    const result = storable(given, position);
    if (result.ok) return result.value;
    problems.push(...result.problems);
    return null;
  }

  function refusal(given: T): readonly Problem[] {
    const result = storable(given, held.length);
    return result.ok ? [] : result.problems;
  }

  return {
    rows,
    find: (matches) =>
      held.find((value): value is T => value !== undefined && matches(value)) ?? archivedRows.find(matches),
    withKey(key) {
      const missing = table.key.filter((name) => !(name in key));
      if (table.key.length === 0 || missing.length > 0) {
        throw new Error(`Tab ${table.tab}: the key is (${table.key.join(", ")}), not given: ${missing}`);
      }
      const row = rowNumbers.get(keyOf(table, key));
      return row === undefined ? archived.get(keyOf(table, key))?.value : held[row];
    },
    put(given) {
      const value = stored(given, added++);
      if (value) putAs(...value);
    },
    remove: (matches) => blank((_, value) => matches(value)),
    replaceAll(given) {
      const values = given.map(stored).filter((value) => value !== null);
      const wanted = new Map<string, T>();
      for (const [key, value] of values) {
        if (wanted.has(key)) problems.push(repeated(content, value));
        wanted.set(key, value);
      }
      blank((key) => !wanted.has(key));
      for (const [key, value] of wanted) putAs(key, value);
      added = Math.max(added, given.length);
    },
    refusal,
    place(value, column) {
      const old = archive && archived.get(keyOf(table, value));
      return old
        ? placeOf(archive.table, column, old.row)
        : placeOf(table, column, rowNumbers.get(keyOf(table, value)));
    },
    changes: () => changes,
    problems: () => problems,
  };
}

function repeated<T>({ table }: TableContent<T>, value: T): Problem {
  const cells = cellsOf(table, value);
  const key = columnsOf(table)
    .filter(([name]) => table.key.includes(name))
    .map(([name, { header }]) => `“${header}” là “${shown(cells.get(name) ?? "")}”`);
  return {
    what: `Có hai dòng cùng ${key.join(", ")}`,
    where: { tab: table.tab },
    remedy: "Sửa nguồn của hai dòng này để chúng khác nhau",
  };
}

function shown(cell: Cell): string {
  return typeof cell === "object" ? shortDate(cell) : String(cell);
}
