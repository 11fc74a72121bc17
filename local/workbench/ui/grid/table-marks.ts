import type { Selection } from "./selection";

/** What is built of a table. */
interface Marked {
  readonly rows: ReadonlyMap<number, HTMLTableRowElement>;
  readonly letters: HTMLTableRowElement | undefined;
}

/** Marks what is selected and what waits to be pasted elsewhere, in the cells and at their rows and columns. */
export function markCells(
  { rows, letters }: Marked,
  { active }: Selection,
  isIn: (row: number, column: number) => boolean,
  isCut: typeof isIn,
): void {
  for (const [number, row] of rows) {
    let any = false;
    for (const cell of row.cells) {
      if (cell.dataset.a1 === undefined) continue;
      const column = Number(cell.dataset.column);
      const isActive = number === active.row && column === active.column;
      const isSelected = isIn(number, column);
      any ||= isSelected;
      cell.classList.toggle("active", isActive);
      cell.classList.toggle("selected", isSelected);
      cell.classList.toggle("cut", isCut(number, column));
      if (isSelected) cell.setAttribute("aria-selected", "true");
      else cell.removeAttribute("aria-selected");
    }
    row.cells[0]?.classList.toggle("selected", any || isIn(number, 1));
  }
  for (const cell of letters?.cells ?? []) {
    const column = Number(cell.dataset.column);
    cell.classList.toggle("selected", column > 0 && isIn(active.row, column));
  }
}
