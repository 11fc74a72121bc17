import type { GridArea } from "../../protocol/grid";

/** Column letters: 1 → A, 27 → AA. */
export function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : lettersOf(Math.floor((column - 1) / 26)) + letter;
}

/** A cell's name: row 5 of column 3 is C5. */
export function nameOf(row: number, column: number): string {
  return `${lettersOf(column)}${row}`;
}

/** An area's name: B2, B2:C5. */
export function nameOfArea({ row, column, rows, columns }: GridArea): string {
  const first = nameOf(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${nameOf(row + rows - 1, column + columns - 1)}`;
}

/** The cell or area of this name, however its letters are written; nothing where it is none, or does not lie in so many cells. */
export function areaNamed(
  text: string,
  { rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number },
): GridArea | undefined {
  const corners = text.trim().split(":").map(cellNamed);
  const [first, last = first] = corners;
  if (first === undefined || last === undefined || corners.length > 2) return undefined;
  const [top, bottom] = [Math.min(first.row, last.row), Math.max(first.row, last.row)];
  const [left, right] = [Math.min(first.column, last.column), Math.max(first.column, last.column)];
  if (top < 1 || bottom > rowCount || right > columnCount) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function cellNamed(name: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, row] = /^([a-z]{1,3})(\d{1,7})$/i.exec(name) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}
