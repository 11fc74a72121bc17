import type { ServiceObject } from "../script/surface";
import type { Area } from "../spreadsheet/cells";
import type { SheetModel } from "../spreadsheet/sheet-model";
import type { Workbook } from "../spreadsheet/workbook";
import type { Execution } from "../world";

/**
 * What the objects of a spreadsheet know of those that made them. A range gives its sheet and a sheet makes ranges; by
 * these they know each other without importing each other.
 */
export interface OwnerOfSheets {
  readonly execution: Execution;
  readonly workbook: Workbook;
  /** The service object of a sheet, always the same one. */
  sheetFor(model: SheetModel): OwnerOfRanges;
}

/** A sheet, as its ranges and its protection know it. */
export interface OwnerOfRanges extends ServiceObject {
  readonly spreadsheet: OwnerOfSheets;
  readonly model: SheetModel;
  readonly workbook: Workbook;
  /** Milliseconds since 1970. */
  readonly now: number;
  rangeOf(area: Area): RangeOfCells;
  /** Throws where the area lies outside the sheet. */
  refuseOutside(area: Area): void;
  /** Throws where a protection stops the person who runs the script. */
  refuseProtected(): void;
}

/** A range, as rules know it. */
export interface RangeOfCells extends ServiceObject {
  readonly area: Area;
  getSheet(): OwnerOfRanges;
}
