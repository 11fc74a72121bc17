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
