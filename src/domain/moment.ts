import { type CalendarDate, compareDates } from "./calendar-date";

/** A day and a time of that day, in the school's zone: when a submission came, when a deadline falls. */
export interface Moment extends CalendarDate {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Negative where `a` is earlier than `b`, 0 in the same second, positive where it is later. */
export function compareMoments(a: Moment, b: Moment): number {
  return compareDates(a, b) || a.hour - b.hour || a.minute - b.minute || a.second - b.second;
}
