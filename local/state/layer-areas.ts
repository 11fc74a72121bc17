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
  const same = equality(save);
  const sameRuns = runsEqualBy(same);
  let start = 0;
  let current = runsOf(layer, 0, rows, same);
  for (let column = 1; column <= columns; column += 1) {
    const next = column < columns ? runsOf(layer, column, rows, same) : [];
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
  same: Equality<Value>,
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

type Equality<Value> = (left: Value | undefined, right: Value | undefined) => boolean;

/** Values are equal when what is saved of them says the same, however many calls of the script it took to set them. */
function equality<Value, Saved>(save: (value: Value) => Saved): Equality<Value> {
  const texts = new Map<Value, string>();
  const textOf = (value: Value): string => {
    const text = texts.get(value) ?? JSON.stringify(save(value));
    texts.set(value, text);
    return text;
  };
  return (left, right) =>
    left === right || (left !== undefined && right !== undefined && textOf(left) === textOf(right));
}

function runsEqualBy<Value>(same: Equality<Value>) {
  return (left: readonly Run<Value>[], right: readonly Run<Value>[]): boolean => {
    if (left.length !== right.length) return false;
    return left.every((run, index) => {
      const other = right[index];
      return (
        other !== undefined &&
        run.row === other.row &&
        run.rows === other.rows &&
        same(run.value, other.value)
      );
    });
  };
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
