import { type Cell, toGoogle } from "./cell";

/** How a column of a tab looks and what may be typed into it. */
export interface ColumnLayout {
  readonly header: string;
  readonly note: string;
  /** In pixels. */
  readonly width: number;
  /** A number format of Sheets: "@", "dd/MM/yyyy", "0". */
  readonly format: string;
  /** What the drop-down offers: a list, or a column of another tab. */
  readonly choices?: readonly string[] | { readonly tab: string; readonly column: number };
}

/** The sheet's look, the same for every tab. */
const headerBackground = "#1f4e79";
const headerColour = "#ffffff";
const startingRows = 1000;
/** The number format under which Sheets keeps what is typed as text; most columns have it. */
const plainText = "@";

/** A tab bears this name until it is complete: one found later was cut off while it was being made. */
export const unfinishedTab = "(đang tạo)";

/** A tab to be made. */
export interface NewTab {
  readonly tab: string;
  /** Its place among the tabs, from 0. */
  readonly position: number;
  readonly columns: readonly ColumnLayout[];
  readonly rows: readonly (readonly Cell[])[];
  /** Columns of other tabs whose drop-downs draw on it: they lost their source when it was deleted. */
  readonly drawnOnBy: readonly DrawingColumn[];
  /** What to say to a person who is about to change it; null where people are to work in it. */
  readonly warning: string | null;
}

/** A column of another tab, and the column of the new one that its drop-down offers. Columns count from 1. */
export interface DrawingColumn {
  readonly tab: string;
  readonly column: number;
  readonly note: string;
  readonly source: number;
}

/**
 * Makes a tab: its header row, the columns' formats over their whole length, notes, drop-downs, a frozen header, and
 * its first rows of content. The number of calls depends on the columns alone.
 */
export function createTab({ tab, position, columns, rows, drawnOnBy, warning }: NewTab): void {
  removeTab(unfinishedTab);
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet(unfinishedTab, position);
  layOut(sheet, 1, columns);
  sheet.setFrozenRows(1);
  if (rows.length > 0) {
    sheet.getRange(2, 1, rows.length, columns.length).setValues(rows.map((row) => row.map(toGoogle)));
  }
  for (const drawing of drawnOnBy) {
    const other = existing(drawing.tab);
    const cells = other.getRange(2, drawing.column, other.getMaxRows() - 1, 1);
    cells.setDataValidation(offering(sheet, drawing.source, drawing.note));
  }
  // A warning, not a lock: a click runs as the person who clicks, and our own writing must go through.
  if (warning !== null) sheet.protect().setDescription(warning).setWarningOnly(true);
  sheet.setName(tab);
}

/** Removes a tab, where there is one of that name. */
export function removeTab(tab: string): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(tab);
  if (sheet) spreadsheet.deleteSheet(sheet);
}

/** What Google calls the one tab of a new Sheet, in English and in Vietnamese. */
const startingTab = /^(Sheet|Trang tính) ?1$/;

/** Removes the tab a new Sheet starts with while it is empty and other tabs stand beside it; tells whether it did. */
export function removeStartingTab(): boolean {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = spreadsheet.getSheets();
  const empty = sheets.find((sheet) => startingTab.test(sheet.getName()) && sheet.getLastRow() === 0);
  if (!empty || sheets.length < 2) return false;
  spreadsheet.deleteSheet(empty);
  return true;
}

/** Adds columns to the right of what a tab holds. Throws where there is no such tab. */
export function addColumns(tab: string, columns: readonly ColumnLayout[]): void {
  const sheet = existing(tab);
  layOut(sheet, sheet.getLastColumn() + 1, columns);
}

/** The headers come last: a column is known by its header, so one that has it is complete. */
function layOut(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  first: number,
  columns: readonly ColumnLayout[],
): void {
  const height = Math.max(sheet.getMaxRows(), startingRows) - 1;
  const missing = height + 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const missingColumns = first + columns.length - 1 - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  const headers = sheet
    .getRange(1, first, 1, columns.length)
    .setNotes([columns.map(({ note }) => note)])
    .setFontWeight("bold")
    .setFontColor(headerColour)
    .setBackground(headerBackground)
    .setHorizontalAlignment("center")
    .setVerticalAlignment("middle")
    .setWrap(true);
  sheet
    .getRange(2, first, height, columns.length)
    .setNumberFormat(plainText)
    .setVerticalAlignment("top")
    .setWrap(true);
  columns.forEach((column, index) => {
    const cells = sheet.getRange(2, first + index, height, 1);
    sheet.setColumnWidth(first + index, column.width);
    if (column.format !== plainText) cells.setNumberFormat(column.format);
    const rule = dropDown(column);
    if (rule) cells.setDataValidation(rule);
  });
  headers.setValues([columns.map(({ header }) => header)]);
}

function dropDown({ choices, note }: ColumnLayout): GoogleAppsScript.Spreadsheet.DataValidation | null {
  if (choices === undefined) return null;
  if ("tab" in choices) {
    const source = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(choices.tab);
    return source && offering(source, choices.column, note);
  }
  const list = SpreadsheetApp.newDataValidation().requireValueInList([...choices], true);
  return list.setHelpText(note).setAllowInvalid(false).build();
}

/** A drop-down that follows the column it draws on; it warns about other text where one with a fixed list refuses it. */
function offering(
  source: GoogleAppsScript.Spreadsheet.Sheet,
  column: number,
  note: string,
): GoogleAppsScript.Spreadsheet.DataValidation {
  const range = source.getRange(2, column, source.getMaxRows() - 1, 1);
  const values = SpreadsheetApp.newDataValidation().requireValueInRange(range, true);
  return values.setHelpText(note).setAllowInvalid(true).build();
}

function existing(tab: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  if (!sheet) throw new Error(`No tab ${tab}`);
  return sheet;
}
