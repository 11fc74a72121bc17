import type { Cell } from "../google/cell";
import type { TableChanges } from "./changes";
import { cellAt, type Standing, sameCell, span } from "./standing";
import type { Step } from "./step";

/**
 * Writes a tab on which nothing but the program's own stands: all of it is known, so it may be written over, and what came
 * to stand wrong is put right. No blank row stays among them: new rows, then the last ones, come into the places of those that
 * are gone; every other row keeps its place. `base` is the reading the changes rest on; called with each later reading it gives
 * what is left to do, nothing once all stands as it should.
 */
export function programsAlone(
  { updates, removed, added }: TableChanges,
  base: Standing,
): (now: Standing) => readonly Step[] {
  const columns = [...base.positions];
  const wanted = new Map<string, readonly Cell[]>();
  for (const [key, row] of base.rows) {
    if (removed.has(key)) continue;
    const updated = updates.get(key);
    wanted.set(
      key,
      columns.map(([name, position]) => updated?.get(name) ?? cellAt(base, row, position)),
    );
  }
  for (const [key, cells] of added) {
    wanted.set(
      key,
      columns.map(([name]) => cells.get(name) ?? ""),
    );
  }
  const blank = columns.map(() => "");
  const places = columns.map(([, position]) => position);
  /** Where each key is expected; a row that stands elsewhere was moved by somebody, who may have parted its cells. */
  let expected = base.rows;
  let disturbed = false;

  return (now) => {
    disturbed ||= [...expected].some(([key, row]) => wanted.has(key) && now.rows.get(key) !== row);
    const strange = new Set<number>();
    const left: number[] = [];
    now.cells.forEach((line, index) => {
      if (index === 0 || places.every((position) => (line[position] ?? "") === "")) return;
      const row = index + 1;
      const key = now.keys[index] ?? null;
      const isOurs = key !== null && (removed.has(key) || wanted.has(key));
      if (disturbed || isOurs) left.push(row);
      else strange.add(row);
    });
    const slots = slotsBeside(strange, wanted.size);
    const last = slots[slots.length - 1] ?? 1;
    const standing = new Map<string, number>();
    for (const key of wanted.keys()) {
      const row = now.rows.get(key);
      if (row !== undefined && row <= last) standing.set(key, row);
    }
    const taken = new Set(standing.values());
    const free = slots.filter((row) => !taken.has(row));
    const rows = new Map<number, readonly Cell[]>();
    for (const row of left) rows.set(row, blank);
    for (const [key, cells] of wanted) {
      const row = standing.get(key) ?? free.shift() ?? last + 1;
      standing.set(key, row);
      rows.set(row, cells);
    }
    expected = standing;
    return blockOf(rows, places, now);
  };
}

/** The first rows below the header, so many of them, that do not hold what is strange to the program. */
function slotsBeside(strange: ReadonlySet<number>, count: number): readonly number[] {
  const slots: number[] = [];
  for (let row = 2; slots.length < count; row += 1) if (!strange.has(row)) slots.push(row);
  return slots;
}

/** The least block that makes rows, whose cells stand at `places`, what they should be; the rest of it stays as it is. */
function blockOf(
  rows: ReadonlyMap<number, readonly Cell[]>,
  places: readonly number[],
  now: Standing,
): readonly Step[] {
  const should = new Map<number, ReadonlyMap<number, Cell>>();
  const changed = new Set<number>();
  for (const [row, cells] of rows) {
    const differing = places.flatMap((position, index): [number, Cell][] => {
      const cell = cells[index] ?? "";
      return sameCell(cell, cellAt(now, row, position)) ? [] : [[position, cell]];
    });
    if (differing.length === 0) continue;
    should.set(row, new Map(differing));
    for (const [position] of differing) changed.add(position);
  }
  if (should.size === 0) return [];
  const numbers = [...should.keys()].sort((a, b) => a - b);
  const [first = 1, last = 1] = [numbers[0], numbers[numbers.length - 1]];
  const positions = [...changed].sort((a, b) => a - b);
  const [left = 0, right = 0] = [positions[0], positions[positions.length - 1]];
  const cells = span(first, last).map((row) =>
    span(left, right).map((position) => should.get(row)?.get(position) ?? cellAt(now, row, position)),
  );
  return [{ kind: "write", block: { row: first, column: left + 1, cells } }];
}
