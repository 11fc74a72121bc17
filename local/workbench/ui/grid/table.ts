import type { SheetView } from "../../protocol/grid";
import { fillCell } from "./cell-node";
import type { Geometry } from "./geometry";
import type { Cell, Selection } from "./selection";
import { spillOf } from "./spill";
import type { ShownCell } from "./store";
import { markCells } from "./table-marks";
import { cellsRow, type Frame, lettersRow } from "./table-nodes";

/** What the table shows. */
export interface TableSource {
  readonly geometry: Geometry;
  sheet(): SheetView | undefined;
  cell(row: number, column: number): { readonly cell: ShownCell | undefined; readonly pending: boolean };
  /** These rows and columns are seen now. */
  want(rows: readonly number[], columns: readonly [number, number]): void;
}

/** A plain table of which only what is seen is built: rows and columns around the window, and the frozen ones. */
export interface Table {
  /** Scrolls, and has the table in it. */
  readonly element: HTMLElement;
  /** Builds what is seen now. */
  render(): void;
  /** Marks what is selected; `cut`: the cells that wait to be pasted elsewhere. */
  mark(selection: Selection, isIn: (row: number, column: number) => boolean, isCut: typeof isIn): void;
  /** Scrolls until a cell is seen. */
  reveal(cell: Cell): void;
  node(row: number, column: number): HTMLTableCellElement | undefined;
  /** How many rows fit on the screen. */
  readonly pageRows: number;
}

/** The width of the column of row numbers. */
export const NUMBERS = 46;

/** So many rows and columns are built beyond what is seen. */
const SPARE = { rows: 6, columns: 2 };

export function makeTable(source: TableSource): Table {
  const { geometry } = source;
  const element = document.createElement("div");
  element.className = "grid-scroll";
  const table = document.createElement("table");
  table.id = "grid-table";
  table.className = "grid-table";
  table.setAttribute("role", "grid");
  table.setAttribute("aria-label", "Bảng tính");
  const group = document.createElement("colgroup");
  const head = document.createElement("thead");
  const above = document.createElement("tbody");
  const body = document.createElement("tbody");
  const below = document.createElement("tbody");
  const gaps = [above, below].map((part) => {
    part.className = "grid-gap";
    part.setAttribute("role", "presentation");
    const row = part.insertRow();
    row.setAttribute("role", "presentation");
    const gap = row.insertCell();
    gap.setAttribute("role", "presentation");
    gap.colSpan = 1000;
    return gap;
  });
  table.append(group, head, above, body, below);
  element.append(table);

  let built = "";
  /** The columns that are built: frozen ones, and a span of the others. */
  let columns: readonly number[] = [];
  const rows = new Map<number, HTMLTableRowElement>();
  let numbersWidth = NUMBERS;

  function frozenWidth(sheet: SheetView): number {
    return geometry.left(sheet.frozenColumns + 1);
  }

  function columnsSeen(sheet: SheetView): [number, number] {
    const left = element.scrollLeft + frozenWidth(sheet);
    const width = element.clientWidth - numbersWidth - frozenWidth(sheet);
    const first = Math.max(sheet.frozenColumns + 1, geometry.columnAt(left) - SPARE.columns);
    const last = Math.min(sheet.columnCount, geometry.columnAt(left + Math.max(0, width)) + SPARE.columns);
    return [first, last];
  }

  function rowsSeen(sheet: SheetView): [number, number] {
    const frozen = Math.min(sheet.frozenRows, geometry.seen.count);
    const top = element.scrollTop + geometry.top(frozen);
    const height = element.clientHeight - head.offsetHeight;
    const first = Math.max(frozen, geometry.indexAt(top) - SPARE.rows);
    const last = Math.min(geometry.seen.count - 1, geometry.indexAt(top + Math.max(0, height)) + SPARE.rows);
    return [first, last];
  }

  /** Columns, their letters and the frozen rows: built anew where the columns on the screen are others. */
  function buildFrame(sheet: SheetView, [first, last]: readonly [number, number]): void {
    const frozen = Array.from({ length: sheet.frozenColumns }, (_, index) => index + 1);
    const others = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
    numbersWidth = Math.max(NUMBERS, 16 + 8 * String(sheet.rowCount).length);
    const key = JSON.stringify([
      sheet.id,
      first,
      last,
      sheet.widths,
      sheet.frozenRows,
      frozen.length,
      sheet.filtered,
    ]);
    if (key === built) return;
    built = key;
    columns = [...frozen, ...others];
    for (const row of rows.values()) row.remove();
    rows.clear();
    const gapLeft = geometry.left(first) - frozenWidth(sheet);
    const total = geometry.left(sheet.columnCount + 1);
    const gapRight = total - geometry.left(last + 1);
    const widths = [
      numbersWidth,
      ...frozen.map((column) => sheet.widths[column - 1] ?? 0),
      gapLeft,
      ...others.map((column) => sheet.widths[column - 1] ?? 0),
      gapRight,
    ];
    group.replaceChildren(
      ...widths.map((width) => {
        const col = document.createElement("col");
        col.style.width = `${width}px`;
        return col;
      }),
    );
    table.style.width = `${numbersWidth + total}px`;
    table.setAttribute("aria-colcount", String(sheet.columnCount + 1));
    head.replaceChildren(lettersRow(frameOf(sheet)));
    for (let index = 0; index < sheet.frozenRows; index += 1) {
      const row = addRow(sheet, geometry.seen.rowAt(index));
      head.append(row);
    }
    for (const gap of gaps) gap.colSpan = widths.length;
  }

  function frameOf(sheet: SheetView): Frame {
    return { sheet, columns, left: (column) => numbersWidth + geometry.left(column) };
  }

  function addRow(sheet: SheetView, number: number): HTMLTableRowElement {
    const row = cellsRow(frameOf(sheet), number);
    rows.set(number, row);
    return row;
  }

  function fillRow(sheet: SheetView, row: number, node: HTMLTableRowElement): void {
    let place = 0;
    let anew = false;
    for (const cell of node.cells) {
      if (cell.dataset.a1 === undefined) continue;
      const column = columns[place] ?? 0;
      const { cell: shown, pending } = source.cell(row, column);
      const sticky = column <= sheet.frozenColumns ? numbersWidth + geometry.left(column) : undefined;
      const spill =
        shown === undefined
          ? 0
          : spillOf((down, right) => source.cell(down, right).cell, frameOf(sheet), row, place, shown);
      anew = fillCell(cell, shown, { spill, sticky, pending }) || anew;
      place += 1;
    }
    const dragged = sheet.heights.find(([each]) => each === row)?.[1];
    node.classList.toggle("dragged", dragged !== undefined);
    if (anew && dragged === undefined) geometry.measured(row, undefined);
    const height = dragged ?? geometry.heightOf(row);
    node.style.height = height === undefined ? "" : `${height}px`;
    if (dragged !== undefined) node.style.setProperty("--height", `${dragged}px`);
  }

  function build(sheet: SheetView): void {
    buildFrame(sheet, columnsSeen(sheet));
    const [first, last] = rowsSeen(sheet);
    const wanted: number[] = [];
    for (let index = first; index <= last; index += 1) wanted.push(geometry.seen.rowAt(index));
    const frozen = Array.from({ length: Math.min(sheet.frozenRows, geometry.seen.count) }, (_, index) =>
      geometry.seen.rowAt(index),
    );
    const kept = new Set([...wanted, ...frozen]);
    for (const [number, row] of rows) {
      if (kept.has(number)) continue;
      row.remove();
      rows.delete(number);
    }
    source.want([...frozen, ...wanted], [columns[0] ?? 1, columns.at(-1) ?? 1]);
    for (const number of frozen) {
      const row = rows.get(number);
      if (row !== undefined) fillRow(sheet, number, row);
    }
    let before: Element | null = null;
    for (const number of wanted) {
      const known = rows.get(number);
      const row = known ?? addRow(sheet, number);
      const next: Element | null = before === null ? body.firstElementChild : before.nextElementSibling;
      if (next !== row) body.insertBefore(row, next);
      fillRow(sheet, number, row);
      before = row;
    }
    for (const [number, row] of rows) {
      if (!row.classList.contains("dragged")) geometry.measured(number, row.offsetHeight);
    }
    const start = geometry.top(frozen.length);
    const [gapAbove, gapBelow] = gaps;
    if (gapAbove) gapAbove.style.height = `${geometry.top(first) - start}px`;
    if (gapBelow)
      gapBelow.style.height = `${Math.max(0, geometry.top(geometry.seen.count) - geometry.top(last + 1))}px`;
    table.setAttribute("aria-rowcount", String(sheet.rowCount + 1));
  }

  function render(): void {
    const sheet = source.sheet();
    if (sheet === undefined || element.clientHeight === 0) return;
    // Rows turn out higher or lower than they were thought to be: what is seen first stays where it is.
    const frozen = geometry.top(Math.min(sheet.frozenRows, geometry.seen.count));
    const anchor = geometry.indexAt(element.scrollTop + frozen);
    const within = element.scrollTop + frozen - geometry.top(anchor);
    build(sheet);
    const top = geometry.top(anchor) + within - geometry.top(Math.min(sheet.frozenRows, geometry.seen.count));
    if (Math.abs(top - element.scrollTop) >= 1 && element.scrollTop > 0) element.scrollTop = top;
  }

  function node(row: number, column: number): HTMLTableCellElement | undefined {
    return rows.get(row)?.querySelector<HTMLTableCellElement>(`td[data-column="${column}"]`) ?? undefined;
  }

  function reveal({ row, column }: Cell): void {
    const sheet = source.sheet();
    if (sheet === undefined) return;
    if (column > sheet.frozenColumns) {
      const [left, right] = [geometry.left(column) - frozenWidth(sheet), geometry.left(column + 1)];
      if (left < element.scrollLeft) element.scrollLeft = left;
      else if (right + numbersWidth > element.scrollLeft + element.clientWidth) {
        element.scrollLeft = Math.min(left, right + numbersWidth - element.clientWidth);
      }
    }
    if (row <= sheet.frozenRows) {
      render();
      return;
    }
    // What is built shows how high its rows are: twice is enough, but for rows that are higher than the window.
    for (let turn = 0; turn < 3; turn += 1) {
      const frozen = geometry.top(Math.min(sheet.frozenRows, geometry.seen.count));
      const index = geometry.seen.indexOf(row);
      const [top, bottom] = [geometry.top(index) - frozen, geometry.top(index + 1) - frozen];
      const height = element.clientHeight - head.offsetHeight;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (bottom > element.scrollTop + height) element.scrollTop = Math.min(top, bottom - height);
      build(sheet);
    }
  }

  return {
    element,
    render,
    reveal,
    node,
    get pageRows() {
      return Math.max(1, Math.floor((element.clientHeight - head.offsetHeight) / 24) - 1);
    },
    mark: (selection, isIn, isCut) => markCells({ rows, letters: head.rows[0] }, selection, isIn, isCut),
  };
}
