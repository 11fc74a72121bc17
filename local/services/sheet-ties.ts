import type { ServiceObject } from "../script/surface";
import type { Area, Bounds } from "../spreadsheet/cells";
import type { SheetArea, SheetModel } from "../spreadsheet/sheet-model";
import type { Workbook } from "../spreadsheet/workbook";
import type { Execution } from "../world";

/**
 * What the objects of a spreadsheet know of those that made them. A range gives its sheet and a sheet makes ranges; by
 * these they know each other without importing each other.
 */
export interface OwnerOfSheets extends ServiceObject {
  readonly execution: Execution;
  readonly workbook: Workbook;
  /** The service object of a sheet, always the same one. */
  sheetFor(model: SheetModel): OwnerOfRanges;
  /** The range of a part of one of the sheets, which a name or a rule keeps. */
  rangeFor(part: SheetArea): RangeOfCells;
  /** A copy of a sheet, after the last one: "Copy of" it, with a number behind where that is taken. */
  insertCopy(model: SheetModel): OwnerOfRanges;
}

/** A sheet, as its ranges and its protection know it. */
export interface OwnerOfRanges extends ServiceObject {
  readonly spreadsheet: OwnerOfSheets;
  readonly model: SheetModel;
  readonly workbook: Workbook;
  /** Milliseconds since 1970. */
  readonly now: number;
  rangeOf(area: Area, bounds?: Bounds): RangeOfCells;
  /** A range by its first row and column, from 0, and its size. Throws where it lies outside the sheet or has none. */
  rangeAt(row: number, column: number, rows: number, columns: number): RangeOfCells;
  /** Selects cells and makes this the active sheet. */
  select(area: Area): void;
  /** Throws where the area lies outside the sheet, or the sheet was deleted. */
  refuseOutside(area: Area): void;
  /** Whether no protection stops the person who runs the script. */
  canEdit(): boolean;
  /** Throws where one does. */
  refuseProtected(): void;
}

/** A range, as rules know it. */
export interface RangeOfCells extends ServiceObject {
  readonly area: Area;
  getSheet(): OwnerOfRanges;
}
