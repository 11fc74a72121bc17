import type { Area, Content } from "./cells";
import type { SheetModel } from "./sheet-model";
import { reorderRows } from "./sheet-structure";
import type { Workbook } from "./workbook";

/** A column to sort by, from 0. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * The rows of a sheet in the order that sorting gives them, as Data → Sort does: numbers before texts before truth values,
 * texts by the locale; equal ones keep their order, and empty ones come last either way. All from 0.
 */
export function sortedRows(
  workbook: Workbook,
  sheet: SheetModel,
  rows: readonly number[],
  keys: readonly SortKey[],
): number[] {
  const collator = new Intl.Collator(workbook.locale.tag);
  return [...rows].sort((left, right) => {
    for (const { column, ascending } of keys) {
      const order = compare(
        sheet.contents.get(left, column),
        sheet.contents.get(right, column),
        ascending,
        collator,
      );
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** Data → Sort sheet: all rows under the frozen ones, with all that belongs to them. */
export function sortSheet(workbook: Workbook, sheet: SheetModel, key: SortKey): void {
  const start = sheet.frozenRows;
  const { rows } = sheet.contents.extent();
  const under = Array.from({ length: Math.max(0, rows - start) }, (_, index) => start + index);
  reorderRows(workbook, sheet, start, sortedRows(workbook, sheet, under, [key]));
}

/** Puts the rows of an area in another order, with all that belongs to its cells: row `i` becomes what `order[i]` was. */
export function reorderArea(sheet: SheetModel, area: Area, order: readonly number[]): void {
  for (const layer of sheet.layers) layer.reorderArea(area, order);
  sheet.shape = {};
}

function compare(
  a: Content | undefined,
  b: Content | undefined,
  ascending: boolean,
  collator: Intl.Collator,
): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const sign = ascending ? 1 : -1;
  return sign * (rank(a) - rank(b) || within(a, b, collator));
}

function rank(content: Content): number {
  switch (typeof content) {
    case "number":
      return 0;
    case "string":
      return 1;
    case "boolean":
      return 2;
    default:
      return 3;
  }
}

function within(a: Content, b: Content, collator: Intl.Collator): number {
  if (typeof a === "string" && typeof b === "string") return collator.compare(a, b);
  return Number(a) - Number(b) || 0;
}
