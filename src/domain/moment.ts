import { type CalendarDate, calendarDate, compareDates } from "./calendar-date";

/** A day and the time of day on the school's clock; no zone. `hour` is 0–23. */
export interface Moment extends CalendarDate {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Negative where `a` is earlier than `b`, 0 in the same second, positive where it is later. */
export function compareMoments(a: Moment, b: Moment): number {
  return compareDates(a, b) || a.hour - b.hour || a.minute - b.minute || a.second - b.second;
}

/**
 * The moment that a text tells, as `momentText` writes it ("21/11/2026 08:05:09") or as people shorten it
 * ("3/7/2023 8:05", the second being 0); null where it tells none.
 */
export function momentOf(text: string): Moment | null {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!parts) return null;
  const [day = 0, month = 0, year = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  const date = calendarDate(year, month, day);
  return date && hour < 24 && minute < 60 && second < 60 ? { ...date, hour, minute, second } : null;
}
