import type { Clock } from "../script/clock";
import { a1 } from "../spreadsheet/cells";
import type { ConditionalFormat } from "../spreadsheet/conditional-formats";
import type { Span } from "../spreadsheet/layer";
import type { SheetModel } from "../spreadsheet/sheet-model";
import { displayedIn } from "../spreadsheet/validation";
import type { Workbook } from "../spreadsheet/workbook";
import { type CellHands, cellHands } from "./cell-hands";
import {
  type CellView,
  columnWidth,
  displayedValues,
  downloadedTsv,
  plainValue,
  refuseNoCell,
  viewCell,
} from "./cell-view";
import { editText } from "./edit-text";
import { type FilterValue, filterValues, hiddenRows } from "./filtering";
import { type StructureHands, structureHands } from "./structure-hands";
import { type TabHands, tabHands } from "./tab-hands";
import { viewWindow, type WindowView } from "./window-view";

/** What a person sees of a sheet. Rows and columns count from 1. */
interface SheetSight {
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
  /** Whether that protection, if it is more than a warning, lets this user edit. */
  isEditor(email: string): boolean;
  /** The named ranges on it: name and A1 notation. */
  names(): readonly (readonly [name: string, a1: string])[];
  /** What the cells show, from A1 to the last cell that holds something; `[]` for an empty sheet. */
  values(): string[][];
  /** How many rows and columns lie up to the last cell that holds something. */
  extent(): { readonly rows: number; readonly columns: number };
  /** File → Download → Tab-separated values: the content of the file. */
  downloadTsv(): string;
  /** All there is to know about one cell. */
  cell(row: number, column: number): CellView;
  /** The `value` of a cell alone, for who looks at many of them. */
  value(row: number, column: number): CellView["value"];
  /** How these rows look in a span of columns; rows and `columns.start` from 1. */
  window(rows: readonly number[], columns: Span): WindowView;
  /** The formula bar: what, typed into the cell, gives what it holds. */
  editText(row: number, column: number): string;
  /** The texts of the list that opens from a cell; nothing without one. */
  choices(row: number, column: number): readonly string[] | undefined;
  /** In pixels. */
  columnWidth(column: number): number;
  /** In pixels, of rows that somebody dragged; others are as high as what they show. */
  rowHeights(): readonly (readonly [row: number, height: number])[];
  /** The rows that the filter hides, as spans; `start` from 1. */
  hiddenRows(): readonly Span[];
  /** Format → Conditional formatting: the rules in their order, their ranges in A1 notation. */
  conditionalFormats(): readonly ConditionalFormatView[];
  /** The columns that a filter stands on. */
  filteredColumns(): readonly number[];
  /** What the menu of a column's filter offers: each text once. */
  filterValues(column: number): readonly FilterValue[];
}

/** A rule as the list of a sheet's conditional formats shows it. */
export interface ConditionalFormatView extends Omit<ConditionalFormat, "areas"> {
  readonly ranges: readonly string[];
}

/** What a person sees of a sheet, and does to it. Rows and columns count from 1. */
export interface SheetUser extends SheetSight, CellHands, StructureHands, TabHands {}

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
  const hands = { workbook, sheet, clock, done };

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
    isEditor: (email) => sheet.protection?.warningOnly !== false || sheet.protection.editors.includes(email),
    names: () =>
      [...workbook.namedRanges].flatMap(([name, { sheetId, area }]): [string, string][] =>
        sheetId === sheet.id ? [[name, a1(area)]] : [],
      ),
    values: () => displayedValues(workbook, sheet),
    extent: () => sheet.contents.extent(),
    downloadTsv: () => downloadedTsv(workbook, sheet),
    cell: (row, column) => viewCell(workbook, sheet, row, column),
    value(row, column) {
      refuseNoCell(sheet, row, column);
      return plainValue(sheet.contents.get(row - 1, column - 1));
    },
    window(rows, { start, count }) {
      const fromZero = rows.map((row) => row - 1);
      return viewWindow(workbook, sheet, fromZero, { start: start - 1, count });
    },
    editText(row, column) {
      const content = sheet.contents.get(row - 1, column - 1);
      return editText(workbook, content, sheet.formats.get(row - 1, column - 1), clock.now());
    },
    choices(row, column) {
      const criteria = sheet.validations.get(row - 1, column - 1)?.criteria;
      if (criteria?.kind === "VALUE_IN_LIST") return criteria.values;
      if (criteria?.kind === "VALUE_IN_RANGE") return [...displayedIn(criteria.source, workbook)];
      return undefined;
    },
    columnWidth(column) {
      refuseNoCell(sheet, 1, column);
      return columnWidth(sheet, column);
    },
    rowHeights: () =>
      [...sheet.rowHeights.entries()].flatMap(([row, height]): [number, number][] =>
        height === undefined ? [] : [[row + 1, height]],
      ),
    hiddenRows: () => hiddenRows(workbook, sheet).map(({ start, count }) => ({ start: start + 1, count })),
    conditionalFormats: () =>
      sheet.conditionalFormats.map(({ areas, ...format }) => ({ ...format, ranges: areas.map(a1) })),
    filteredColumns: () => [...sheet.filter.keys()].map((column) => column + 1),
    filterValues: (column) => filterValues(workbook, sheet, column - 1),
    ...cellHands(hands),
    ...structureHands(hands),
    ...tabHands(hands),
  };
}
