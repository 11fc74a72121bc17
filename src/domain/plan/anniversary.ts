import { type CalendarDate, calendarDate, isWithin, type Period } from "../calendar-date";
import type { CommemorationDay } from "./commemoration-day";

/** How many years lie between the founding day and its return within a period. */
export interface Anniversary {
  readonly day: CommemorationDay;
  readonly years: number;
  readonly on: CalendarDate;
}

/**
 * The first return of the day within the period, or null where it does not return there: the anniversary is always
 * computed from the founding date and the round's period, never typed (domain.md A3).
 */
export function anniversaryWithin(day: CommemorationDay, period: Period): Anniversary | null {
  for (let year = period.from.year; year <= period.to.year; year++) {
    const on = calendarDate(year, day.founded.month, day.founded.day);
    const years = year - day.founded.year;
    if (on !== null && years > 0 && isWithin(on, period)) return { day, years, on };
  }
  return null;
}
