import { existingTab } from "./spreadsheet";

/** The tab and the row (1-based) that the person who runs the script stands on. No service call. */
export function selectedRow(): { readonly tab: string; readonly row: number } {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  return { tab: sheet.getName(), row: sheet.getActiveRange()?.getRow() ?? 1 };
}

/** Shows a tab to the person who runs the script, and a cell of it (1-based). Throws where there is no such tab. */
export function showCell(tab: string, row: number, column: number): void {
  existingTab(tab).getRange(row, column).activate();
}
