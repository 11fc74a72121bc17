import { NotEmulatedError, onlyKnown, ServiceException } from "../script/errors";
import { readNotation } from "../spreadsheet/notation";
import { insertColumns, insertRows } from "../spreadsheet/sheet-structure";
import { sortSheet } from "../spreadsheet/sorting";
import { LocalNamedRange } from "./named-range";
import type { LocalRange } from "./range";
import { SheetBase } from "./sheet-base";

/** The cells of a sheet: ranges by place or notation, how far its contents reach, and what changes all of them. */
export abstract class SheetCells extends SheetBase {
  getRange(row: number | string, column = 1, rows = 1, columns = 1): LocalRange {
    if (typeof row === "string") return this.rangeByNotation(row);
    return this.rangeAt(row - 1, column - 1, rows, columns);
  }

  /** Google: "Returns the rectangular grid of values for this range starting at the given coordinates". */
  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    return this.getRange(row, column, rows, columns).getValues();
  }

  /** Google: "a Range corresponding to the dimensions in which data is present"; of an empty sheet it is A1. */
  getDataRange(): LocalRange {
    const { rows, columns } = this.model.contents.extent();
    return this.rangeOf({ row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) });
  }

  getLastRow(): number {
    return this.model.contents.extent().rows;
  }

  getLastColumn(): number {
    return this.model.contents.extent().columns;
  }

  getMaxRows(): number {
    return this.model.rowCount;
  }

  getMaxColumns(): number {
    return this.model.columnCount;
  }

  getNamedRanges(): LocalNamedRange[] {
    return [...this.workbook.namedRanges]
      .filter(([, { sheetId }]) => sheetId === this.model.id)
      .map(([name]) => new LocalNamedRange(this.spreadsheet, name));
  }

  /** Google: "Appends a row to the bottom of the current data region in the sheet", in one step; the sheet grows where it is full. */
  appendRow(contents: readonly unknown[]): this {
    this.refuseProtected();
    const row = this.model.contents.extent().rows;
    const { rowCount, columnCount } = this.model;
    if (row === rowCount) insertRows(this.workbook, this.model, { start: row, count: 1 }, row - 1);
    const missing = contents.length - columnCount;
    if (missing > 0) {
      insertColumns(this.workbook, this.model, { start: columnCount, count: missing }, columnCount - 1);
    }
    if (contents.length > 0) this.rangeAt(row, 0, 1, contents.length).setValues([contents]);
    return this;
  }

  /** Google: "Clears the sheet of content and formatting information", or of what the options say. */
  clear(options: Readonly<Record<string, unknown>> = {}): this {
    onlyKnown(options, ["contentsOnly", "formatOnly"], "option", "Sheet.clear");
    this.wholeSheet().clear(options);
    if (options.contentsOnly !== true) this.clearConditions();
    return this;
  }

  clearContents(): this {
    this.wholeSheet().clearContent();
    return this;
  }

  /** Google: "Formatting refers to how data is formatted as allowed by choices under the "Format" menu (ex: bold, italics, conditional formatting)". */
  clearFormats(): this {
    this.wholeSheet().clearFormat();
    this.clearConditions();
    return this;
  }

  protected clearConditions(): void {
    this.model.conditionalFormats = [];
    this.workbook.revision += 1;
  }

  clearNotes(): this {
    this.wholeSheet().clearNote();
    return this;
  }

  /** Google: "Sorts a sheet by column, ascending" or as is said; frozen rows stay where they are. */
  sort(column: number, ascending = true): this {
    this.refuseProtected();
    this.refuseOutside({ row: 0, column: column - 1, rows: 1, columns: 1 });
    sortSheet(this.workbook, this.model, { column: column - 1, ascending });
    return this;
  }

  private rangeByNotation(notation: string): LocalRange {
    this.refuseDeleted();
    const part = readNotation(notation, this.workbook, this.model);
    if (part === undefined) throw new ServiceException("Range not found");
    if (part.sheet !== this.model) throw new NotEmulatedError(`Sheet.getRange of a range of another sheet`);
    this.refuseOutside(part.area);
    return this.rangeOf(part.area, part.bounds);
  }
}
