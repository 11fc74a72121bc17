import { type CalendarDate, compareDates, daysBetween } from "../calendar-date";
import type { Ground } from "./ground";

/** A ground whose validity ends soon, or ended of late. */
export interface ExpiringGround {
  readonly ground: Ground;
  readonly validUntil: CalendarDate;
  /** Days of validity left after today; negative once it is over: -1 on the day after its last. */
  readonly daysLeft: number;
  /** Whether something that holds today rests on it, and on nothing that is in force. */
  readonly isUsed: boolean;
}

/** A new decree takes months to become a school's own rule: so many days ahead the end of one is told. */
const soon = 180;

/** So many days after its end a ground is still told of: papers of the year may have cited it. */
const late = 365;

/**
 * The grounds to look at: whose validity ends within half a year or ended within one, and those over for longer on which alone a
 * rule in force today rests (`used`, their codes); what ends first comes first (domain.md B8).
 */
export function expiringGrounds(
  grounds: readonly Ground[],
  used: ReadonlySet<string>,
  today: CalendarDate,
): readonly ExpiringGround[] {
  return grounds
    .flatMap((ground) => {
      const { validUntil, code } = ground;
      if (validUntil === null) return [];
      const daysLeft = daysBetween(today, validUntil);
      const isUsed = used.has(code);
      const isTold = daysLeft <= soon && (daysLeft >= -late || isUsed);
      return isTold ? [{ ground, validUntil, daysLeft, isUsed }] : [];
    })
    .sort((a, b) => compareDates(a.validUntil, b.validUntil));
}
