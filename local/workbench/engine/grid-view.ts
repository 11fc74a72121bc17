import type { SheetUser } from "../../local-apps-script";
import type { CellsView, CellsWanted, CopiedCell, GridArea, SheetView, SummaryView } from "../protocol/grid";
import { LONGEST_SHOWN } from "../protocol/grid";
import { ruleText } from "./grid-messages";

/** All of a sheet but its cells, as this user sees it. */
export function sheetView(sheet: SheetUser, user: string): SheetView {
  const { id, name, rowCount, columnCount, frozenRows, frozenColumns, protection } = sheet;
  const { rows: usedRows, columns: usedColumns } = sheet.extent();
  return {
    id,
    name,
    rowCount,
    columnCount,
    frozenRows,
    frozenColumns,
    widths: Array.from({ length: columnCount }, (_, index) => sheet.columnWidth(index + 1)),
    heights: sheet.rowHeights(),
    hiddenRows: sheet.hiddenRows().map(({ start, count }) => [start, count]),
    filtered: sheet.filteredColumns(),
    usedRows,
    usedColumns,
    protection:
      protection === undefined
        ? null
        : { description: protection.description, mayEdit: sheet.isEditor(user) },
  };
}

/** The cells that are asked for, as far as there are any. */
export function cellsView(sheet: SheetUser, { rows: runs, columns }: CellsWanted): CellsView {
  const rows = runs
    .flatMap(([start, count]) => Array.from({ length: count }, (_, index) => start + index))
    .filter((row) => row >= 1 && row <= sheet.rowCount);
  const [start, wanted] = columns;
  const count = Math.max(0, Math.min(wanted, sheet.columnCount - start + 1));
  const { texts, looks, lookOf, notes, broken, rules } = sheet.window(rows, { start, count });
  return {
    rows,
    columns: [start, count],
    texts: texts.map((line) => line.map((text) => text.slice(0, LONGEST_SHOWN))),
    edits: texts.flatMap((line, down) =>
      line.flatMap((text, right): [number, number, string][] => {
        if (text === "" || text.length > LONGEST_SHOWN) return [];
        const edit = sheet.editText(rows[down] ?? 0, start + right);
        return edit === text ? [] : [[down, right, edit]];
      }),
    ),
    looks,
    lookOf,
    notes,
    faults: broken.map(([down, right, rule]) => {
      const broke = rules[rule];
      return [down, right, broke === undefined ? "" : ruleText(broke)];
    }),
  };
}

/** Whether the filter hides a row, as it stands now. */
export function hiddenIn(sheet: SheetUser): (row: number) => boolean {
  const hidden = sheet.hiddenRows();
  return (row) => hidden.some(({ start, count }) => row >= start && row < start + count);
}

/** The rows of an area that no filter hides. */
function seenRows(sheet: SheetUser, { row, rows }: GridArea): number[] {
  const isHidden = hiddenIn(sheet);
  return Array.from({ length: rows }, (_, index) => row + index).filter(
    (each) => each <= sheet.rowCount && !isHidden(each),
  );
}

/** What is copied: of whole rows and columns only as far as the sheet holds something. */
export function copiedCells(sheet: SheetUser, area: GridArea): CopiedCell[][] {
  const used = sheet.extent();
  const isWhole = { rows: area.rows >= sheet.rowCount, columns: area.columns >= sheet.columnCount };
  const rows = isWhole.rows ? Math.max(1, used.rows - area.row + 1) : area.rows;
  const columns = isWhole.columns ? Math.max(1, used.columns - area.column + 1) : area.columns;
  const seen = seenRows(sheet, { ...area, rows });
  const { texts } = sheet.window(seen, { start: area.column, count: columns });
  return texts.map((line, down) =>
    line.map((text, right) => {
      const edit = text === "" ? "" : sheet.editText(seen[down] ?? area.row, area.column + right);
      return edit === text ? { text } : { text, edit };
    }),
  );
}

/** What the status line says of a selection; `write` gives a number as the spreadsheet's locale does. */
export function summaryView(
  sheet: SheetUser,
  area: GridArea,
  write: (number: number) => string,
): SummaryView {
  const used = sheet.extent();
  const rows = Math.min(area.rows, Math.max(0, used.rows - area.row + 1));
  const columns = Math.min(area.columns, Math.max(0, used.columns - area.column + 1));
  let [filled, numbers, sum] = [0, 0, 0];
  for (const row of seenRows(sheet, { ...area, rows })) {
    for (let column = area.column; column < area.column + columns; column += 1) {
      const value = sheet.value(row, column);
      if (value !== "") filled += 1;
      if (typeof value !== "number") continue;
      numbers += 1;
      sum += value;
    }
  }
  const average = numbers === 0 ? "" : write(sum / numbers);
  return { filled, numbers, sum: numbers === 0 ? "" : write(sum), average };
}

/**
 * Where Ctrl and an arrow lead: to the end of the filled cells in that direction, or over empty ones to the next filled, or to
 * the sheet's edge. Rows that a filter hides are passed over.
 */
export function edgeFrom(
  sheet: SheetUser,
  from: { readonly row: number; readonly column: number },
  down: number,
  right: number,
): { row: number; column: number } {
  const isHidden = hiddenIn(sheet);
  const used = sheet.extent();
  const isFilled = ({ row, column }: { row: number; column: number }): boolean =>
    row <= used.rows && column <= used.columns && sheet.value(row, column) !== "";
  const step = (at: { row: number; column: number }): { row: number; column: number } | undefined => {
    let row = at.row + down;
    while (down !== 0 && isHidden(row)) row += down;
    const next = { row, column: at.column + right };
    const isThere =
      next.row >= 1 && next.column >= 1 && next.row <= sheet.rowCount && next.column <= sheet.columnCount;
    return isThere ? next : undefined;
  };
  let at = { row: from.row, column: from.column };
  const first = step(at);
  if (first === undefined) return at;
  const runs = isFilled(at) && isFilled(first);
  at = first;
  for (let next = step(at); next !== undefined; next = step(at)) {
    if (runs ? !isFilled(next) : isFilled(at)) break;
    at = next;
  }
  return at;
}
