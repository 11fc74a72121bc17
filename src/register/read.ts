import { fitsCell, longestCell, storedLength } from "../domain/cell-text";
import { codeKey } from "../domain/code-key";
import type { Problem } from "../domain/problem";
import { failed, type Result } from "../domain/result";
import type { Cell } from "../google/cell";
import { menuPath } from "../vietnamese/captions";
import { rememberedOf } from "../vietnamese/remembered";
import { comparableLabel } from "../vietnamese/text";
import type { Decoded } from "./cell-codec";
import type { Column } from "./column";
import { cellsOf } from "./row-cells";
import { columnsOf, ownerOf, type Table } from "./table";

/** A table as it stood when it was read. */
export interface TableContent<T> {
  readonly table: Table<T>;
  /** The cells from A1 on, the header row first: what is not the table's own is kept as it is. */
  readonly cells: readonly (readonly Cell[])[];
  /** Where each own column stands (0-based), by its name in the definition. */
  readonly positions: ReadonlyMap<string, number>;
  readonly entries: readonly Entry<T>[];
  /** Rows of which something could not be read; none where the table is read whole. */
  readonly unread: readonly UnreadRow[];
}

/** A row of which something could not be read (docs/decisions/0031). */
export interface UnreadRow {
  /** Its number on the Sheet (1-based). */
  readonly row: number;
  /** null where that could not be read either. */
  readonly key: string | null;
  /** What could be read of it, by the columns' names. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The names of the columns that could not. */
  readonly columns: readonly string[];
  /** Whether it is among the rows all the same, with stand-ins for the cells that could not be read. */
  readonly stands: boolean;
  /** Whether all that could not be read of it is the program's own, which writes it anew when it writes the row. */
  readonly byProgram: boolean;
  readonly problems: readonly Problem[];
}

/** A row with its number on the Sheet (1-based). */
export interface Entry<T> {
  readonly row: number;
  readonly value: T;
}

export type Read<T> =
  | { readonly ok: true; readonly content: TableContent<T> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** How a table is read: whole or not at all, or row by row, so that what cannot be read is told and stops nothing else. */
export type ReadingMode = "whole" | "rowByRow";

/**
 * Reads a tab's cells (null: there is no such tab) as a table. Columns are found by their headers, wherever they
 * stand; rows empty in every own column are passed over. Every missing column is reported; so is every bad cell and repeated
 * key where the table is to be whole. Row by row a cell that cannot be read is taken for its column's stand-in, or for empty
 * where that may be; a row is left out whose key, or another cell that must be filled, cannot be read.
 */
export function readTable<T>(
  table: Table<T>,
  cells: readonly (readonly Cell[])[] | null,
  mode: ReadingMode = "whole",
): Read<T> {
  if (cells === null) {
    return { ok: false, problems: [missingTab(table)] };
  }
  const columns = columnsOf(table);
  const { positions, problems } = findColumns(table, columns, cells[0] ?? []);
  if (problems.length > 0) return { ok: false, problems };

  const places = placesOf(columns, positions);
  const entries: Entry<T>[] = [];
  const unread: UnreadRow[] = [];
  cells.slice(1).forEach((line, index) => {
    const row = index + 2;
    if (places.every(({ position }) => (line[position] ?? "") === "")) return;
    const decoded = decodeRow(table, places, line, row);
    if (decoded.ok) {
      entries.push({ row, value: decoded.value });
      return;
    }
    const bad = unreadRow(table, decoded, row);
    unread.push(bad);
    if (bad.stands) entries.push({ row, value: bad.fields as T });
  });
  const repeated = repeatedKeys(table, entries);
  unread.push(...repeated);
  const faults = unread.flatMap((each) => each.problems);
  if (mode === "whole" && faults.length > 0) return { ok: false, problems: faults };
  const left = new Set(repeated.map(({ row }) => row));
  const kept = entries.filter(({ row }) => !left.has(row));
  return { ok: true, content: { table, cells, positions, entries: kept, unread } };
}

/** A row that could not be read as it stands; its fields are a whole row's where it stands. */
function unreadRow<T>(table: Table<T>, { fields, faults }: UndecodedRow, row: number): UnreadRow {
  const all: Record<string, unknown> = { ...fields };
  const columns = [...faults.keys()];
  const standIns: object = table.standIn ?? {};
  let stands = true;
  for (const [name, column] of columnsOf(table).filter(([name]) => faults.has(name))) {
    const empty = column.codec.decode("");
    if (table.key.includes(name)) stands = false;
    else if (name in standIns) all[name] = Reflect.get(standIns, name);
    else if ("value" in empty) all[name] = empty.value;
    else stands = false;
  }
  const named = table.key.length > 0 && table.key.every((name) => name in fields);
  const key = named ? keyOf(table, fields as Partial<T>) : null;
  const byProgram = columnsOf(table).every(
    ([name, column]) => !faults.has(name) || ownerOf(table, column) === "program",
  );
  const problems = [...faults.values()];
  return { row, key, fields: stands ? all : fields, columns, stands, byProgram, problems };
}

/** Which fields of a table's key are codes. */
const codesOfKey = rememberedOf(
  (table: Table<object>) =>
    new Set(
      columnsOf(table).flatMap(([name, { names }]) =>
        names !== undefined && table.key.includes(name) ? [name] : [],
      ),
    ),
);

/**
 * The key of a row, or of its key fields alone, as one string; a code is its own key, all others are JSON. Codes are
 * compared as codes: rows of "cn2023" and of "CN2023" have one key.
 */
export function keyOf<T>(table: Table<T>, value: Partial<T>): string {
  // Nothing but names and columns is asked of the table.
  const codes = codesOfKey(table as Table<object>);
  const parts = table.key.map((name): unknown => {
    const part: unknown = Reflect.get(value as object, name);
    return typeof part === "string" && codes.has(name) ? codeKey(part) : part;
  });
  const [only] = parts;
  return parts.length === 1 && typeof only === "string" ? only : JSON.stringify(parts);
}

/** Where each column of a table stands in a header row, by its name; null where one is missing. */
export function positionsIn<T>(table: Table<T>, header: readonly Cell[]): ReadonlyMap<string, number> | null {
  const { positions, problems } = findColumns(table, columnsOf(table), header);
  return problems.length > 0 ? null : positions;
}

/**
 * The key of each row from the header on, as `keyOf` gives it of a row that can be read; of a table without a key it is
 * all that the row says. Null for the header and for rows that are empty or whose key cannot be read.
 */
export function rowKeys<T>(
  table: Table<T>,
  positions: ReadonlyMap<string, number>,
  cells: readonly (readonly Cell[])[],
): readonly (string | null)[] {
  const all = placesOf(columnsOf(table), positions);
  const named = table.key.length > 0 ? all.filter(({ name }) => table.key.includes(name)) : all;
  return cells.map((line, index) => {
    if (index === 0 || all.every(({ position }) => (line[position] ?? "") === "")) return null;
    const fields: Record<string, unknown> = {};
    for (const place of named) {
      const decoded = decode(place, line[place.position] ?? "");
      if ("fault" in decoded) return null;
      fields[place.name] = decoded.value;
    }
    return table.key.length > 0 ? keyOf(table, fields as Partial<T>) : JSON.stringify(fields);
  });
}

/** Finds headers in a header row: case, spacing and composition of letters do not matter. */
export function headerPositions(header: readonly Cell[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  header.forEach((cell, position) => {
    const label = typeof cell === "string" ? comparableLabel(cell) : "";
    if (label !== "" && !positions.has(label)) positions.set(label, position);
  });
  return positions;
}

/** The tab was deleted or renamed. */
export function missingTab<T>(table: Table<T>): Problem {
  return {
    what: `Sổ không có tab “${table.tab}”`,
    remedy: `${setUpAgain}; nếu tab đã bị đổi tên thì đổi lại tên cũ`,
  };
}

/** The column was deleted, or its header was changed. */
export function missingColumn<T>(table: Table<T>, { header }: Column<unknown>): Problem {
  return {
    what: `Thiếu cột “${header}”`,
    where: { tab: table.tab, row: 1 },
    remedy: `${setUpAgain}; nếu tiêu đề cột đã bị sửa thì gõ lại như cũ`,
  };
}

const setUpAgain = `Bấm ${menuPath("setUpRegister")} để tạo lại`;

type NamedColumn = readonly [name: string, column: Column<unknown>];

function findColumns<T>(
  table: Table<T>,
  columns: readonly NamedColumn[],
  header: readonly Cell[],
): { positions: ReadonlyMap<string, number>; problems: readonly Problem[] } {
  const found = headerPositions(header);
  const positions = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [name, column] of columns) {
    const position = found.get(comparableLabel(column.header));
    if (position !== undefined) positions.set(name, position);
    else problems.push(missingColumn(table, column));
  }
  return { positions, problems };
}

type DecodedRow<T> = { readonly ok: true; readonly value: T } | UndecodedRow;

/** What of a row was decoded, and what is wrong with its other cells, by the columns' names. */
interface UndecodedRow {
  readonly ok: false;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly faults: ReadonlyMap<string, Problem>;
}

/**
 * A value as it will be read back once it stands in a row of the Sheet (codes trimmed, text NFC and "" where nothing of
 * it shows), or why it could not be read. What is put into a table goes through this, so that no command can write a row
 * that stops every later one.
 */
export function asStored<T>(table: Table<T>, value: T, row: number): Result<T> {
  const columns = columnsOf(table);
  const cells = [...cellsOf(table, value).values()];
  const positions = new Map(columns.map(([name], position) => [name, position]));
  const problems = cells.flatMap((cell, position): readonly Problem[] => {
    if (typeof cell !== "string" || fitsCell(cell)) return [];
    const place = { tab: table.tab, row, column: columns[position]?.[1].header ?? "" };
    return [
      {
        what: `Ô này dài ${storedLength(cell)} ký tự`,
        where: place,
        remedy: `Rút xuống ${longestCell} ký tự`,
      },
    ];
  });
  if (problems.length > 0) return failed(...problems);
  const decoded = decodeRow(table, placesOf(columns, positions), cells, row);
  return decoded.ok ? decoded : failed(...decoded.faults.values());
}

/**
 * What a column's cells were decoded to, by column and cell: units, choices and empty cells come again in row after row,
 * and what is decoded is never changed. An execution lives for minutes, and so does this.
 */
const decodedCells = new WeakMap<Column<unknown>, Map<Cell, Decoded<unknown>>>();

/** A column, where it stands in a row's cells (-1: nowhere), and what its cells were decoded to so far. */
interface ColumnPlace {
  readonly name: string;
  readonly column: Column<unknown>;
  readonly position: number;
  readonly decoded: Map<Cell, Decoded<unknown>>;
}

function placesOf(
  columns: readonly NamedColumn[],
  positions: ReadonlyMap<string, number>,
): readonly ColumnPlace[] {
  return columns.map(([name, column]) => {
    const decoded = decodedCells.get(column) ?? new Map<Cell, Decoded<unknown>>();
    decodedCells.set(column, decoded);
    return { name, column, position: positions.get(name) ?? -1, decoded };
  });
}

function decode({ column, decoded }: ColumnPlace, cell: Cell): Decoded<unknown> {
  const before = decoded.get(cell);
  if (before) return before;
  const now = column.codec.decode(cell);
  decoded.set(cell, now);
  return now;
}

function decodeRow<T>(
  table: Table<T>,
  places: readonly ColumnPlace[],
  line: readonly Cell[],
  row: number,
): DecodedRow<T> {
  const fields: Record<string, unknown> = {};
  const faults = new Map<string, Problem>();
  for (const place of places) {
    const { name, column, position } = place;
    const decoded = decode(place, line[position] ?? "");
    if ("value" in decoded) fields[name] = decoded.value;
    else {
      faults.set(name, {
        what: decoded.fault,
        where: { tab: table.tab, row, column: column.header },
        remedy: column.remedy,
      });
    }
  }
  // Every column of T was decoded by its own codec, so the fields are a T.
  return faults.size > 0 ? { ok: false, fields, faults } : { ok: true, value: fields as T };
}

/** Rows whose key an earlier one has. */
function repeatedKeys<T>(table: Table<T>, entries: readonly Entry<T>[]): readonly UnreadRow[] {
  if (table.key.length === 0) return [];
  const first = new Map<string, number>();
  const repeated: UnreadRow[] = [];
  const headers = columnsOf(table)
    .filter(([name]) => table.key.includes(name))
    .map(([, { header }]) => header);
  for (const { row, value } of entries) {
    const key = keyOf(table, value);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row);
      continue;
    }
    const problem: Problem = {
      what: `Dòng này trùng “${headers.join("”, “")}” với dòng ${earlier}`,
      where: { tab: table.tab, row, ...(headers.length === 1 && headers[0] ? { column: headers[0] } : {}) },
      remedy: "Sửa hoặc xóa một trong hai dòng",
    };
    const fields = { ...(value as object) };
    // The row that has the key is the first one.
    const unread = { row, key: null, fields, columns: table.key, stands: false, byProgram: false };
    repeated.push({ ...unread, problems: [problem] });
  }
  return repeated;
}
