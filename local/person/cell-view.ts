import { display, ownFormat } from "../spreadsheet/cell-display";
import { a1, type CellStyle, type Content, cellName } from "../spreadsheet/cells";
import type { Criteria, ValidationRule } from "../spreadsheet/sheet-model";
import { DEFAULT_COLUMN_WIDTH, type SheetModel } from "../spreadsheet/sheet-model";
import type { Workbook } from "../spreadsheet/workbook";

/** What a validation rule asks for, in plain words. */
export interface ValidationView {
  readonly kind: Criteria["kind"];
  /** The list, the range as `Sheet!A2:A9`, or what it compares with. */
  readonly values: readonly string[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** A cell as a person could find out by clicking around. */
export interface CellView extends CellStyle {
  /** What it shows. */
  readonly display: string;
  /** What it holds: a date is a number here; `""` when empty; a formula as its text. */
  readonly value: string | number | boolean;
  readonly isFormula: boolean;
  /** The number format; `General` when automatic, `@` for plain text. */
  readonly format: string;
  readonly note: string;
  readonly validation: ValidationView | null;
  /** In pixels. */
  readonly columnWidth: number;
}

/** Throws when the sheet has no such cell, row and column from 1. */
export function refuseNoCell(sheet: SheetModel, row: number, column: number): void {
  if (row >= 1 && column >= 1 && row <= sheet.rowCount && column <= sheet.columnCount) return;
  const where = row < 1 || column < 1 ? `row ${row}, column ${column}` : cellName(row - 1, column - 1);
  throw new Error(`the sheet "${sheet.name}" has no cell ${where}`);
}

/** Looks at a cell, row and column from 1. Throws when the sheet has no such cell. */
export function viewCell(workbook: Workbook, sheet: SheetModel, row: number, column: number): CellView {
  refuseNoCell(sheet, row, column);
  const content = sheet.contents.get(row - 1, column - 1);
  const format = sheet.formats.get(row - 1, column - 1);
  const rule = sheet.validations.get(row - 1, column - 1);
  return {
    display: display(content, format, workbook.locale),
    value: plainValue(content),
    isFormula: typeof content === "object",
    format: ownFormat(format) ?? "General",
    note: sheet.notes.get(row - 1, column - 1) ?? "",
    validation: rule === undefined ? null : viewRule(workbook, rule),
    columnWidth: columnWidth(sheet, column),
    ...sheet.styles.get(row - 1, column - 1),
  };
}

/** In pixels; the column from 1. */
export function columnWidth(sheet: SheetModel, column: number): number {
  return sheet.columnWidths[column - 1] ?? DEFAULT_COLUMN_WIDTH;
}

/** What the cells of the used part of a sheet show, row by row. */
export function displayedValues(workbook: Workbook, sheet: SheetModel): string[][] {
  const { rows, columns } = sheet.contents.extent();
  const { locale } = workbook;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      display(sheet.contents.get(row, column), sheet.formats.get(row, column), locale),
    ),
  );
}

/**
 * The file that File → Download → Tab-separated values gives: what the cells show, line breaks and tabs in them as spaces,
 * nothing quoted. Assumption: lines end in CR LF, the last one in nothing.
 */
export function downloadedTsv(workbook: Workbook, sheet: SheetModel): string {
  return displayedValues(workbook, sheet)
    .map((line) => line.map((cell) => cell.replace(/\r\n|[\t\r\n]/g, " ")).join("\t"))
    .join("\r\n");
}

/** What a cell holds; `""` when empty; a formula as its text. */
export function plainValue(content: Content | undefined): string | number | boolean {
  if (content === undefined) return "";
  return typeof content === "object" ? content.formula : content;
}

/** What a rule asks for. */
export function viewRule(
  workbook: Workbook,
  { criteria, allowInvalid, helpText }: ValidationRule,
): ValidationView {
  return { kind: criteria.kind, values: valuesOf(workbook, criteria), allowInvalid, helpText };
}

function valuesOf(workbook: Workbook, criteria: Criteria): readonly string[] {
  switch (criteria.kind) {
    case "CHECKBOX":
      return [criteria.checked, criteria.unchecked].flatMap((value) =>
        value === undefined ? [] : String(value),
      );
    case "VALUE_IN_LIST":
      return criteria.values;
    case "VALUE_IN_RANGE": {
      const { sheetId, area } = criteria.source;
      return [`${workbook.sheetOf(sheetId).name}!${a1(area)}`];
    }
    default:
      if ("numbers" in criteria) return criteria.numbers.map(String);
      if ("texts" in criteria) return criteria.texts;
      return criteria.days.map((day) => display(day, workbook.locale.dateFormat, workbook.locale));
  }
}
