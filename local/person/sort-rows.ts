import type { Content } from "../spreadsheet/cells";
import type { SheetModel } from "../spreadsheet/sheet-model";
import { reorderRows } from "../spreadsheet/sheet-structure";
import type { Workbook } from "../spreadsheet/workbook";

/**
 * Sorts the rows under the frozen ones by a column (from 0), as Data → Sort sheet does: numbers before texts before
 * truth values, texts by the locale; equal ones keep their order, and empty ones come last either way.
 */
export function sortRows(workbook: Workbook, sheet: SheetModel, column: number, ascending: boolean): void {
  const collator = new Intl.Collator(workbook.locale.tag);
  const start = sheet.frozenRows;
  const { rows } = sheet.contents.extent();
  const order = Array.from({ length: Math.max(0, rows - start) }, (_, index) => start + index);
  const sign = ascending ? 1 : -1;
  order.sort((left, right) => {
    const [a, b] = [sheet.contents.get(left, column), sheet.contents.get(right, column)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return sign * (rank(a) - rank(b) || compare(a, b, collator));
  });
  reorderRows(workbook, sheet, start, order);
}

function rank(content: Content): number {
  return { number: 0, string: 1, boolean: 2, object: 3 }[kind(content)];
}

function kind(content: Content): "number" | "string" | "boolean" | "object" {
  if (typeof content === "number") return "number";
  if (typeof content === "string") return "string";
  return typeof content === "boolean" ? "boolean" : "object";
}

function compare(a: Content, b: Content, collator: Intl.Collator): number {
  if (typeof a === "string" && typeof b === "string") return collator.compare(a, b);
  return Number(a) - Number(b) || 0;
}
