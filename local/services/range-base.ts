import { ServiceException } from "../script/errors";
import { ServiceObject } from "../script/surface";
import { type Area, type Bounds, boundedA1 } from "../spreadsheet/cells";
import type { OwnerOfRanges, RangeOfCells } from "./sheet-ties";

/** A rectangle of cells: where it lies, and how its cells are read and written. */
export abstract class RangeBase extends ServiceObject implements RangeOfCells {
  readonly area: Area;
  protected readonly sheet: OwnerOfRanges;
  private readonly bounds: Bounds;

  /** `bounds`: which of its edges a notation such as `A:B` left open. */
  constructor(sheet: OwnerOfRanges, area: Area, bounds: Bounds = {}) {
    super();
    this.sheet = sheet;
    this.area = area;
    this.bounds = bounds;
  }

  getRow(): number {
    return this.area.row + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getLastRow(): number {
    return this.area.row + this.area.rows;
  }

  getColumn(): number {
    return this.area.column + 1;
  }

  getLastColumn(): number {
    return this.area.column + this.area.columns;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getHeight(): number {
    return this.getNumRows();
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getWidth(): number {
    return this.getNumColumns();
  }

  getA1Notation(): string {
    return boundedA1(this.area, this.bounds);
  }

  isStartRowBounded(): boolean {
    return this.bounds.startRow !== "open";
  }

  isEndRowBounded(): boolean {
    return this.bounds.endRow !== "open";
  }

  isStartColumnBounded(): boolean {
    return this.bounds.startColumn !== "open";
  }

  isEndColumnBounded(): boolean {
    return this.bounds.endColumn !== "open";
  }

  getSheet(): OwnerOfRanges {
    return this.sheet;
  }

  getGridId(): number {
    return this.sheet.model.id;
  }

  /** Google: "Returns a given cell within a range", counted from 1 at the range's upper left corner. */
  getCell(row: number, column: number): RangeOfCells {
    const { rows, columns } = this.area;
    if (row < 1 || column < 1 || row > rows || column > columns)
      throw new ServiceException("Cell reference out of range");
    return this.at(row - 1, column - 1, 1, 1);
  }

  /** Google: "a new range that is offset from this range by the given number of rows and columns". */
  offset(
    rowOffset: number,
    columnOffset: number,
    numRows = this.area.rows,
    numColumns = this.area.columns,
  ): RangeOfCells {
    return this.at(rowOffset, columnOffset, numRows, numColumns);
  }

  /** Google: "Sets the specified range as the active range, with the top left cell in the range as the current cell". */
  activate(): this {
    this.sheet.select(this.area);
    return this;
  }

  /** Whether no protection stops the person who runs the script. */
  canEdit(): boolean {
    return this.sheet.canEdit();
  }

  private at(down: number, right: number, rows: number, columns: number): RangeOfCells {
    const { row, column } = this.area;
    return this.sheet.rangeAt(row + down, column + right, rows, columns);
  }

  /** What stands in every cell, row by row; `row` and `column` count from 0 in the sheet. */
  protected read<Value>(at: (row: number, column: number) => Value): Value[][] {
    this.sheet.refuseOutside(this.area);
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, right) => at(row + down, column + right)),
    );
  }

  /** What stands in the upper left cell, which methods of one value speak of. */
  protected readFirst<Value>(at: (row: number, column: number) => Value): Value {
    this.sheet.refuseOutside(this.area);
    return at(this.area.row, this.area.column);
  }

  /** Calls back for every cell of the range with its place in the range and in the sheet, from 0. */
  protected write(at: (down: number, right: number, row: number, column: number) => void): this {
    const { row, column, rows, columns } = this.area;
    return this.writeAll(() => {
      for (let down = 0; down < rows; down += 1) {
        for (let right = 0; right < columns; right += 1) at(down, right, row + down, column + right);
      }
    });
  }

  /** Changes the range where that is allowed. */
  protected writeAll(change: () => void): this {
    this.sheet.refuseOutside(this.area);
    this.sheet.refuseProtected();
    change();
    this.sheet.workbook.revision += 1;
    return this;
  }

  /** Google: "The size of the two-dimensional array must match the size of the range." */
  protected checkSize(values: readonly (readonly unknown[])[]): void {
    const { rows, columns } = this.area;
    if (values.length !== rows) throw sizeMismatch("rows", values.length, rows);
    for (const row of values) {
      if (row.length !== columns) throw sizeMismatch("columns", row.length, columns);
    }
  }
}

function sizeMismatch(what: "rows" | "columns", given: number, needed: number): ServiceException {
  return new ServiceException(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${needed}.`,
  );
}
