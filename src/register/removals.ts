import { columnRuns } from "./blocks";
import { type Foot, footFor, runsOf } from "./foot";
import { type Standing, span } from "./standing";
import type { Step } from "./step";

/**
 * Rows that are gone are moved to the tab's foot and blanked there once a reading has found them: blanked where they
 * stand, somebody who sorts at that moment would have another row blanked. What stands in columns that are not the table's
 * stays, and comes up again.
 */
export function removals(
  { keys, size }: Standing,
  removed: ReadonlySet<string>,
  own: ReadonlySet<number>,
  { end, toBlank }: Foot,
): readonly Step[] {
  const rows = span(2, end).filter((row) => removed.has(keys[row - 1] ?? ""));
  const blanks = toBlank.flatMap(({ first, count }) =>
    columnRuns(own, own).map(
      ([left, right]): Step => ({
        kind: "write",
        block: {
          row: first,
          column: left + 1,
          cells: span(1, count).map(() => span(left, right).map(() => "")),
        },
      }),
    ),
  );
  if (rows.length === 0) return blanks;
  const foot = footFor(size, end, rows.length);
  const moves = [...runsOf(rows)]
    .reverse()
    .map(({ first, count }): Step => ({ kind: "move", first, count, before: foot.before }));
  return [...blanks, { kind: "grow", rows: foot.size }, ...moves];
}
