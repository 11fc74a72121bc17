import type { SampleTab } from "../../scripts/sample";
import { cellsOf } from "../../src/register/row-cells";
import { columnsOf, type Table } from "../../src/register/table";
import { shortDate } from "../../src/vietnamese/dates";

/** Rows of the domain as a person would paste them into their tab; columns they say nothing of stay empty. */
export function pastable<T extends object>(table: Table<T>, rows: readonly T[]): SampleTab {
  return {
    table,
    headers: columnsOf(table).map(([, { header }]) => header),
    rows: rows.map((row) =>
      [...cellsOf(table, row).values()].map((cell) =>
        typeof cell === "object"
          ? shortDate(cell)
          : String(cell ?? "").replace(".", typeof cell === "number" ? "," : "."),
      ),
    ),
  };
}
