import * as z from "zod";
import type { Cell } from "../google/cell";
import { columnsOf, type Table } from "./table";

/** A row as the cells under its headers, for migrations. */
export function cellsOf<T>(table: Table<T>, row: T): Readonly<Record<string, Cell>> {
  const fields = new Map<string, unknown>(Object.entries(row as object));
  return Object.fromEntries(
    columnsOf(table).map(([name, { header, codec }]) => [header, z.encode(codec, fields.get(name))]),
  );
}
