import { NotEmulatedError } from "../script/errors";
import type { Area, CellStyle, Content } from "./cells";
import { formatsAfterCopy } from "./format-areas";
import type { SheetModel, ValidationRule } from "./sheet-model";
import type { Workbook } from "./workbook";

/** What of cells is copied. */
export interface CopyOptions {
  /** Contents and notes. */
  readonly contents: boolean;
  /** Number formats and looks. */
  readonly formats: boolean;
  /** Data validation. */
  readonly rules: boolean;
  /** Conditional formats. */
  readonly conditions: boolean;
  /** Rows become columns. */
  readonly transposed: boolean;
  /** Only one copy, however large the destination. */
  readonly once?: boolean;
}

interface Cell {
  readonly content: Content | undefined;
  readonly note: string | undefined;
  readonly format: string | undefined;
  readonly style: CellStyle | undefined;
  readonly rule: ValidationRule | undefined;
}

/**
 * Copies the cells of an area to the upper left corner of another one, and again beside and below as often as they fit into
 * it whole. `check` is given what will be written over and may throw.
 */
export function copyCells(
  from: SheetModel,
  area: Area,
  to: SheetModel,
  destination: Area,
  options: CopyOptions,
  check: (needed: Area) => void,
): void {
  const cells = cellsOf(from, area);
  if (options.contents) refuseFormulas(cells);
  const copied = options.transposed ? transpose(cells) : cells;
  const [rows, columns] = [copied.length, copied[0]?.length ?? 0];
  const times = (size: number, whole: number): number =>
    options.once ? 1 : Math.max(1, Math.floor(whole / size));
  const needed = {
    row: destination.row,
    column: destination.column,
    rows: rows * times(rows, destination.rows),
    columns: columns * times(columns, destination.columns),
  };
  check(needed);
  for (let down = 0; down < needed.rows; down += 1) {
    for (let right = 0; right < needed.columns; right += 1) {
      const cell = copied[down % rows]?.[right % columns];
      if (cell !== undefined) putCell(to, needed.row + down, needed.column + right, cell, options);
    }
  }
  if (options.conditions) {
    to.conditionalFormats = formatsAfterCopy(
      from.conditionalFormats,
      area,
      to.conditionalFormats,
      needed,
      (part) => placesOf(part, area, needed, options.transposed),
    );
  }
}

/** Where a part of the cells copied comes to stand, once for each copy. */
function placesOf(part: Area, area: Area, needed: Area, transposed: boolean): readonly Area[] {
  const [down, right] = [part.row - area.row, part.column - area.column];
  const one = transposed
    ? { row: right, column: down, rows: part.columns, columns: part.rows }
    : { row: down, column: right, rows: part.rows, columns: part.columns };
  const [high, wide] = transposed ? [area.columns, area.rows] : [area.rows, area.columns];
  return Array.from({ length: needed.rows / high }, (_, below) =>
    Array.from({ length: needed.columns / wide }, (_, beside) => ({
      ...one,
      row: needed.row + below * high + one.row,
      column: needed.column + beside * wide + one.column,
    })),
  ).flat();
}

function cellsOf(sheet: SheetModel, area: Area): Cell[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => {
      const [row, column] = [area.row + down, area.column + right];
      return {
        content: sheet.contents.get(row, column),
        note: sheet.notes.get(row, column),
        format: sheet.formats.get(row, column),
        style: sheet.styles.get(row, column),
        rule: sheet.validations.get(row, column),
      };
    }),
  );
}

function putCell(sheet: SheetModel, row: number, column: number, cell: Cell, options: CopyOptions): void {
  if (options.contents) {
    sheet.contents.set(row, column, cell.content);
    // Values alone bring no notes along.
    if (options.formats) sheet.notes.set(row, column, cell.note);
  }
  if (options.formats) {
    sheet.formats.set(row, column, cell.format);
    sheet.styles.set(row, column, cell.style);
  }
  if (options.rules) sheet.validations.set(row, column, cell.rule);
}

function transpose(cells: readonly (readonly Cell[])[]): Cell[][] {
  return (cells[0] ?? []).map((_, right) => cells.flatMap((row) => row[right] ?? []));
}

/** Google moves the references of a copied formula. */
function refuseFormulas(cells: readonly (readonly Cell[])[]): void {
  const formula = cells.flat().find(({ content }) => typeof content === "object");
  if (formula !== undefined) throw new NotEmulatedError("copying a formula");
}

/** Whether a rule takes its values from cells of this area, or a name stands for some of them. */
export function isDrawnOn(workbook: Workbook, sheet: SheetModel, area: Area): boolean {
  const touches = (other: Area): boolean =>
    other.row < area.row + area.rows &&
    area.row < other.row + other.rows &&
    other.column < area.column + area.columns &&
    area.column < other.column + other.columns;
  const named = [...workbook.namedRanges.values()].some(
    (range) => range.sheetId === sheet.id && touches(range.area),
  );
  let drawn = false;
  for (const { validations } of workbook.sheets) {
    validations.forEach(({ criteria }) => {
      if (criteria.kind !== "VALUE_IN_RANGE" || criteria.source.sheetId !== sheet.id) return;
      drawn ||= touches(criteria.source.area);
    });
  }
  return named || drawn;
}
