import { type Area, type Bounds, columnNumber } from "./cells";
import type { SheetModel } from "./sheet-model";
import type { Workbook } from "./workbook";

/** A part of a sheet as a notation names it. */
export interface NamedPart {
  readonly sheet: SheetModel;
  readonly area: Area;
  readonly bounds: Bounds;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const A1 = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,7})?(?::\$?([A-Z]{1,3})?\$?([1-9]\d{0,7})?)?$/i;
const R1C1 = /^R([1-9]\d{0,7})C([1-9]\d{0,4})(?::R([1-9]\d{0,7})C([1-9]\d{0,4}))?$/i;

/**
 * Reads A1 or R1C1 notation, with or without the name of a sheet, or the name of a range: `B2`, `B2:C5`, `A:B`, `2:3`,
 * `Sheet1!B2`, `'It''s'!B2`, `R2C2:R5C3`. `home`: the sheet that is meant where none is named. Gives `undefined` where it
 * names nothing; what it names may lie outside the sheet.
 */
export function readNotation(text: string, workbook: Workbook, home: SheetModel): NamedPart | undefined {
  const named = workbook.rangeNamed(text);
  if (named !== undefined) {
    return { sheet: workbook.sheetOf(named.sheetId), area: named.area, bounds: {} };
  }
  const [, quoted, plain, rest = text] = SHEET.exec(text) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = name === undefined ? home : workbook.sheetNamed(name);
  if (sheet === undefined) return undefined;
  const part = readR1C1(rest) ?? readA1(rest, sheet);
  return part === undefined ? undefined : { sheet, ...part };
}

function readR1C1(text: string): Omit<NamedPart, "sheet"> | undefined {
  const match = R1C1.exec(text);
  if (match === null) return undefined;
  const [, top = "", left = "", bottom = top, right = left] = match;
  const area = between(Number(top) - 1, Number(left) - 1, Number(bottom) - 1, Number(right) - 1);
  return { area, bounds: {} };
}

function readA1(text: string, sheet: SheetModel): Omit<NamedPart, "sheet"> | undefined {
  const match = A1.exec(text);
  if (match === null) return undefined;
  const [, left, top, right, bottom] = match;
  if (!text.includes(":")) {
    if (left === undefined || top === undefined) return undefined;
    const [row, column] = [Number(top) - 1, columnNumber(left)];
    return { area: { row, column, rows: 1, columns: 1 }, bounds: {} };
  }
  // At least both columns or both rows: `A:B`, `2:3`, `A2:B`, `A2:3`, `A2:B3`.
  const hasColumns = left !== undefined && right !== undefined;
  const hasRows = top !== undefined && bottom !== undefined;
  if (!hasColumns && !hasRows) return undefined;
  const bounds: Bounds = {
    ...(top === undefined ? { startRow: "open" } : {}),
    ...(bottom === undefined ? { endRow: "open" } : {}),
    ...(left === undefined ? { startColumn: "open" } : {}),
    ...(right === undefined ? { endColumn: "open" } : {}),
  };
  const area = between(
    top === undefined ? 0 : Number(top) - 1,
    left === undefined ? 0 : columnNumber(left),
    bottom === undefined ? sheet.rowCount - 1 : Number(bottom) - 1,
    right === undefined ? sheet.columnCount - 1 : columnNumber(right),
  );
  return { area, bounds };
}

/** The rectangle between two corners, whichever is named first. */
function between(row: number, column: number, otherRow: number, otherColumn: number): Area {
  return {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(otherRow - row) + 1,
    columns: Math.abs(otherColumn - column) + 1,
  };
}
