import { ServiceException } from "../script/errors";
import { ServiceObject } from "../script/surface";
import type { Area, Bounds } from "../spreadsheet/cells";
import type { SheetModel } from "../spreadsheet/sheet-model";
import type { Workbook } from "../spreadsheet/workbook";
import { LocalRange } from "./range";
import type { OwnerOfRanges, OwnerOfSheets } from "./sheet-ties";

/** A sheet: where it belongs, which ranges it has, and who may change it. */
export abstract class SheetBase extends ServiceObject implements OwnerOfRanges {
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

  rangeOf(area: Area, bounds?: Bounds): LocalRange {
    return new LocalRange(this, area, bounds);
  }

  rangeAt(row: number, column: number, rows: number, columns: number): LocalRange {
    if (row < 0) throw new ServiceException("The starting row of the range is too small.");
    if (column < 0) throw new ServiceException("The starting column of the range is too small.");
    if (rows < 1) throw new ServiceException("The number of rows in the range must be at least 1.");
    if (columns < 1) throw new ServiceException("The number of columns in the range must be at least 1.");
    const area = { row, column, rows, columns };
    this.refuseOutside(area);
    return this.rangeOf(area);
  }

  /** The range of all cells there are. */
  protected wholeSheet(): LocalRange {
    const { rowCount, columnCount } = this.model;
    return this.rangeOf({ row: 0, column: 0, rows: rowCount, columns: columnCount });
  }

  select(area: Area): void {
    this.refuseOutside(area);
    this.workbook.select(this.model, area);
  }

  /** Google refuses what lies outside the sheet, also for a range that was made before the sheet shrank or went. */
  refuseOutside({ row, column, rows, columns }: Area): void {
    this.refuseDeleted();
    const { rowCount, columnCount } = this.model;
    if (row >= 0 && column >= 0 && row + rows <= rowCount && column + columns <= columnCount) return;
    throw new ServiceException("The coordinates of the range are outside the dimensions of the sheet.");
  }

  /** A script may hold on to a sheet that it, or a person, deleted meanwhile. */
  protected refuseDeleted(): void {
    if (!this.workbook.sheets.includes(this.model)) {
      throw new ServiceException(`Sheet ${this.model.id} not found`);
    }
  }

  canEdit(): boolean {
    const { protection } = this.model;
    if (protection === undefined || protection.warningOnly) return true;
    return protection.editors.includes(this.spreadsheet.execution.user);
  }

  /** A protection that is no mere warning stops everybody but its editors, and so the scripts they run. */
  refuseProtected(): void {
    this.refuseDeleted();
    if (this.canEdit()) return;
    throw new ServiceException(
      "You are trying to edit a protected cell or object. " +
        "Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
  }

  /** Changes the sheet where that is allowed. */
  protected change(how: () => void): this {
    this.refuseDeleted();
    how();
    this.workbook.revision += 1;
    return this;
  }
}
