import { type Cell, fromGoogle, hasHour, toGoogle } from "./cell";

/** A rectangle of cells; `row` and `column` are 1-based, as on the Sheet. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** The id and the name of the Sheet the script is bound to. */
export function container(): { readonly id: string; readonly name: string } {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return { id: spreadsheet.getId(), name: spreadsheet.getName() };
}

/**
 * The cells of a tab from A1 to its last used row and column, or null where there is no such tab. One service call, and
 * one more each time a person's new rows pushed the last ones out of the range while it was read.
 */
export function readTab(tab: string): readonly (readonly Cell[])[] | null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  if (!sheet) return null;
  let cells = cellsOf(sheet.getDataRange());
  while (sheet.getLastRow() > cells.length) cells = cellsOf(sheet.getDataRange());
  return cells;
}

/** One row of a tab over its used columns, or null where there is no such tab. One service call at any size. */
export function readRow(tab: string, row: number): readonly Cell[] | null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  if (!sheet) return null;
  return cellsOf(sheet.getRange(row, 1, 1, Math.max(1, sheet.getLastColumn())))[0] ?? [];
}

/** A rectangle of a tab; `row` and `column` are 1-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells of a part of a tab. One service call. Throws where there is no such tab, or the part reaches beyond it. */
export function readRange(tab: string, { row, column, rows, columns }: Area): readonly (readonly Cell[])[] {
  return cellsOf(existingTab(tab).getRange(row, column, rows, columns));
}

/**
 * Which cells of these rows (from 1) are dates with an hour, which reading a tab leaves out. Columns count from 0. One
 * service call. Throws where there is no such tab.
 */
export function timedCells(
  tab: string,
  rows: readonly number[],
): readonly { readonly row: number; readonly column: number }[] {
  const values: (string | number | boolean | Date)[][] = existingTab(tab).getDataRange().getValues();
  return rows.flatMap((row) =>
    (values[row - 1] ?? []).flatMap((value, column) => (hasHour(value) ? [{ row, column }] : [])),
  );
}

/** Empties whole rows. One service call. Throws where there is no such tab. */
export function clearRows(tab: string, first: number, count: number): void {
  const sheet = existingTab(tab);
  sheet.getRange(first, 1, count, sheet.getMaxColumns()).clearContent();
}

/** The place of a tab among the tabs, from 0; null where there is none of that name. */
export function tabIndex(tab: string): number | null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  return sheet ? sheet.getIndex() - 1 : null;
}

/** The number of a tab's last used row; 0 where it is empty. Throws where there is no such tab. */
export function lastRow(tab: string): number {
  return existingTab(tab).getLastRow();
}

/** Writes a block into an existing tab, which grows where the block ends below or beside it. Throws where there is no such tab. */
export function writeBlock(tab: string, { row, column, cells }: Block): void {
  const sheet = existingTab(tab);
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  growTo(tab, row + cells.length - 1);
  const missingColumns = column + width - 1 - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  sheet.getRange(row, column, cells.length, width).setValues(cells.map((line) => line.map(toGoogle)));
}

/** Adds a row below all that a tab holds: in one step, so that it comes to stand over nothing. Throws where there is no such tab. */
export function appendRow(tab: string, cells: readonly Cell[]): void {
  existingTab(tab).appendRow(cells.map(toGoogle));
}

/** Moves whole rows before another one, counted before the move: nothing is written over. Throws where there is no such tab. */
export function moveRows(tab: string, first: number, count: number, before: number): void {
  const sheet = existingTab(tab);
  sheet.moveRows(sheet.getRange(first, 1, count, 1), before);
}

/** How many rows a tab has, the blank ones at its end among them. Throws where there is no such tab. */
export function rowCount(tab: string): number {
  return existingTab(tab).getMaxRows();
}

/** Gives a tab at least so many rows, blank ones at its end. Throws where there is no such tab. */
export function growTo(tab: string, rows: number): void {
  const sheet = existingTab(tab);
  const missing = rows - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
}

/** Sends what was written to the Sheet; called once, before a lock is released. */
export function flush(): void {
  SpreadsheetApp.flush();
}

/** The locale by which the Sheet reads what is typed ("vi_VN"), and its time zone. */
export function locality(): { readonly locale: string; readonly zone: string } {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return { locale: spreadsheet.getSpreadsheetLocale(), zone: spreadsheet.getSpreadsheetTimeZone() };
}

/** Sets the locale and the zone; dates already in cells stay the days they show. */
export function setLocality({ locale, zone }: { readonly locale: string; readonly zone: string }): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.setSpreadsheetLocale(locale);
  spreadsheet.setSpreadsheetTimeZone(zone);
}

/** The tab of that name, for the files of this folder alone. Throws where there is none. */
export function existingTab(tab: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  if (!sheet) throw new Error(`No tab ${tab}`);
  return sheet;
}

function cellsOf(range: GoogleAppsScript.Spreadsheet.Range): readonly (readonly Cell[])[] {
  const values: (string | number | boolean | Date)[][] = range.getValues();
  return values.map((line) => line.map(fromGoogle));
}
