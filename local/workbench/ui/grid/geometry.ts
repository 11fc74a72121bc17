import type { SheetView } from "../../protocol/grid";

/** The height of a row that was not measured yet, in pixels. */
export const ROW_HEIGHT = 22;

/** Where rows and columns lie, in pixels from the first one; rows that a filter hides take no place. */
export interface Geometry {
  /** Takes in what the sheet is now; what was measured of the same sheet stays. */
  take(sheet: SheetView): void;
  /** All rows that are seen, in their order. */
  readonly seen: { readonly count: number; rowAt(index: number): number; indexOf(row: number): number };
  /** Where the row at this place among the seen ones begins. */
  top(index: number): number;
  /** The place of the row that lies so many pixels down. */
  indexAt(top: number): number;
  left(column: number): number;
  columnAt(left: number): number;
  /** What a row turned out to be high; `undefined`: it has to be measured anew. */
  measured(row: number, height: number | undefined): void;
  heightOf(row: number): number | undefined;
}

export function makeGeometry(): Geometry {
  let sheet: SheetView | undefined;
  let seenRows: number[] | undefined;
  let tops: Float64Array | undefined;
  let lefts: number[] = [0];
  let heights = new Map<number, number>();

  const seen = {
    get count() {
      return seenRows?.length ?? sheet?.rowCount ?? 0;
    },
    rowAt: (index: number): number => seenRows?.[index] ?? index + 1,
    indexOf(row: number): number {
      if (seenRows === undefined) return row - 1;
      return firstAtLeast(seenRows.length, (index) => (seenRows?.[index] ?? 0) >= row);
    },
  };

  function allTops(): Float64Array {
    if (tops !== undefined) return tops;
    tops = new Float64Array(seen.count + 1);
    let sum = 0;
    for (let index = 0; index < seen.count; index += 1) {
      sum += heights.get(seen.rowAt(index)) ?? ROW_HEIGHT;
      tops[index + 1] = sum;
    }
    return tops;
  }

  return {
    take(now) {
      const before = sheet;
      sheet = now;
      if (before?.id !== now.id || before.rowCount !== now.rowCount) heights = new Map();
      const dragged = (view: SheetView | undefined) => JSON.stringify(view?.heights ?? []);
      if (dragged(before) !== dragged(now)) {
        heights = new Map(now.heights);
      } else for (const [row, height] of now.heights) heights.set(row, height);
      seenRows = now.hiddenRows.length === 0 ? undefined : seenRowsOf(now);
      tops = undefined;
      lefts = [0];
      for (const width of now.widths) lefts.push((lefts.at(-1) ?? 0) + width);
    },
    seen,
    top: (index) => allTops()[Math.max(0, Math.min(index, seen.count))] ?? 0,
    indexAt: (top) =>
      Math.max(
        0,
        firstAtLeast(seen.count, (index) => (allTops()[index + 1] ?? 0) > top),
      ),
    left: (column) => lefts[Math.max(0, Math.min(column - 1, lefts.length - 1))] ?? 0,
    columnAt: (left) => firstAtLeast(lefts.length - 1, (index) => (lefts[index + 1] ?? 0) > left) + 1,
    measured(row, height) {
      if (heights.get(row) === height) return;
      if (height === undefined) heights.delete(row);
      else heights.set(row, height);
      tops = undefined;
    },
    heightOf: (row) => heights.get(row),
  };
}

function seenRowsOf({ rowCount, hiddenRows }: SheetView): number[] {
  const hidden = new Set<number>();
  for (const [start, count] of hiddenRows) {
    for (let row = start; row < start + count; row += 1) hidden.add(row);
  }
  return Array.from({ length: rowCount }, (_, index) => index + 1).filter((row) => !hidden.has(row));
}

/** The first of so many places where it holds, or the last place. It holds for all after the first. */
function firstAtLeast(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low);
}
