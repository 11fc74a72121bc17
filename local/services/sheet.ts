import { ServiceException } from "../script/errors";
import {
  defineSurface,
  type Emulates,
  type EnumValue,
  navigation,
  ServiceObject,
  service,
} from "../script/surface";
import type { Area } from "../spreadsheet/cells";
import { DEFAULT_COLUMN_WIDTH, type SheetModel } from "../spreadsheet/sheet-model";
import { deleteRows, insertColumns, insertRows, moveRows } from "../spreadsheet/sheet-structure";
import type { Workbook } from "../spreadsheet/workbook";
import { LocalProtection, protectionTypes } from "./protection";
import { LocalRange } from "./range";
import type { OwnerOfRanges, OwnerOfSheets } from "./sheet-ties";

type Methods =
  | "getName"
  | "setName"
  | "getSheetId"
  | "getIndex"
  | "getRange"
  | "getDataRange"
  | "getLastRow"
  | "getLastColumn"
  | "getMaxRows"
  | "getMaxColumns"
  | "appendRow"
  | "insertRowsAfter"
  | "moveRows"
  | "insertColumnsAfter"
  | "deleteRows"
  | "setFrozenRows"
  | "getFrozenRows"
  | "setFrozenColumns"
  | "getFrozenColumns"
  | "setColumnWidth"
  | "setColumnWidths"
  | "getColumnWidth"
  | "hideSheet"
  | "showSheet"
  | "isSheetHidden"
  | "setTabColor"
  | "getTabColor"
  | "getActiveRange"
  | "getCurrentCell"
  | "protect"
  | "getProtections";

const sheetSurface = defineSurface<Methods>("Sheet", "SpreadsheetApp.Sheet", {
  getName: navigation(),
  setName: service("String"),
  getSheetId: navigation(),
  getIndex: navigation(),
  getRange: navigation("Integer,Integer", "Integer,Integer,Integer", "Integer,Integer,Integer,Integer"),
  getDataRange: navigation(),
  getLastRow: navigation(),
  getLastColumn: navigation(),
  getMaxRows: navigation(),
  getMaxColumns: navigation(),
  appendRow: service("Any[]"),
  insertRowsAfter: service("Integer,Integer"),
  moveRows: service("Range,Integer"),
  insertColumnsAfter: service("Integer,Integer"),
  deleteRows: service("Integer,Integer"),
  setFrozenRows: service("Integer"),
  getFrozenRows: navigation(),
  setFrozenColumns: service("Integer"),
  getFrozenColumns: navigation(),
  setColumnWidth: service("Integer,Integer"),
  setColumnWidths: service("Integer,Integer,Integer"),
  getColumnWidth: navigation("Integer"),
  hideSheet: service(),
  showSheet: service(),
  isSheetHidden: navigation(),
  setTabColor: service("Text?"),
  getTabColor: navigation(),
  getActiveRange: navigation(),
  getCurrentCell: navigation(),
  protect: service(),
  getProtections: navigation("ProtectionType"),
});

/** One sheet of a spreadsheet, as a script sees it: rows and columns count from 1. */
export class LocalSheet
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Spreadsheet.Sheet, Methods>, OwnerOfRanges
{
  readonly surface = sheetSurface;
  readonly spreadsheet: OwnerOfSheets;
  readonly model: SheetModel;

  constructor(spreadsheet: OwnerOfSheets, model: SheetModel) {
    super();
    this.spreadsheet = spreadsheet;
    this.model = model;
  }

  get workbook(): Workbook {
    return this.spreadsheet.workbook;
  }

  /** Milliseconds since 1970. */
  get now(): number {
    return this.spreadsheet.execution.world.clock.now();
  }

  getName(): string {
    return this.model.name;
  }

  setName(name: string): this {
    this.workbook.renameSheet(this.model, name);
    return this;
  }

  getSheetId(): number {
    return this.model.id;
  }

  getIndex(): number {
    return this.workbook.sheets.indexOf(this.model) + 1;
  }

  getRange(row: number, column: number, rows = 1, columns = 1): LocalRange {
    if (row < 1) throw new ServiceException("The starting row of the range is too small.");
    if (column < 1) throw new ServiceException("The starting column of the range is too small.");
    if (rows < 1) throw new ServiceException("The number of rows in the range must be at least 1.");
    if (columns < 1) throw new ServiceException("The number of columns in the range must be at least 1.");
    const area = { row: row - 1, column: column - 1, rows, columns };
    this.refuseOutside(area);
    return this.rangeOf(area);
  }

  rangeOf(area: Area): LocalRange {
    return new LocalRange(this, area);
  }

  /** Google: "a Range corresponding to the dimensions in which data is present"; of an empty sheet it is A1. */
  getDataRange(): LocalRange {
    const { rows, columns } = this.model.contents.extent();
    return new LocalRange(this, {
      row: 0,
      column: 0,
      rows: Math.max(1, rows),
      columns: Math.max(1, columns),
    });
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
    if (contents.length > 0) this.getRange(row + 1, 1, 1, contents.length).setValues([contents]);
    return this;
  }

  /** Google: "Moves the rows selected by the given range to the position indicated by the destinationIndex", counted before the move. */
  moveRows(rowSpec: LocalRange, destinationIndex: number): void {
    this.refuseProtected();
    const { row, rows } = rowSpec.area;
    const { rowCount } = this.model;
    if (rowSpec.getSheet() !== this) {
      throw new ServiceException("The range of the rows to move must be on the same sheet.");
    }
    if (destinationIndex < 1 || destinationIndex > rowCount + 1) {
      throw new ServiceException("Those rows are out of bounds.");
    }
    this.refuseOutside(rowSpec.area);
    moveRows(this.workbook, this.model, { start: row, count: rows }, destinationIndex - 1);
  }

  /** New rows take formats and validation from the row they come after, as Google's do. */
  insertRowsAfter(after: number, howMany: number): this {
    this.refuseProtected();
    this.refuseBadInsertion("row", after, howMany, this.model.rowCount);
    insertRows(this.workbook, this.model, { start: after, count: howMany }, after - 1);
    return this;
  }

  /** Google: "Deletes a number of rows starting at the given row position." */
  deleteRows(first: number, howMany: number): void {
    this.refuseProtected();
    this.refuseOutside({ row: first - 1, column: 0, rows: howMany, columns: 1 });
    deleteRows(this.workbook, this.model, { start: first - 1, count: howMany });
  }

  insertColumnsAfter(after: number, howMany: number): this {
    this.refuseProtected();
    this.refuseBadInsertion("column", after, howMany, this.model.columnCount);
    insertColumns(this.workbook, this.model, { start: after, count: howMany }, after - 1);
    return this;
  }

  /** Google: "Freezes the given number of rows. If zero, no rows are frozen." */
  setFrozenRows(rows: number): void {
    if (rows < 0 || rows > this.model.rowCount) {
      throw new ServiceException("The coordinates of the range are outside the dimensions of the sheet.");
    }
    if (rows === this.model.rowCount)
      throw new ServiceException("You can't freeze all visible rows on the sheet.");
    this.model.frozenRows = rows;
    this.workbook.revision += 1;
  }

  getFrozenRows(): number {
    return this.model.frozenRows;
  }

  /** Google: "Freezes the given number of columns. If zero, no columns are frozen." */
  setFrozenColumns(columns: number): void {
    if (columns < 0 || columns > this.model.columnCount) {
      throw new ServiceException("The coordinates of the range are outside the dimensions of the sheet.");
    }
    if (columns === this.model.columnCount)
      throw new ServiceException("You can't freeze all visible columns on the sheet.");
    this.model.frozenColumns = columns;
    this.workbook.revision += 1;
  }

  getFrozenColumns(): number {
    return this.model.frozenColumns;
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(start: number, howMany: number, width: number): this {
    this.refuseOutside({ row: 0, column: start - 1, rows: 1, columns: howMany });
    for (let column = start - 1; column < start - 1 + howMany; column += 1) {
      this.model.columnWidths[column] = width;
    }
    this.workbook.revision += 1;
    return this;
  }

  getColumnWidth(column: number): number {
    this.refuseOutside({ row: 0, column: column - 1, rows: 1, columns: 1 });
    return this.model.columnWidths[column - 1] ?? DEFAULT_COLUMN_WIDTH;
  }

  /** Google: "Hides this sheet. Has no effect if the sheet is already hidden"; the last visible one is refused. */
  hideSheet(): this {
    if (!this.model.hidden) this.workbook.hideSheet(this.model);
    return this;
  }

  showSheet(): this {
    this.model.hidden = false;
    this.workbook.revision += 1;
    return this;
  }

  isSheetHidden(): boolean {
    return this.model.hidden;
  }

  setTabColor(color: string | null): this {
    this.model.tabColor = color;
    this.workbook.revision += 1;
    return this;
  }

  /** Google: "the color of the sheet tab, or null if the sheet tab has no color", in hexadecimal digits; here as it was set. */
  getTabColor(): string | null {
    return this.model.tabColor;
  }

  /** What the person has selected on this sheet; A1 when nothing is. */
  getActiveRange(): LocalRange {
    const { selection } = this.workbook;
    if (selection?.sheetId !== this.model.id) return this.getRange(1, 1);
    return new LocalRange(this, selection);
  }

  getCurrentCell(): LocalRange {
    const range = this.getActiveRange();
    return this.getRange(range.getRow(), range.getColumn());
  }

  /** Google: "If the sheet is already protected, this method returns an object representing its existing settings." */
  protect(): LocalProtection {
    const { user } = this.spreadsheet.execution;
    this.model.protection ??= { description: "", warningOnly: false, editors: [this.workbook.owner, user] };
    this.workbook.revision += 1;
    return new LocalProtection(this);
  }

  getProtections(type: EnumValue): LocalProtection[] {
    if (protectionTypes.nameOf(type) === "RANGE" || this.model.protection === undefined) return [];
    return [new LocalProtection(this)];
  }

  /** Google refuses what lies outside the sheet, also for a range that was made before the sheet shrank. */
  refuseOutside({ row, column, rows, columns }: Area): void {
    const { rowCount, columnCount } = this.model;
    if (row >= 0 && column >= 0 && row + rows <= rowCount && column + columns <= columnCount) return;
    throw new ServiceException("The coordinates of the range are outside the dimensions of the sheet.");
  }

  /** A protection that is no mere warning stops everybody but its editors, and so the scripts they run. */
  refuseProtected(): void {
    const { protection } = this.model;
    if (protection === undefined || protection.warningOnly) return;
    if (protection.editors.includes(this.spreadsheet.execution.user)) return;
    throw new ServiceException(
      "You are trying to edit a protected cell or object. " +
        "Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
  }

  private refuseBadInsertion(what: "row" | "column", after: number, howMany: number, existing: number): void {
    if (howMany < 1) throw new ServiceException(`The number of ${what}s to insert must be at least 1.`);
    if (after >= 1 && after <= existing) return;
    throw new ServiceException(`Those ${what}s are out of bounds.`);
  }
}
