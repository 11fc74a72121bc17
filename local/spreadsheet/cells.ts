/** A formula as it was entered, with its `=`. It is kept, never calculated. */
export interface Formula {
  readonly formula: string;
}

/** What a cell holds. Dates are numbers (days since 30 December 1899) whose number format is a date's. */
export type Content = string | number | boolean | Formula;

/** What happens to text that is longer than its cell; `OVERFLOW` where nothing was set. */
export type WrapStrategy = "WRAP" | "OVERFLOW" | "CLIP";

/** The looks of a cell, as far as they were set. */
export interface CellStyle {
  readonly fontWeight?: "normal" | "bold";
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly fontStyle?: "normal" | "italic";
  readonly fontLine?: "none" | "underline" | "line-through";
  readonly wrapStrategy?: WrapStrategy;
  readonly verticalAlignment?: string;
  readonly horizontalAlignment?: string;
}

/** A rectangle of a sheet, all from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Column letters: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The A1 notation of a rectangle: `B2`, `B2:C5`. */
export function a1(area: Area): string {
  const from = `${columnLetters(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return from;
  return `${from}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** Which edges of a rectangle its notation left open, as `A:B` and `2:3` do: it then reaches to those of the sheet. */
export interface Bounds {
  readonly startRow?: "open";
  readonly endRow?: "open";
  readonly startColumn?: "open";
  readonly endColumn?: "open";
}

/** The A1 notation of a rectangle with open edges: `A:B`, `A2:B`, `2:3`. */
export function boundedA1(area: Area, bounds: Bounds): string {
  if (Object.keys(bounds).length === 0) return a1(area);
  const [left, right] = [area.column, area.column + area.columns - 1].map(columnLetters);
  const start = `${bounds.startColumn ? "" : left}${bounds.startRow ? "" : area.row + 1}`;
  const end = `${bounds.endColumn ? "" : right}${bounds.endRow ? "" : area.row + area.rows}`;
  return `${start}:${end}`;
}

/** The A1 notation of one cell, from 0. */
export function cellName(row: number, column: number): string {
  return a1({ row, column, rows: 1, columns: 1 });
}

/** The rectangle that an A1 notation names, e.g. `B2:C5`. Throws on anything else. */
export function areaOf(notation: string): Area {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(notation);
  if (match === null) throw new Error(`"${notation}" is no A1 notation`);
  const [, left = "", top = "", right = left, bottom = top] = match;
  const column = columnNumber(left);
  const row = Number(top) - 1;
  return { row, column, rows: Number(bottom) - row, columns: columnNumber(right) - column + 1 };
}

/** The column of such letters, in whatever case. */
export function columnNumber(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}
