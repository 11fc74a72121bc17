import type { Clock } from "../script/clock";
import {
  enteredText,
  type PlannedCell,
  refuseInvalid,
  refuseLongText,
  writeCells,
} from "../spreadsheet/cell-writing";
import type { SheetModel } from "../spreadsheet/sheet-model";
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumn,
} from "../spreadsheet/sheet-structure";
import { sortSheet } from "../spreadsheet/sorting";
import type { Workbook } from "../spreadsheet/workbook";
import { type CellView, displayedValues, downloadedTsv, viewCell } from "./cell-view";

/** What a person sees of a sheet, and does to it. Rows and columns count from 1. */
export interface SheetUser {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly tabColor: string | null;
  /** The description of its protection, or `undefined` when it has none. */
  readonly protection: { readonly description: string; readonly warningOnly: boolean } | undefined;
  /** What the cells show, from A1 to the last cell that holds something; `[]` for an empty sheet. */
  values(): string[][];
  /** File → Download → Tab-separated values: the content of the file. */
  downloadTsv(): string;
  /** All there is to know about one cell. */
  cell(row: number, column: number): CellView;
  /** In pixels. */
  columnWidth(column: number): number;
  /** Types into a cell. Throws when the cell's validation rejects it; in a plain text cell even `=1` is text. */
  type(row: number, column: number, text: string): void;
  /** Pastes plain texts; rows and columns are added where the sheet is too small. No validation is asked. */
  paste(row: number, column: number, texts: readonly (readonly string[])[]): void;
  /** Presses Delete on a selection: contents go, everything else stays. */
  clear(row: number, column: number, rows?: number, columns?: number): void;
  /** Drags the edge of a column until it is so many pixels wide. */
  resizeColumn(column: number, width: number): void;
  /** Inserts an empty column to the left of that one, with its formats. */
  insertColumn(before: number): void;
  deleteColumn(column: number): void;
  /** Drags a column so that it ends up as number `to`. */
  moveColumn(from: number, to: number): void;
  /** Inserts empty rows above that one, with its formats. */
  insertRows(before: number, howMany?: number): void;
  deleteRows(first: number, howMany?: number): void;
  /** Data → Sort sheet: all rows under the frozen ones, with all that belongs to them. */
  sort(byColumn: number, ascending: boolean): void;
  hide(): void;
  show(): void;
  /** Drags the tab so that it ends up as number `index`, from 1. */
  move(index: number): void;
  rename(name: string): void;
  delete(): void;
  /** Selects cells, and so makes this the active sheet. */
  select(row: number, column: number, rows?: number, columns?: number): void;
}

/** Opens a sheet for a person; `changed` is called after everything that changes it. */
export function openSheetAsUser(
  workbook: Workbook,
  sheet: SheetModel,
  clock: Clock,
  changed: () => void,
): SheetUser {
  function done(): void {
    workbook.revision += 1;
    changed();
  }

  function entered(row: number, column: number, text: string): PlannedCell {
    const format = sheet.formats.get(row - 1, column - 1);
    const entry = enteredText(workbook, format, text, clock.now());
    refuseLongText(entry.content);
    return { row: row - 1, column: column - 1, ...entry };
  }

  function grow(rows: number, columns: number): void {
    const { rowCount, columnCount } = sheet;
    if (rows > rowCount) {
      insertRows(workbook, sheet, { start: rowCount, count: rows - rowCount }, rowCount - 1);
    }
    if (columns > columnCount) {
      insertColumns(workbook, sheet, { start: columnCount, count: columns - columnCount }, columnCount - 1);
    }
  }

  return {
    get id() {
      return sheet.id;
    },
    get name() {
      return sheet.name;
    },
    get hidden() {
      return sheet.hidden;
    },
    get frozenRows() {
      return sheet.frozenRows;
    },
    get frozenColumns() {
      return sheet.frozenColumns;
    },
    get rowCount() {
      return sheet.rowCount;
    },
    get columnCount() {
      return sheet.columnCount;
    },
    get tabColor() {
      return sheet.tabColor;
    },
    get protection() {
      if (sheet.protection === undefined) return undefined;
      const { description, warningOnly } = sheet.protection;
      return { description, warningOnly };
    },
    values: () => displayedValues(workbook, sheet),
    downloadTsv: () => downloadedTsv(workbook, sheet),
    cell: (row, column) => viewCell(workbook, sheet, row, column),
    columnWidth(column) {
      return viewCell(workbook, sheet, 1, column).columnWidth;
    },
    type(row, column, text) {
      viewCell(workbook, sheet, row, column);
      const cell = entered(row, column, text);
      refuseInvalid(workbook, sheet, cell);
      writeCells(workbook, sheet, [cell]);
      done();
    },
    paste(row, column, texts) {
      grow(row + texts.length - 1, column + Math.max(0, ...texts.map((line) => line.length)) - 1);
      writeCells(
        workbook,
        sheet,
        texts.flatMap((line, down) => line.map((text, right) => entered(row + down, column + right, text))),
      );
      done();
    },
    clear(row, column, rows = 1, columns = 1) {
      for (let down = 0; down < rows; down += 1) {
        for (let right = 0; right < columns; right += 1) {
          sheet.contents.set(row - 1 + down, column - 1 + right, undefined);
        }
      }
      done();
    },
    resizeColumn(column, width) {
      viewCell(workbook, sheet, 1, column);
      sheet.columnWidths[column - 1] = width;
      done();
    },
    insertColumn(before) {
      insertColumns(workbook, sheet, { start: before - 1, count: 1 }, before - 1);
      done();
    },
    deleteColumn(column) {
      deleteColumns(workbook, sheet, { start: column - 1, count: 1 });
      done();
    },
    moveColumn(from, to) {
      moveColumn(workbook, sheet, from - 1, to - 1);
      done();
    },
    insertRows(before, howMany = 1) {
      insertRows(workbook, sheet, { start: before - 1, count: howMany }, before - 1);
      done();
    },
    deleteRows(first, howMany = 1) {
      deleteRows(workbook, sheet, { start: first - 1, count: howMany });
      done();
    },
    sort(byColumn, ascending) {
      sortSheet(workbook, sheet, { column: byColumn - 1, ascending });
      done();
    },
    hide() {
      workbook.hideSheet(sheet);
      done();
    },
    show() {
      sheet.hidden = false;
      done();
    },
    move(index) {
      workbook.moveSheet(sheet, index - 1);
      done();
    },
    rename(name) {
      workbook.renameSheet(sheet, name);
      done();
    },
    delete() {
      workbook.deleteSheet(sheet);
      done();
    },
    select(row, column, rows = 1, columns = 1) {
      workbook.select(sheet, { row: row - 1, column: column - 1, rows, columns });
      done();
    },
  };
}
