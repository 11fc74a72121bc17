import { ServiceException } from "../script/errors";
import type { Area } from "./cells";
import { formatsAfterDelete, formatsAfterInsert, formatsAfterMove } from "./format-areas";
import type { Span } from "./layer";
import type { Filter, SheetArea, SheetModel, ValidationRule } from "./sheet-model";
import type { Workbook } from "./workbook";

/**
 * Inserts rows at `span.start`. They take formats, looks and validation from row `like` (all from 0) and neither
 * contents nor notes.
 */
export function insertRows(workbook: Workbook, sheet: SheetModel, span: Span, like: number): void {
  workbook.refuseTooManyCells(span.count * sheet.columnCount);
  for (const layer of sheet.formatting) layer.insertRows(span, like);
  for (const layer of sheet.matter) layer.insertRows(span, undefined);
  makeRoom(sheet.rowHeights, span);
  sheet.conditionalFormats = formatsAfterInsert(sheet.conditionalFormats, "rows", span, like);
  if (span.start < sheet.rowCount) sheet.shape = {};
  sheet.rowCount += span.count;
  shiftReferences(workbook, sheet, (area) => ({
    ...area,
    ...grown(area.row, area.rows, span, "row", "rows"),
  }));
  workbook.revision += 1;
}

/** Deletes rows, from 0. Google refuses to delete the last row, and the last one that is not frozen. */
export function deleteRows(workbook: Workbook, sheet: SheetModel, span: Span): void {
  if (span.count >= sheet.rowCount) throw new ServiceException("You can't delete all the rows on the sheet.");
  const frozenGone = Math.max(0, Math.min(sheet.frozenRows, span.start + span.count) - span.start);
  if (sheet.rowCount - span.count <= sheet.frozenRows - frozenGone) {
    throw new ServiceException("Sorry, it is not possible to delete all non-frozen rows.");
  }
  for (const layer of sheet.layers) layer.deleteRows(span);
  sheet.rowHeights.splice(span.start, span.count);
  sheet.conditionalFormats = formatsAfterDelete(sheet.conditionalFormats, "rows", span);
  sheet.shape = {};
  sheet.rowCount -= span.count;
  sheet.frozenRows -= frozenGone;
  shiftReferences(workbook, sheet, (area) => ({
    ...area,
    ...shrunk(area.row, area.rows, span, "row", "rows"),
  }));
  workbook.revision += 1;
}

/** Inserts columns at `span.start`; formats, looks and validation come from column `like` (all from 0). */
export function insertColumns(workbook: Workbook, sheet: SheetModel, span: Span, like: number): void {
  workbook.refuseTooManyCells(span.count * sheet.rowCount);
  for (const layer of sheet.formatting) layer.insertColumns(span, like);
  for (const layer of sheet.matter) layer.insertColumns(span, undefined);
  sheet.conditionalFormats = formatsAfterInsert(sheet.conditionalFormats, "columns", span, like);
  if (sheet.columnWidths.length > span.start || sheet.columnWidths[like] !== undefined) {
    if (sheet.columnWidths.length < span.start) sheet.columnWidths.length = span.start;
    const widths = new Array<number | undefined>(span.count).fill(sheet.columnWidths[like]);
    sheet.columnWidths.splice(span.start, 0, ...widths);
  }
  if (span.start < sheet.columnCount) sheet.shape = {};
  sheet.filter = filterAfter(sheet, (column) => (column < span.start ? column : column + span.count));
  sheet.columnCount += span.count;
  shiftReferences(workbook, sheet, (area) => ({
    ...area,
    ...grown(area.column, area.columns, span, "column", "columns"),
  }));
  workbook.revision += 1;
}

/** Deletes columns, from 0. Google refuses to delete the last one, and the last one that is not frozen. */
export function deleteColumns(workbook: Workbook, sheet: SheetModel, span: Span): void {
  if (span.count >= sheet.columnCount) {
    throw new ServiceException("You can't delete all the columns on the sheet.");
  }
  const frozenGone = Math.max(0, Math.min(sheet.frozenColumns, span.start + span.count) - span.start);
  if (sheet.columnCount - span.count <= sheet.frozenColumns - frozenGone) {
    throw new ServiceException("Sorry, it is not possible to delete all non-frozen columns.");
  }
  for (const layer of sheet.layers) layer.deleteColumns(span);
  sheet.columnWidths.splice(span.start, span.count);
  sheet.conditionalFormats = formatsAfterDelete(sheet.conditionalFormats, "columns", span);
  sheet.shape = {};
  sheet.filter = filterAfter(sheet, (column) => {
    if (column < span.start) return column;
    return column < span.start + span.count ? undefined : column - span.count;
  });
  sheet.columnCount -= span.count;
  sheet.frozenColumns -= frozenGone;
  shiftReferences(workbook, sheet, (area) => ({
    ...area,
    ...shrunk(area.column, area.columns, span, "column", "columns"),
  }));
  workbook.revision += 1;
}

/** Moves columns before column `to`, counted before they were taken out (all from 0). */
export function moveColumns(workbook: Workbook, sheet: SheetModel, span: Span, to: number): void {
  const end = span.start + span.count;
  if (to >= span.start && to <= end) return;
  for (let moved = 0; moved < span.count; moved += 1) {
    if (to < span.start) moveColumn(workbook, sheet, span.start + moved, to + moved);
    else moveColumn(workbook, sheet, span.start, to - 1);
  }
}

/** Moves a column to place `to`, counted after it was taken out; everything of it goes along. */
export function moveColumn(workbook: Workbook, sheet: SheetModel, from: number, to: number): void {
  for (const layer of sheet.layers) layer.moveColumn(from, to);
  const widths = Array.from({ length: sheet.columnCount }, (_, column) => sheet.columnWidths[column]);
  const [width] = widths.splice(from, 1);
  widths.splice(to, 0, width);
  sheet.columnWidths.splice(0, sheet.columnWidths.length, ...widths);
  const places =
    from < to ? { first: from, middle: from + 1, last: to + 1 } : { first: to, middle: from, last: from + 1 };
  sheet.conditionalFormats = formatsAfterMove(sheet.conditionalFormats, "columns", places);
  sheet.shape = {};
  sheet.filter = filterAfter(sheet, (column) => placeAfterMove(column, from, to));
  shiftReferences(workbook, sheet, (area) =>
    area.columns === 1 ? { ...area, column: placeAfterMove(area.column, from, to) } : area,
  );
  workbook.revision += 1;
}

/** Moves rows before row `to`, counted before they were taken out (all from 0); everything of them goes along. */
export function moveRows(workbook: Workbook, sheet: SheetModel, span: Span, to: number): void {
  const end = span.start + span.count;
  if (to >= span.start && to <= end) return;
  const [first, middle, last] = to < span.start ? [to, span.start, end] : [span.start, end, to];
  const rows = (from: number, until: number) =>
    Array.from({ length: until - from }, (_, index) => from + index);
  sheet.conditionalFormats = formatsAfterMove(sheet.conditionalFormats, "rows", { first, middle, last });
  reorderRows(workbook, sheet, first, [...rows(middle, last), ...rows(first, middle)]);
}

/**
 * Puts rows in another order with all that belongs to them: row `start + i` becomes what row `order[i]` was. Assumption: what is
 * sorted moves under its conditional formats, which stay where they are.
 */
export function reorderRows(
  workbook: Workbook,
  sheet: SheetModel,
  start: number,
  order: readonly number[],
): void {
  for (const layer of sheet.layers) layer.reorderRows(start, order);
  sheet.shape = {};
  workbook.revision += 1;
}

/** Sizes that were set move on; new rows and columns have none. */
function makeRoom(sizes: (number | undefined)[], span: Span): void {
  if (sizes.length > span.start)
    sizes.splice(span.start, 0, ...new Array<undefined>(span.count).fill(undefined));
}

/** A filter follows its columns, and goes with them. */
function filterAfter(sheet: SheetModel, placeOf: (column: number) => number | undefined): Filter {
  return new Map(
    [...sheet.filter].flatMap(([column, hidden]): [number, ReadonlySet<string>][] => {
      const place = placeOf(column);
      return place === undefined ? [] : [[place, hidden]];
    }),
  );
}

function placeAfterMove(column: number, from: number, to: number): number {
  if (column === from) return to;
  const without = column > from ? column - 1 : column;
  return without >= to ? without + 1 : without;
}

/** A range grows when something is inserted inside it and moves when it is inserted before. */
function grown<Start extends string, Count extends string>(
  start: number,
  count: number,
  span: Span,
  startName: Start,
  countName: Count,
): Record<string, number> {
  if (span.start <= start) return { [startName]: start + span.count };
  if (span.start < start + count) return { [countName]: count + span.count };
  return {};
}

function shrunk(
  start: number,
  count: number,
  span: Span,
  startName: string,
  countName: string,
): Record<string, number> {
  const before = Math.max(0, Math.min(span.start + span.count, start) - span.start);
  const inside = Math.max(0, Math.min(span.start + span.count, start + count) - Math.max(span.start, start));
  return { [startName]: start - before, [countName]: count - inside };
}

/**
 * Rules that take their values from this sheet and the names of its ranges follow its rows and columns, and go when nothing is
 * left of them.
 */
function shiftReferences(workbook: Workbook, changed: SheetModel, move: (area: Area) => Area): void {
  workbook.namedRanges = new Map(
    [...workbook.namedRanges].flatMap(([name, named]): [string, SheetArea][] => {
      const area = named.sheetId === changed.id ? move(named.area) : named.area;
      return area.rows === 0 || area.columns === 0 ? [] : [[name, { ...named, area }]];
    }),
  );
  const moved = new Map<ValidationRule, ValidationRule | undefined>();
  const movedRule = (rule: ValidationRule): ValidationRule | undefined => {
    const { criteria } = rule;
    if (criteria.kind !== "VALUE_IN_RANGE" || criteria.source.sheetId !== changed.id) return rule;
    const area = move(criteria.source.area);
    if (area.rows === 0 || area.columns === 0) return undefined;
    return { ...rule, criteria: { ...criteria, source: { ...criteria.source, area } } };
  };
  for (const { validations } of workbook.sheets) {
    validations.forEach((rule, row, column) => {
      if (!moved.has(rule)) moved.set(rule, movedRule(rule));
      validations.set(row, column, moved.get(rule));
    });
  }
}
