import { type Foot, footFor, runsOf } from "./foot";
import { cellAt, type Standing, span } from "./standing";
import type { Step } from "./step";

/**
 * Rows that are gone are moved to the tab's foot and blanked there once a reading has found them: blanked where they
 * stand, somebody who sorts at that moment would have another row blanked. What stands in columns that are not the table's
 * stays, written as it was read, so that a run that is killed leaves a row whole or blank, and comes up again.
 */
export function removals(
  now: Standing,
  removed: ReadonlySet<string>,
  own: ReadonlySet<number>,
  { end, toBlank }: Foot,
): readonly Step[] {
  const rows = span(2, end).filter((row) => removed.has(now.keys[row - 1] ?? ""));
  const [left, right] = [Math.min(...own), Math.max(...own)];
  const blanks = toBlank.map(
    ({ first, count }): Step => ({
      kind: "write",
      block: {
        row: first,
        column: left + 1,
        cells: span(first, first + count - 1).map((row) =>
          span(left, right).map((position) => (own.has(position) ? "" : cellAt(now, row, position))),
        ),
      },
    }),
  );
  if (rows.length === 0) return blanks;
  const foot = footFor(now.size, end, rows.length);
  const moves = [...runsOf(rows)]
    .reverse()
    .map(({ first, count }): Step => ({ kind: "move", first, count, before: foot.before }));
  return [...blanks, { kind: "grow", rows: foot.size }, ...moves];
}
