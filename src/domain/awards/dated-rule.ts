import { type CalendarDate, compareDates } from "../calendar-date";
import { isInForce, type Validity } from "../validity";

/** A row of a catalogue that comes in packs by date (domain.md 3). */
export interface DatedRule extends Validity {
  /** The pack of the default catalogue it came with; "" for the school's own row, which stands above the packs'. */
  readonly pack: string;
}

/**
 * The rows that hold on a day, in their order: of several about the same thing, as `about` names it, the school's own
 * before a pack's, then the one whose validity begins later.
 */
export function rowsOn<T extends DatedRule>(
  rows: readonly T[],
  day: CalendarDate,
  about: (row: T) => string,
): readonly T[] {
  const strongest = new Map<string, T>();
  for (const row of rows) {
    if (!isInForce(row, day)) continue;
    const other = strongest.get(about(row));
    if (other === undefined || outranks(row, other)) strongest.set(about(row), row);
  }
  const held = new Set(strongest.values());
  return rows.filter((row) => held.has(row));
}

function outranks(a: DatedRule, b: DatedRule): boolean {
  const own = (row: DatedRule) => row.pack === "";
  if (own(a) !== own(b)) return own(a);
  if (a.validFrom === null || b.validFrom === null) return a.validFrom !== null && b.validFrom === null;
  return compareDates(a.validFrom, b.validFrom) > 0;
}
