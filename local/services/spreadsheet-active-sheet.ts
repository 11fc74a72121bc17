import { ServiceObject } from "../script/surface";
import type { LocalRange } from "./range";
import type { LocalSheet } from "./sheet";

/** What a spreadsheet does by its active sheet: each method stands for the one of that sheet. */
export abstract class ByTheActiveSheet extends ServiceObject {
  abstract getActiveSheet(): LocalSheet;

  appendRow(contents: readonly unknown[]): LocalSheet {
    return this.getActiveSheet().appendRow(contents);
  }

  deleteColumn(column: number): LocalSheet {
    return this.getActiveSheet().deleteColumn(column);
  }

  deleteColumns(first: number, howMany: number): void {
    this.getActiveSheet().deleteColumns(first, howMany);
  }

  deleteRow(row: number): LocalSheet {
    return this.getActiveSheet().deleteRow(row);
  }

  deleteRows(first: number, howMany: number): void {
    this.getActiveSheet().deleteRows(first, howMany);
  }

  getActiveCell(): LocalRange {
    return this.getActiveSheet().getActiveCell();
  }

  getActiveRange(): LocalRange {
    return this.getActiveSheet().getActiveRange();
  }

  getCurrentCell(): LocalRange {
    return this.getActiveSheet().getCurrentCell();
  }

  getColumnWidth(column: number): number {
    return this.getActiveSheet().getColumnWidth(column);
  }

  getDataRange(): LocalRange {
    return this.getActiveSheet().getDataRange();
  }

  getFrozenColumns(): number {
    return this.getActiveSheet().getFrozenColumns();
  }

  getFrozenRows(): number {
    return this.getActiveSheet().getFrozenRows();
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  getSheetId(): number {
    return this.getActiveSheet().getSheetId();
  }

  getSheetName(): string {
    return this.getActiveSheet().getName();
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    return this.getActiveSheet().getSheetValues(row, column, rows, columns);
  }

  insertColumnAfter(after: number): LocalSheet {
    return this.getActiveSheet().insertColumnAfter(after);
  }

  insertColumnBefore(before: number): LocalSheet {
    return this.getActiveSheet().insertColumnBefore(before);
  }

  insertColumnsAfter(after: number, howMany: number): LocalSheet {
    return this.getActiveSheet().insertColumnsAfter(after, howMany);
  }

  insertColumnsBefore(before: number, howMany: number): LocalSheet {
    return this.getActiveSheet().insertColumnsBefore(before, howMany);
  }

  insertRowAfter(after: number): LocalSheet {
    return this.getActiveSheet().insertRowAfter(after);
  }

  insertRowBefore(before: number): LocalSheet {
    return this.getActiveSheet().insertRowBefore(before);
  }

  insertRowsAfter(after: number, howMany: number): LocalSheet {
    return this.getActiveSheet().insertRowsAfter(after, howMany);
  }

  insertRowsBefore(before: number, howMany: number): LocalSheet {
    return this.getActiveSheet().insertRowsBefore(before, howMany);
  }

  setColumnWidth(column: number, width: number): LocalSheet {
    return this.getActiveSheet().setColumnWidth(column, width);
  }

  setFrozenColumns(columns: number): void {
    this.getActiveSheet().setFrozenColumns(columns);
  }

  setFrozenRows(rows: number): void {
    this.getActiveSheet().setFrozenRows(rows);
  }

  sort(column: number, ascending = true): LocalSheet {
    return this.getActiveSheet().sort(column, ascending);
  }
}
