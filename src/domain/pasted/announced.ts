import { recognisable } from "../../vietnamese/text";
import type { PastedRecord } from "./cells";
import type { PastedColumn } from "./header";
import { announcedIn, filledCells } from "./lines";

/** How many a list says it has. */
export interface Announced {
  /** As people are told: the last total of the whole list; without one, the sum of its groups' totals. */
  readonly count: number;
  /** What its totals can mean together, `count` among them; of each whether it counts persons or collectives by that name. */
  readonly sums: readonly { readonly count: number; readonly ofNominees: boolean }[];
}

/** What the lines of totals of a text announce; null where none says a number. */
export function announcedBy<Name extends string>(
  totals: readonly PastedRecord[],
  columns: readonly PastedColumn<Name>[],
): Announced | null {
  const each = totals.flatMap(({ cells }) => {
    // What stands under a column of awards or figures counts those.
    const counted = cells.filter((_, at) => {
      const { field = null, label = "" } = columns[at] ?? {};
      const counts = at > 1 || /^(?:tong so|so luong|so|sl) /.test(recognisable(label));
      return field !== null && field !== "counter" && counts;
    });
    return announcedIn(filledCells(cells, null), counted) ?? [];
  });
  const wholes = each.filter(({ whole }) => whole);
  const parts = each.filter(({ whole }) => !whole);
  const [last] = wholes.slice(-1);
  const count = last?.count ?? sumOf(parts);
  // A text of two lists has a total each; a list may have only its groups' sums, or a total of persons beside one of collectives.
  const together = [wholes, parts, each].filter(({ length }) => length > 0);
  const sums = [...wholes.map((one) => [one]), ...together].map((some) => ({
    count: sumOf(some),
    ofNominees: some.some(({ ofNominees }) => ofNominees),
  }));
  return each.length === 0 ? null : { count, sums };
}

/** Whether a list has as many as it says in any way it may have counted: rows, nominees, awards. */
export function isAsAnnounced(
  { sums }: Announced,
  has: { readonly nominees: readonly number[]; readonly awards: readonly number[] },
): boolean {
  return sums.some(
    ({ count, ofNominees }) => has.nominees.includes(count) || (!ofNominees && has.awards.includes(count)),
  );
}

function sumOf(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
