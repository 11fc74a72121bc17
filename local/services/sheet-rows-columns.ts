import { ServiceException } from "../script/errors";
import { DEFAULT_COLUMN_WIDTH } from "../spreadsheet/sheet-model";
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
} from "../spreadsheet/sheet-structure";
import type { LocalRange } from "./range";
import { SheetCells } from "./sheet-cells";

/** The rows and columns of a sheet: inserting, deleting, moving, freezing, widths. All count from 1. */
export abstract class SheetRowsAndColumns extends SheetCells {
  /** New rows take formats and validation from the row they come after, as Google's do. */
  insertRowsAfter(after: number, howMany: number): this {
    return this.insert("row", after, howMany, after);
  }

  insertRowAfter(after: number): this {
    return this.insert("row", after, 1, after);
  }

  /** New rows look like the one they come before. */
  insertRowsBefore(before: number, howMany: number): this {
    return this.insert("row", before - 1, howMany, before);
  }

  insertRowBefore(before: number): this {
    return this.insert("row", before - 1, 1, before);
  }

  /** Google: "Inserts one or more consecutive blank rows in a sheet starting at the specified location." */
  insertRows(index: number, howMany = 1): void {
    this.insert("row", index - 1, howMany, index);
  }

  insertColumnsAfter(after: number, howMany: number): this {
    return this.insert("column", after, howMany, after);
  }

  insertColumnAfter(after: number): this {
    return this.insert("column", after, 1, after);
  }

  insertColumnsBefore(before: number, howMany: number): this {
    return this.insert("column", before - 1, howMany, before);
  }

  insertColumnBefore(before: number): this {
    return this.insert("column", before - 1, 1, before);
  }

  insertColumns(index: number, howMany = 1): void {
    this.insert("column", index - 1, howMany, index);
  }

  deleteRows(first: number, howMany: number): void {
    this.refuseProtected();
    refuseOutOfBounds("row", first, howMany, this.model.rowCount);
    deleteRows(this.workbook, this.model, { start: first - 1, count: howMany });
  }

  deleteRow(row: number): this {
    this.deleteRows(row, 1);
    return this;
  }

  deleteColumns(first: number, howMany: number): void {
    this.refuseProtected();
    refuseOutOfBounds("column", first, howMany, this.model.columnCount);
    deleteColumns(this.workbook, this.model, { start: first - 1, count: howMany });
  }

  deleteColumn(column: number): this {
    this.deleteColumns(column, 1);
    return this;
  }

  /** Google: "Moves the rows selected by the given range to the position indicated by the destinationIndex", counted before the move. */
  moveRows(rowSpec: LocalRange, destinationIndex: number): void {
    const { row, rows } = rowSpec.area;
    this.refuseMove("row", rowSpec, destinationIndex, this.model.rowCount);
    moveRows(this.workbook, this.model, { start: row, count: rows }, destinationIndex - 1);
  }

  /** The same with columns. */
  moveColumns(columnSpec: LocalRange, destinationIndex: number): void {
    const { column, columns } = columnSpec.area;
    this.refuseMove("column", columnSpec, destinationIndex, this.model.columnCount);
    moveColumns(this.workbook, this.model, { start: column, count: columns }, destinationIndex - 1);
  }

  /** Google: "Freezes the given number of rows. If zero, no rows are frozen." */
  setFrozenRows(rows: number): void {
    refuseFrozen("rows", rows, this.model.rowCount);
    this.change(() => {
      this.model.frozenRows = rows;
    });
  }

  getFrozenRows(): number {
    return this.model.frozenRows;
  }

  /** Google: "Freezes the given number of columns. If zero, no columns are frozen." */
  setFrozenColumns(columns: number): void {
    refuseFrozen("columns", columns, this.model.columnCount);
    this.change(() => {
      this.model.frozenColumns = columns;
    });
  }

  getFrozenColumns(): number {
    return this.model.frozenColumns;
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(start: number, howMany: number, width: number): this {
    this.refuseOutside({ row: 0, column: start - 1, rows: 1, columns: howMany });
    return this.change(() => {
      for (let column = start - 1; column < start - 1 + howMany; column += 1) {
        this.model.columnWidths[column] = width;
      }
    });
  }

  getColumnWidth(column: number): number {
    this.refuseOutside({ row: 0, column: column - 1, rows: 1, columns: 1 });
    return this.model.columnWidths[column - 1] ?? DEFAULT_COLUMN_WIDTH;
  }

  /** Inserts behind number `after`, from 1 (0: before the first); `like` is the number of the neighbour that is copied. */
  private insert(what: "row" | "column", after: number, howMany: number, like: number): this {
    this.refuseProtected();
    const existing = what === "row" ? this.model.rowCount : this.model.columnCount;
    if (howMany < 1) throw new ServiceException(`The number of ${what}s to insert must be at least 1.`);
    if (like < 1 || like > existing) throw new ServiceException(`Those ${what}s are out of bounds.`);
    const insert = what === "row" ? insertRows : insertColumns;
    insert(this.workbook, this.model, { start: after, count: howMany }, like - 1);
    return this;
  }

  private refuseMove(what: "row" | "column", range: LocalRange, destination: number, existing: number): void {
    this.refuseProtected();
    if (range.getSheet() !== this) {
      throw new ServiceException(`The range of the ${what}s to move must be on the same sheet.`);
    }
    if (destination < 1 || destination > existing + 1) {
      throw new ServiceException(`Those ${what}s are out of bounds.`);
    }
    this.refuseOutside(range.area);
  }
}

function refuseOutOfBounds(what: "row" | "column", first: number, howMany: number, existing: number): void {
  if (howMany < 1) throw new ServiceException(`The number of ${what}s to delete must be at least 1.`);
  if (first >= 1 && first + howMany - 1 <= existing) return;
  throw new ServiceException(`Those ${what}s are out of bounds.`);
}

function refuseFrozen(what: "rows" | "columns", count: number, existing: number): void {
  if (count < 0 || count > existing) {
    throw new ServiceException("The coordinates of the range are outside the dimensions of the sheet.");
  }
  if (count === existing) throw new ServiceException(`You can't freeze all visible ${what} on the sheet.`);
}
