import { a1, areaOf } from "../spreadsheet/cells";
import type { Layer } from "../spreadsheet/layer";

interface Run<Value> {
  readonly row: number;
  readonly rows: number;
  readonly value: Value;
}

/** A layer as rectangles of equal values, `{ "A2:A1000": "@" }`, each value turned into what is saved of it. */
export function areasOf<Value extends string | number | boolean | object, Saved>(
  layer: Layer<Value>,
  save: (value: Value) => Saved,
): Record<string, Saved> {
  const { rows, columns } = layer.extent();
  const areas: Record<string, Saved> = {};
  let start = 0;
  let current = runsOf(layer, 0, rows);
  for (let column = 1; column <= columns; column += 1) {
    const next = column < columns ? runsOf(layer, column, rows) : [];
    if (column < columns && sameRuns(current, next)) continue;
    for (const { row, rows: count, value } of current) {
      areas[a1({ row, column: start, rows: count, columns: column - start })] = save(value);
    }
    start = column;
    current = next;
  }
  return areas;
}

function runsOf<Value extends string | number | boolean | object>(
  layer: Layer<Value>,
  column: number,
  rows: number,
): Run<Value>[] {
  const runs: Run<Value>[] = [];
  let start = 0;
  for (let row = 1; row <= rows; row += 1) {
    if (row < rows && layer.repeats(row)) continue;
    const value = layer.get(start, column);
    if (row < rows && same(layer.get(row, column), value)) continue;
    if (value !== undefined) runs.push({ row: start, rows: row - start, value });
    start = row;
  }
  return runs;
}

/** Looks are equal when they say the same; rules only when they are one object, which is how ranges hand them out. */
function same(left: unknown, right: unknown): boolean {
  return left === right;
}

function sameRuns<Value>(left: readonly Run<Value>[], right: readonly Run<Value>[]): boolean {
  if (left.length !== right.length) return false;
  return left.every((run, index) => {
    const other = right[index];
    return (
      other !== undefined && run.row === other.row && run.rows === other.rows && same(run.value, other.value)
    );
  });
}

/** Puts saved rectangles back into a layer. */
export function fillAreas<Value extends string | number | boolean | object, Saved>(
  layer: Layer<Value>,
  areas: Readonly<Record<string, Saved>>,
  read: (saved: Saved) => Value,
): void {
  for (const [notation, saved] of Object.entries(areas)) {
    const value = read(saved);
    layer.change(areaOf(notation), () => value);
  }
}
