import { type CalendarDate, calendarDate, daysBetween, isWithin, type Period } from "../calendar-date";
import { type CommemorationDay, foundingYear } from "./commemoration-day";

/** A return of a commemoration day, and how many years after the founding it is. */
export interface Anniversary {
  readonly day: CommemorationDay;
  readonly years: number;
  /** The day it returns; null for what is known by its year alone. */
  readonly on: CalendarDate | null;
  readonly onYear: number;
}

/**
 * What is to be looked at before an anniversary is printed. "far": no return lies within a year of the round; "several": the day returns
 * more than once while the round lasts, and the first return is taken.
 */
export type AnniversaryDoubt = "far" | "several";

/** The return of a day that a round means. */
export interface RoundAnniversary {
  readonly anniversary: Anniversary;
  readonly doubt: AnniversaryDoubt | null;
}

/**
 * The return of the day that a round means: the first one within its days, else the nearest one, of two equally near the one that is still
 * to come (a round "chào mừng …" ends before its day). It is always computed from the founding and the round's days, never typed
 * (domain.md A3). null where neither day nor year of the founding is known.
 */
export function anniversaryNear(day: CommemorationDay, period: Period): RoundAnniversary | null {
  const founded = foundingYear(day);
  if (founded === null) return null;
  const returns = returnsOf(day, founded, period);
  const within = returns.filter(({ days }) => days === 0);
  const nearest = [...returns].sort((a, b) => Math.abs(a.days) - Math.abs(b.days) || b.days - a.days)[0];
  const chosen = within[0] ?? nearest;
  if (chosen === undefined) return null;
  const doubt = within.length > 1 ? "several" : Math.abs(chosen.days) > daysOfYear ? "far" : null;
  return { anniversary: chosen.anniversary, doubt };
}

const daysOfYear = 366;

/** A return with the days between it and the round: negative where it lies before, 0 within. */
interface Return {
  readonly anniversary: Anniversary;
  readonly days: number;
}

/** Returns about the period, in their order. */
function returnsOf(day: CommemorationDay, founded: number, period: Period): readonly Return[] {
  // 29 February returns after four years, or eight.
  const margin = 8;
  const first = Math.max(founded + 1, period.from.year - margin);
  const last = Math.max(founded + margin, period.to.year + margin);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap(
    (onYear): readonly Return[] => {
      const years = onYear - founded;
      if (day.founded === null) {
        return [{ anniversary: { day, years, on: null, onYear }, days: yearsOff(onYear, period) }];
      }
      const on = calendarDate(onYear, day.founded.month, day.founded.day);
      return on === null ? [] : [{ anniversary: { day, years, on, onYear }, days: daysOff(on, period) }];
    },
  );
}

function daysOff(on: CalendarDate, period: Period): number {
  if (isWithin(on, period)) return 0;
  const until = daysBetween(on, period.from);
  return until > 0 ? -until : daysBetween(period.to, on);
}

/** A year lies within the round where a day of it does; else so many whole years away, and one. */
function yearsOff(year: number, { from, to }: Period): number {
  if (year < from.year) return (year - from.year) * daysOfYear;
  return year > to.year ? (year - to.year) * daysOfYear : 0;
}
