import type { GridArea } from "../../protocol/grid";

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What is selected: from `anchor` to `head`; `active` is the cell in it that typing goes to. */
export interface Selection {
  readonly active: Cell;
  readonly anchor: Cell;
  readonly head: Cell;
  /** Rows or columns are selected as a whole, or all there is. */
  readonly whole: "rows" | "columns" | "all" | null;
}

/** The sheet that is selected in: its size, and which rows are seen. */
export interface Room {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The row so many seen rows further (or before), or the last (first) that is seen. */
  stepRow(row: number, by: number): number;
}

export function selectCell(cell: Cell): Selection {
  return { active: cell, anchor: cell, head: cell, whole: null };
}

/** Shift and a click or an arrow: from where the selection began to there. */
export function extendTo(selection: Selection, head: Cell): Selection {
  return { ...selection, head };
}

export function selectLines(what: "rows" | "columns", first: number, last: number): Selection {
  const cell = what === "rows" ? { row: first, column: 1 } : { row: 1, column: first };
  const head = what === "rows" ? { row: last, column: 1 } : { row: 1, column: last };
  return { active: cell, anchor: cell, head, whole: what };
}

export function selectAll(active: Cell): Selection {
  return { active, anchor: { row: 1, column: 1 }, head: { row: 1, column: 1 }, whole: "all" };
}

/** An area as a script or the name box gives it. */
export function selectArea({ row, column, rows, columns }: GridArea, room: Room): Selection {
  const anchor = { row, column };
  const head = { row: row + rows - 1, column: column + columns - 1 };
  if (rows >= room.rowCount && columns >= room.columnCount) return selectAll(anchor);
  if (rows >= room.rowCount && rows > 1) return selectLines("columns", column, head.column);
  if (columns >= room.columnCount && columns > 1) return selectLines("rows", row, head.row);
  return { active: anchor, anchor, head, whole: null };
}

/** The rectangle that is selected. */
export function areaOf({ anchor, head, whole }: Selection, room: Room): GridArea {
  const [top, bottom] = [Math.min(anchor.row, head.row), Math.max(anchor.row, head.row)];
  const [left, right] = [Math.min(anchor.column, head.column), Math.max(anchor.column, head.column)];
  const allRows = whole === "columns" || whole === "all";
  const allColumns = whole === "rows" || whole === "all";
  return {
    row: allRows ? 1 : top,
    rows: allRows ? room.rowCount : bottom - top + 1,
    column: allColumns ? 1 : left,
    columns: allColumns ? room.columnCount : right - left + 1,
  };
}

export function isOneCell({ anchor, head, whole }: Selection): boolean {
  return whole === null && anchor.row === head.row && anchor.column === head.column;
}

/** A step with an arrow, or many; it ends at the sheet's edge. */
export function stepped(cell: Cell, down: number, right: number, room: Room): Cell {
  return {
    row: down === 0 ? cell.row : room.stepRow(cell.row, down),
    column: Math.max(1, Math.min(room.columnCount, cell.column + right)),
  };
}

/** Enter and Tab: one cell on; in a selection of several, round and round in it. */
export function advanced(selection: Selection, down: number, right: number, room: Room): Selection {
  if (isOneCell(selection)) return selectCell(stepped(selection.active, down, right, room));
  const { row, column, rows, columns } = areaOf(selection, room);
  const [last, lastColumn] = [row + rows - 1, column + columns - 1];
  let next = {
    row: down === 0 ? selection.active.row : room.stepRow(selection.active.row, down),
    column: selection.active.column + right,
  };
  const moved = down === 0 || next.row !== selection.active.row;
  if (next.column > lastColumn)
    next = { row: wrapped(room.stepRow(next.row, 1), row, last, next.row), column };
  if (next.column < column)
    next = { row: wrapped(room.stepRow(next.row, -1), row, last, next.row), column: lastColumn };
  if (next.row > last || (down > 0 && !moved))
    next = { row, column: next.column === lastColumn ? column : next.column + 1 };
  if (next.row < row || (down < 0 && !moved))
    next = { row: last, column: next.column === column ? lastColumn : next.column - 1 };
  return { ...selection, active: next };
}

/** Over the last row to the first and back. `before`: where the step began, where it ended at the sheet's edge. */
function wrapped(row: number, first: number, last: number, before: number): number {
  if (row > last || (row === before && row === last)) return first;
  if (row < first || (row === before && row === first)) return last;
  return row;
}
