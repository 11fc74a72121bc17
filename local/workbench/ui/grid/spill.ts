import type { ShownCell } from "./store";
import type { Frame } from "./table-nodes";

/** How far a text may run over the empty cells to its right. */
export function spillOf(
  cellAt: (row: number, column: number) => ShownCell | undefined,
  { sheet, columns }: Frame,
  row: number,
  place: number,
  shown: ShownCell,
): number {
  const column = columns[place] ?? 0;
  const { look, text } = shown;
  if (look.kind !== "text" || look.box || look.list || (look.wrapStrategy ?? "OVERFLOW") !== "OVERFLOW")
    return 0;
  if (look.horizontalAlignment !== undefined && look.horizontalAlignment !== "left") return 0;
  const own = sheet.widths[column - 1] ?? 0;
  if (text.length * 5 < own) return 0;
  let width = own;
  for (let next = column + 1; next <= (columns.at(-1) ?? 0); next += 1) {
    if (next === sheet.frozenColumns + 1) break;
    const cell = cellAt(row, next);
    if (cell === undefined || cell.text !== "" || cell.look.box) break;
    width += sheet.widths[next - 1] ?? 0;
  }
  return width > own ? width - 6 : 0;
}
