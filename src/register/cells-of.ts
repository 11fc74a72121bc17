import type { Cell } from "../google/cell";
import { cellsOf as cellsByName } from "./row-cells";
import { columnsOf, type Table } from "./table";

/** A row as the cells under its headers, for migrations. */
export function cellsOf<T>(table: Table<T>, row: T): Readonly<Record<string, Cell>> {
  const cells = cellsByName(table, row);
  return Object.fromEntries(columnsOf(table).map(([name, { header }]) => [header, cells.get(name) ?? ""]));
}
