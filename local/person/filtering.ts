import { display } from "../spreadsheet/cell-display";
import type { Span } from "../spreadsheet/layer";
import type { SheetModel } from "../spreadsheet/sheet-model";
import type { Workbook } from "../spreadsheet/workbook";

/** A text that cells of a column show: in how many rows, and whether those are hidden by it. */
export interface FilterValue {
  readonly text: string;
  readonly rows: number;
  readonly hidden: boolean;
}

/** Where the rows begin that a filter may hide, from 0: under the frozen ones, or under the first. */
export function firstFiltered(sheet: SheetModel): number {
  return Math.max(1, sheet.frozenRows);
}

/** The rows that a filter hides, as spans from 0. Rows under the last one with contents are never hidden. */
export function hiddenRows(workbook: Workbook, sheet: SheetModel): Span[] {
  if (sheet.filter.size === 0) return [];
  const spans: Span[] = [];
  const { rows } = sheet.contents.extent();
  let start: number | undefined;
  for (let row = firstFiltered(sheet); row <= rows; row += 1) {
    const hidden = row < rows && isHidden(workbook, sheet, row);
    if (hidden) start ??= row;
    else if (start !== undefined) {
      spans.push({ start, count: row - start });
      start = undefined;
    }
  }
  return spans;
}

/** So many rows from one on that the person sees, from 0; the last may lie under the end of the sheet. */
export function seenRows(workbook: Workbook, sheet: SheetModel, from: number, count: number): number[] {
  const isHidden = hiddenIn(workbook, sheet);
  const seen: number[] = [];
  for (let row = from; seen.length < count; row += 1) if (!isHidden(row)) seen.push(row);
  return seen;
}

/** Those of some rows that the person sees. */
export function seenAmong(workbook: Workbook, sheet: SheetModel, { start, count }: Span): number[] {
  const isHidden = hiddenIn(workbook, sheet);
  return Array.from({ length: count }, (_, index) => start + index).filter((row) => !isHidden(row));
}

function hiddenIn(workbook: Workbook, sheet: SheetModel): (row: number) => boolean {
  const hidden = new Set<number>();
  for (const { start, count } of hiddenRows(workbook, sheet)) {
    for (let row = start; row < start + count; row += 1) hidden.add(row);
  }
  return (row) => hidden.has(row);
}

/** What the cells of a column show that a filter may hide, in the order of the locale, the empty ones last. */
export function filterValues(workbook: Workbook, sheet: SheetModel, column: number): FilterValue[] {
  const counts = new Map<string, number>();
  const { rows } = sheet.contents.extent();
  for (let row = firstFiltered(sheet); row < rows; row += 1) {
    const text = shown(workbook, sheet, row, column);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const hidden = sheet.filter.get(column);
  const { compare } = new Intl.Collator(workbook.locale.tag, { numeric: true });
  return [...counts]
    .map(([text, rowsWithIt]) => ({ text, rows: rowsWithIt, hidden: hidden?.has(text) ?? false }))
    .sort((a, b) => Number(a.text === "") - Number(b.text === "") || compare(a.text, b.text));
}

function isHidden(workbook: Workbook, sheet: SheetModel, row: number): boolean {
  return [...sheet.filter].some(([column, hidden]) => hidden.has(shown(workbook, sheet, row, column)));
}

function shown(workbook: Workbook, sheet: SheetModel, row: number, column: number): string {
  return display(sheet.contents.get(row, column), sheet.formats.get(row, column), workbook.locale);
}
