import { type Cell, toGoogle } from "./cell";
import { existingTab, lastRow, readRow } from "./spreadsheet";
import { type ColumnColours, colourNewTab, standingColours } from "./tab-colours";
import { type ColumnLayout, dropDown, setFrame, strategyOf, type TabFrame } from "./tab-look";

/** The sheet's look, the same for every tab. */
const headerBackground = "#1f4e79";
const headerColour = "#ffffff";
const startingRows = 1000;

/** The width of a new tab's column to which nothing else is given, in pixels. */
export const commonWidth = 120;

/** What every new tab is a copy of while tabs are being made; one found later was left by a run that was cut off. */
export const modelTab = "(mẫu của tab)";

/** The model bears this name until it is complete, as earlier each tab did. */
const unfinishedTab = "(đang tạo)";

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
 * Makes a tab as a copy of the model: notes, formats and drop-downs are set on its one row and taken over by the rows that
 * are inserted below, each kind in one call (docs/decisions/0034). Its header row and its first rows of content come last: a
 * tab without them is not complete, and is made anew. `removeModel` is to be called once no more tabs are made.
 */
export function createTab({ tab, position, columns, rows, drawnOnBy, frame }: NewTab): void {
  if (standingHeader(tab) !== null) throw new Error(`Tab ${tab} stands`);
  removeTab(tab);
  const model = modelOf(frame.colour);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.insertSheet(tab, position, { template: model });
  const width = columns.length;
  const missingColumns = width - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  sheet.getRange(1, 1, 1, width).setNotes([columns.map(({ note }) => note)]);
  const row = sheet.getRange(2, 1, 1, width);
  const formats = columns.map(({ format }) => format);
  if (formats.some((format) => format !== "@")) row.setNumberFormats([formats]);
  const rules = columns.map(dropDown);
  if (rules.some((rule) => rule !== null)) row.setDataValidations([rules]);
  if (columns.some(({ clipped }) => clipped))
    row.setWrapStrategies([columns.map(({ clipped }) => strategyOf(clipped))]);
  for (const { from, count, value } of runsOf(columns.map((column) => column.width))) {
    if (value !== commonWidth) sheet.setColumnWidths(from + 1, count, value);
  }
  const { frozenColumns, colour, warning } = frame;
  setFrame(tab, {
    ...(frozenColumns > 0 && { frozenColumns }),
    ...(colour !== sheet.getTabColor() && { colour }),
    ...(warning !== null && { warning }),
  });
  const height = Math.max(startingRows, rows.length + 1);
  sheet.insertRowsAfter(2, height - 2);
  const colours = coloursOf(columns, 1);
  if (colours.length > 0) colourNewTab(sheet, colours, height);
  for (const drawing of drawnOnBy) {
    const other = existingTab(drawing.tab);
    const cells = other.getRange(2, drawing.column, other.getMaxRows() - 1, 1);
    cells.setDataValidation(dropDown({ choices: { tab, column: drawing.source }, note: drawing.note }));
  }
  const headers = columns.map(({ header }) => header);
  const content = [headers, ...rows].map((line) => line.map(toGoogle));
  sheet.getRange(1, 1, content.length, width).setValues(content);
}

/**
 * The header row of a tab; null where there is no such tab, or nothing stands on it: then it was cut off while it was being
 * made, or somebody emptied it. One service call.
 */
export function standingHeader(tab: string): readonly Cell[] | null {
  const header = readRow(tab, 1);
  return header === null || lastRow(tab) === 0 ? null : header;
}

/** The model of new tabs, its tab coloured so; made where there is none. */
function modelOf(colour: string | null): GoogleAppsScript.Spreadsheet.Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const model = spreadsheet.getSheetByName(modelTab) ?? makeModel(spreadsheet);
  if (model.getTabColor() !== colour) model.setTabColor(colour);
  return model;
}

/** A header row and one row below it, as every tab has them where its columns do not differ. */
function makeModel(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): GoogleAppsScript.Spreadsheet.Sheet {
  removeTab(unfinishedTab);
  const model = spreadsheet.insertSheet(unfinishedTab, spreadsheet.getSheets().length);
  const width = model.getMaxColumns();
  model.deleteRows(3, model.getMaxRows() - 2);
  styleHeaders(model.getRange(1, 1, 1, width));
  model.getRange(1, 1, 2, width).setWrap(true);
  model.getRange(2, 1, 1, width).setVerticalAlignment("top").setNumberFormat("@");
  model.setColumnWidths(1, width, commonWidth);
  model.setFrozenRows(1);
  return model.setName(modelTab);
}

/** Removes the model of new tabs, where there is one. */
export function removeModel(): void {
  removeTab(unfinishedTab);
  removeTab(modelTab);
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
  const headers = sheet.getRange(1, first, 1, width).setNotes([columns.map(({ note }) => note)]);
  styleHeaders(headers);
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
  const colours = coloursOf(columns, first);
  if (colours.length > 0) standingColours(sheet.getName()).lay(colours);
  headers.setValues([columns.map(({ header }) => header)]);
}

/** The coloured words of columns of which the first one is number `first` of the tab. */
function coloursOf(columns: readonly ColumnLayout[], first: number): readonly ColumnColours[] {
  return columns.flatMap(({ coloured = [] }, index) =>
    coloured.length === 0 ? [] : [{ column: first + index, words: coloured }],
  );
}

function styleHeaders(headers: GoogleAppsScript.Spreadsheet.Range): void {
  headers
    .setFontWeight("bold")
    .setFontColor(headerColour)
    .setBackground(headerBackground)
    .setHorizontalAlignment("center")
    .setVerticalAlignment("middle");
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
