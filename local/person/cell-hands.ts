import type { Clock } from "../script/clock";
import { ownFormat } from "../spreadsheet/cell-display";
import {
  enteredText,
  type PlannedCell,
  refuseInvalid,
  refuseLongText,
  writeCells,
} from "../spreadsheet/cell-writing";
import type { Area } from "../spreadsheet/cells";
import type { SheetModel } from "../spreadsheet/sheet-model";
import { insertColumns, insertRows } from "../spreadsheet/sheet-structure";
import { isChecked, obeys } from "../spreadsheet/validation";
import type { Workbook } from "../spreadsheet/workbook";
import { refuseNoCell, type ValidationView, viewRule } from "./cell-view";
import { seenAmong, seenRows } from "./filtering";
import { type Deed, undoHistory } from "./undo";

/** What all hands on a sheet work with; `done` is called after everything that changes it. */
export interface Hands {
  readonly workbook: Workbook;
  readonly sheet: SheetModel;
  readonly clock: Clock;
  done(): void;
}

/** What a person does to cells. Rows that a filter hides are neither pasted over nor cleared. Rows and columns count from 1. */
export interface CellHands {
  /** Types into a cell. Throws when the cell's validation rejects it; in a plain text cell even `=1` is text. */
  type(row: number, column: number, text: string): void;
  /** The rule that would reject this text, if one would. */
  complaint(row: number, column: number, text: string): ValidationView | undefined;
  /**
   * Pastes plain texts; rows and columns are added where the sheet is too small. No validation is asked. `cut`: where they were cut
   * from, on this sheet, which is emptied: both are undone at once.
   */
  paste(row: number, column: number, texts: readonly (readonly string[])[], cut?: Area): void;
  /** Presses Delete on a selection: contents go, everything else stays. */
  clear(row: number, column: number, rows?: number, columns?: number): void;
  /** Presses Space on a checkbox. Throws on a cell that is none. */
  tick(row: number, column: number): void;
  /** Types a text into all cells of a selection (Ctrl+Enter). Nothing is written when a rule rejects it in one of them. */
  fill(row: number, column: number, rows: number, columns: number, text: string): void;
}

export function cellHands({ workbook, sheet, clock, done }: Hands): CellHands {
  function entered(row: number, column: number, text: string): PlannedCell {
    const format = sheet.formats.get(row, column);
    const entry = enteredText(workbook, format, text, clock.now());
    refuseLongText(entry.content);
    return { row, column, ...entry };
  }

  function write(deed: Deed, area: Area, cells: readonly PlannedCell[]): void {
    undoHistory(workbook).act(sheet, deed, area, () => {
      grow(area.row + area.rows, area.column + area.columns);
      writeCells(workbook, sheet, cells);
    });
    done();
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

  function seenCells(row: number, column: number, rows: number, columns: number): [number, number][] {
    return seenAmong(workbook, sheet, { start: row - 1, count: rows }).flatMap((each) =>
      Array.from({ length: columns }, (_, right): [number, number] => [each, column - 1 + right]),
    );
  }

  /** What of an area is seen, emptied. */
  function emptiedCells({ row, column, rows, columns }: Area): PlannedCell[] {
    return seenCells(row, column, rows, columns).map(([down, right]) => ({
      row: down,
      column: right,
      content: undefined,
    }));
  }

  const one = (row: number, column: number): Area => fromZero({ row, column, rows: 1, columns: 1 });

  return {
    type(row, column, text) {
      refuseNoCell(sheet, row, column);
      const cell = entered(row - 1, column - 1, text);
      refuseInvalid(workbook, sheet, cell);
      write("type", one(row, column), [cell]);
    },
    complaint(row, column, text) {
      const rule = sheet.validations.get(row - 1, column - 1);
      if (rule === undefined || rule.allowInvalid) return undefined;
      const { content, format } = entered(row - 1, column - 1, text);
      const own = ownFormat(sheet.formats.get(row - 1, column - 1)) ?? format;
      return obeys(rule, content, own, workbook) ? undefined : viewRule(workbook, rule);
    },
    paste(row, column, texts, cut) {
      const columns = Math.max(0, ...texts.map((line) => line.length));
      const rows = seenRows(workbook, sheet, row - 1, texts.length);
      const last = rows.at(-1);
      if (last === undefined || columns === 0) return;
      // What is too long is refused before the sheet grows.
      for (const text of texts.flat()) refuseLongText(text);
      const area = { row: row - 1, column: column - 1, rows: last - row + 2, columns };
      const emptied = cut === undefined ? [] : emptiedCells(cut);
      const changed = cut === undefined ? area : around(area, fromZero(cut));
      undoHistory(workbook).act(sheet, "paste", changed, () => {
        grow(area.row + area.rows, area.column + area.columns);
        const cells = texts.flatMap((line, down) =>
          line.map((text, right) => entered(rows[down] ?? last, area.column + right, text)),
        );
        writeCells(workbook, sheet, [...emptied, ...cells]);
      });
      done();
    },
    clear(row, column, rows = 1, columns = 1) {
      const area = { row, column, rows, columns };
      write("clear", fromZero(area), emptiedCells(area));
    },
    tick(row, column) {
      const criteria = sheet.validations.get(row - 1, column - 1)?.criteria;
      if (criteria?.kind !== "CHECKBOX") throw new Error("the cell has no checkbox");
      const { checked = true, unchecked = criteria.checked === undefined ? false : undefined } = criteria;
      const content = isChecked(criteria, sheet.contents.get(row - 1, column - 1)) ? unchecked : checked;
      write("type", one(row, column), [{ row: row - 1, column: column - 1, content }]);
    },
    fill(row, column, rows, columns, text) {
      const cells = seenCells(row, column, rows, columns).map(([down, right]) => entered(down, right, text));
      for (const cell of cells) refuseInvalid(workbook, sheet, cell);
      write("fill", fromZero({ row, column, rows, columns }), cells);
    },
  };
}

/** An area that counts from 1, from 0. */
function fromZero({ row, column, rows, columns }: Area): Area {
  return { row: row - 1, column: column - 1, rows, columns };
}

/** The smallest area with both in it. */
function around(one: Area, other: Area): Area {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  const end = Math.max(one.row + one.rows, other.row + other.rows);
  const edge = Math.max(one.column + one.columns, other.column + other.columns);
  return { row, column, rows: end - row, columns: edge - column };
}
