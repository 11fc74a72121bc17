import type { Cell } from "../google/cell";
import { columnsOf, type Table } from "./table";

/** The cells of a row, by the names of its columns, in the order of a new tab. */
export function cellsOf<T>(table: Table<T>, value: T): ReadonlyMap<string, Cell> {
  const fields = new Map<string, unknown>(Object.entries(value as object));
  return new Map(columnsOf(table).map(([name, { codec }]) => [name, codec.encode(fields.get(name))]));
}
