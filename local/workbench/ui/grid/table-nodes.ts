import type { SheetView } from "../../protocol/grid";
import { lettersOf, nameOf } from "./a1";

/** The columns that are built, and where frozen ones stay. */
export interface Frame {
  readonly sheet: SheetView;
  /** Frozen ones, and a span of the others. */
  readonly columns: readonly number[];
  /** Where a column begins, row numbers before it, in pixels. */
  left(column: number): number;
}

/** The row of column letters, with what filters and widens them. */
export function lettersRow({ sheet, columns, left }: Frame): HTMLTableRowElement {
  const row = document.createElement("tr");
  row.className = "grid-letters";
  row.setAttribute("aria-rowindex", "1");
  const corner = document.createElement("th");
  corner.className = "grid-corner";
  corner.title = "Chọn tất cả";
  row.append(corner);
  for (const column of columns) {
    if (column === columns[sheet.frozenColumns]) row.append(blank("th"));
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.dataset.column = String(column);
    cell.setAttribute("aria-colindex", String(column + 1));
    cell.append(lettersOf(column));
    const isFiltered = sheet.filtered.includes(column);
    const filter = document.createElement("span");
    filter.className = isFiltered ? "filter filtered" : "filter";
    filter.title = isFiltered ? `Cột ${lettersOf(column)} đang lọc` : `Lọc cột ${lettersOf(column)}`;
    const edge = document.createElement("span");
    edge.className = "edge";
    cell.append(filter, edge);
    if (column <= sheet.frozenColumns) {
      cell.classList.add("frozen");
      cell.style.left = `${left(column)}px`;
    }
    row.append(cell);
  }
  row.append(blank("th"));
  return row;
}

/** A cell in the place of the columns that are not built. */
function blank(tag: "td" | "th"): HTMLTableCellElement {
  const cell = document.createElement(tag);
  cell.className = "grid-blank";
  cell.setAttribute("role", "presentation");
  return cell;
}

/** A row with its number and empty cells. */
export function cellsRow({ sheet, columns }: Frame, number: number): HTMLTableRowElement {
  const row = document.createElement("tr");
  row.dataset.row = String(number);
  row.setAttribute("aria-rowindex", String(number + 1));
  if (number === sheet.frozenRows) row.className = "last-frozen";
  const header = document.createElement("th");
  header.scope = "row";
  header.dataset.row = String(number);
  header.append(String(number));
  const edge = document.createElement("span");
  edge.className = "edge";
  header.append(edge);
  row.append(header);
  for (const column of columns) {
    if (column === columns[sheet.frozenColumns]) row.append(blank("td"));
    const cell = document.createElement("td");
    cell.dataset.a1 = nameOf(number, column);
    cell.dataset.column = String(column);
    cell.id = `cell-${nameOf(number, column)}`;
    cell.setAttribute("role", "gridcell");
    cell.setAttribute("aria-colindex", String(column + 1));
    row.append(cell);
  }
  row.append(blank("td"));
  return row;
}
