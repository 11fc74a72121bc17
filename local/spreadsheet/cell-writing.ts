import { NotEmulatedError, ServiceException } from "../script/errors";
import { ownFormat, PLAIN_TEXT } from "./cell-display";
import { type Entry, formulaOf, readEntry } from "./cell-entry";
import { type Content, cellName } from "./cells";
import type { SheetModel } from "./sheet-model";
import { obeys } from "./validation";
import type { Workbook } from "./workbook";

/** Google's limit for the text of one cell. */
export const MAXIMUM_CHARACTERS = 50_000;

/** What is to stand in a cell, with the number format it brings to a cell that has none. `row`, `column` from 0. */
export interface PlannedCell extends Entry {
  readonly row: number;
  readonly column: number;
}

/** What a text entered by a person becomes in this cell: in a plain text cell even `=1+1` stays text. Assumption: a lone
 * apostrophe leaves the cell empty. */
export function enteredText(
  workbook: Workbook,
  format: string | undefined,
  text: string,
  now: number,
): Entry {
  if (format === PLAIN_TEXT) {
    const kept = text.startsWith("'") ? text.slice(1) : text;
    return { content: kept === "" ? undefined : kept };
  }
  return readEntry(text, workbook.locale, () => workbook.serialDates.fromInstant(now));
}

/**
 * What a value given to `setValues` becomes in this cell. Assumptions, the strict way: a text that would be a formula
 * elsewhere is one in a plain text cell, too; numbers and dates stay numbers there; `undefined`, objects, NaN and infinite
 * numbers are refused, since what Google makes of them serves nobody.
 */
export function writtenValue(
  workbook: Workbook,
  format: string | undefined,
  value: unknown,
  now: number,
): Entry {
  if (value === null) return { content: undefined };
  if (typeof value === "string") {
    const formula = format === PLAIN_TEXT ? formulaOf(value, workbook.locale) : undefined;
    if (formula !== undefined) return { content: formula };
    return enteredText(workbook, format, value, now);
  }
  if (typeof value === "boolean") return { content: value };
  if (typeof value === "number" && Number.isFinite(value)) return { content: value };
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    const serial = workbook.serialDates.fromInstant(value.getTime());
    const { dateFormat, dateTimeFormat } = workbook.locale;
    return { content: serial, format: Number.isInteger(serial) ? dateFormat : dateTimeFormat };
  }
  throw new NotEmulatedError(`writing ${Array.isArray(value) ? "an array" : String(value)} into a cell`);
}

/** Google refuses texts over the limit of a cell. */
export function refuseLongText(content: Content | undefined): void {
  if (typeof content !== "string" || content.length <= MAXIMUM_CHARACTERS) return;
  throw new ServiceException(
    `Your input contains more than the maximum of ${MAXIMUM_CHARACTERS} characters in a single cell.`,
  );
}

/** Google refuses what breaks a rule that rejects. */
export function refuseInvalid(workbook: Workbook, sheet: SheetModel, cell: PlannedCell): void {
  const rule = sheet.validations.get(cell.row, cell.column);
  if (rule === undefined || rule.allowInvalid) return;
  const format = ownFormat(sheet.formats.get(cell.row, cell.column)) ?? cell.format;
  if (obeys(rule, cell.content, format, workbook)) return;
  throw new ServiceException(
    `The data you entered in cell ${cellName(cell.row, cell.column)} violates the data validation rules set on ` +
      "this cell.",
  );
}

/** Puts cells into the sheet; a number format comes along only where the cell has none of its own. */
export function writeCells(workbook: Workbook, sheet: SheetModel, cells: readonly PlannedCell[]): void {
  for (const { row, column, content, format } of cells) {
    sheet.contents.set(row, column, content);
    if (format !== undefined && ownFormat(sheet.formats.get(row, column)) === undefined) {
      sheet.formats.set(row, column, format);
    }
  }
  workbook.revision += 1;
}

/** What `getValues` gives for a cell: a Date for a number under a date format, `""` for an empty cell. */
export function readValue(
  workbook: Workbook,
  content: Content | undefined,
  isDate: boolean,
): CellValue | undefined {
  if (content === undefined) return "";
  if (typeof content === "object") return undefined;
  if (typeof content === "number" && isDate) return new Date(workbook.serialDates.toInstant(content));
  return content;
}

/** A value as scripts see it in cells. */
export type CellValue = string | number | boolean | Date;
