import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumn,
} from "../spreadsheet/sheet-structure";
import { sortSheet } from "../spreadsheet/sorting";
import type { Hands } from "./cell-hands";
import { refuseNoCell } from "./cell-view";
import { seenAmong } from "./filtering";
import { type Deed, undoHistory } from "./undo";

/** What a person does to the rows and columns of a sheet. They count from 1. */
export interface StructureHands {
  /** Drags the edge of a column (or of several that are selected) until it is so many pixels wide. */
  resizeColumn(column: number, width: number, howMany?: number): void;
  /** Drags the edge of a row; `undefined`: it is as high as what it shows again. */
  resizeRow(row: number, height: number | undefined, howMany?: number): void;
  /** Inserts empty columns to the left of that one, with the formats of it, or of column `like`. */
  insertColumns(before: number, howMany?: number, like?: number): void;
  deleteColumns(first: number, howMany?: number): void;
  /** Drags a column so that it ends up as number `to`. */
  moveColumn(from: number, to: number): void;
  /** Inserts empty rows above that one, with the formats of it, or of row `like`. */
  insertRows(before: number, howMany?: number, like?: number): void;
  /** Deletes rows; those among them that a filter hides stay. */
  deleteRows(first: number, howMany?: number): void;
  /** Data → Sort sheet: all rows under the frozen ones, with all that belongs to them. */
  sort(byColumn: number, ascending: boolean): void;
  /** View → Freeze. */
  freeze(rows: number, columns: number): void;
  /** Hides the rows whose cells in that column show one of these texts; none: the column hides nothing. */
  filter(column: number, hidden: readonly string[]): void;
  /** Shows all rows again. */
  clearFilter(): void;
}

export function structureHands({ workbook, sheet, done }: Hands): StructureHands {
  function act(deed: Deed, action: () => void): void {
    undoHistory(workbook).act(sheet, deed, undefined, action);
    done();
  }

  return {
    resizeColumn(column, width, howMany = 1) {
      refuseNoCell(sheet, 1, column + howMany - 1);
      act("resize", () => {
        for (let each = column; each < column + howMany; each += 1) sheet.columnWidths[each - 1] = width;
      });
    },
    resizeRow(row, height, howMany = 1) {
      refuseNoCell(sheet, row + howMany - 1, 1);
      act("resize", () => {
        for (let each = row; each < row + howMany; each += 1) sheet.rowHeights[each - 1] = height;
      });
    },
    insertColumns(before, howMany = 1, like = before) {
      const span = { start: before - 1, count: howMany };
      act("insertColumns", () => insertColumns(workbook, sheet, span, like - 1));
    },
    deleteColumns(first, howMany = 1) {
      act("deleteColumns", () => deleteColumns(workbook, sheet, { start: first - 1, count: howMany }));
    },
    moveColumn(from, to) {
      act("moveColumn", () => moveColumn(workbook, sheet, from - 1, to - 1));
    },
    insertRows(before, howMany = 1, like = before) {
      const span = { start: before - 1, count: howMany };
      act("insertRows", () => insertRows(workbook, sheet, span, like - 1));
    },
    deleteRows(first, howMany = 1) {
      const seen = seenAmong(workbook, sheet, { start: first - 1, count: howMany });
      if (seen.length === howMany) {
        act("deleteRows", () => deleteRows(workbook, sheet, { start: first - 1, count: howMany }));
        return;
      }
      act("deleteRows", () => {
        // From below, so that the numbers of the others stay right.
        for (const row of seen.reverse()) deleteRows(workbook, sheet, { start: row, count: 1 });
      });
    },
    sort(byColumn, ascending) {
      act("sort", () => sortSheet(workbook, sheet, { column: byColumn - 1, ascending }));
    },
    freeze(rows, columns) {
      if (rows < 0 || columns < 0 || rows >= sheet.rowCount || columns >= sheet.columnCount) {
        throw new Error("some rows and columns must stay that are not frozen");
      }
      act("freeze", () => {
        sheet.frozenRows = rows;
        sheet.frozenColumns = columns;
      });
    },
    filter(column, hidden) {
      const others = [...sheet.filter].filter(([each]) => each !== column - 1);
      sheet.filter = new Map(hidden.length === 0 ? others : [...others, [column - 1, new Set(hidden)]]);
      done();
    },
    clearFilter() {
      sheet.filter = new Map();
      done();
    },
  };
}
