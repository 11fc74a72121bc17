import { type Cell, toGoogle } from "./cell";
import { existingTab } from "./spreadsheet";
import { type ColumnLayout, dropDown, setFrame, strategyOf, type TabFrame } from "./tab-look";

/** The sheet's look, the same for every tab. */
const headerBackground = "#1f4e79";
const headerColour = "#ffffff";
const startingRows = 1000;

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
  readonly frame: TabFrame;
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
export function createTab({ tab, position, columns, rows, drawnOnBy, frame }: NewTab): void {
  removeTab(unfinishedTab);
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet(unfinishedTab, position);
  layOut(sheet, 1, columns);
  sheet.setFrozenRows(1);
  const { frozenColumns, colour, warning } = frame;
  setFrame(unfinishedTab, {
    ...(frozenColumns > 0 && { frozenColumns }),
    ...(colour !== null && { colour }),
    ...(warning !== null && { warning }),
  });
  if (rows.length > 0) {
    sheet.getRange(2, 1, rows.length, columns.length).setValues(rows.map((row) => row.map(toGoogle)));
  }
  for (const drawing of drawnOnBy) {
    const other = existingTab(drawing.tab);
    const cells = other.getRange(2, drawing.column, other.getMaxRows() - 1, 1);
    const choices = { tab: unfinishedTab, column: drawing.source };
    cells.setDataValidation(dropDown({ choices, note: drawing.note }));
  }
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
  const sheet = existingTab(tab);
  layOut(sheet, sheet.getLastColumn() + 1, columns);
}

/** The headers come last: a column is known by its header, so one that has it is complete. */
function layOut(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  first: number,
  columns: readonly ColumnLayout[],
): void {
  // Each question sends off what was written so far, and waits.
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const height = Math.max(maxRows, startingRows) - 1;
  const missing = height + 1 - maxRows;
  if (missing > 0) sheet.insertRowsAfter(maxRows, missing);
  const missingColumns = first + columns.length - 1 - maxColumns;
  if (missingColumns > 0) sheet.insertColumnsAfter(maxColumns, missingColumns);
  const width = columns.length;
  sheet.getRange(1, first, height + 1, width).setWrap(true);
  const headers = sheet
    .getRange(1, first, 1, width)
    .setNotes([columns.map(({ note }) => note)])
    .setFontWeight("bold")
    .setFontColor(headerColour)
    .setBackground(headerBackground)
    .setHorizontalAlignment("center")
    .setVerticalAlignment("middle");
  const body = (from: number, count: number) => sheet.getRange(2, first + from, height, count);
  body(0, width).setVerticalAlignment("top");
  for (const { from, count, value } of strokes(columns.map((column) => column.width))) {
    sheet.setColumnWidths(first + from, count, value);
  }
  for (const { from, count, value } of strokes(columns.map((column) => column.format))) {
    body(from, count).setNumberFormat(value);
  }
  for (const { from, count, value } of runsOf(columns.map((column) => column.clipped))) {
    if (value) body(from, count).setWrapStrategy(strategyOf(value));
  }
  columns.forEach((column, index) => {
    const rule = dropDown(column);
    if (rule) body(index, 1).setDataValidation(rule);
  });
  headers.setValues([columns.map(({ header }) => header)]);
}

/** One call that gives neighbouring columns the same value; columns count from 0. */
interface Stroke<T> {
  readonly from: number;
  readonly count: number;
  readonly value: T;
}

/**
 * The calls that give each column its value: the commonest first, over all of them, then each run of neighbours that
 * differ from it and are alike. A call costs as much for one column as for all (platform.md, "Cost of calls").
 */
function strokes<T>(values: readonly T[]): readonly Stroke<T>[] {
  const runs = runsOf(values);
  const times = (value: T) => runs.filter((run) => run.value === value).length;
  const [commonest] = [...runs].sort((a, b) => times(b.value) - times(a.value));
  if (!commonest) return [];
  const { value } = commonest;
  return [{ from: 0, count: values.length, value }, ...runs.filter((run) => run.value !== value)];
}

/** Neighbouring columns of the same value, from the left. */
function runsOf<T>(values: readonly T[]): readonly Stroke<T>[] {
  const runs: Stroke<T>[] = [];
  for (const [from, value] of values.entries()) {
    const last = runs[runs.length - 1];
    if (last?.value === value) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ from, count: 1, value });
  }
  return runs;
}
