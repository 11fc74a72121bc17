/** A day of the calendar: no hour, no zone. `month` is 1–12. The council's rules never see a `Date`. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A span of days, both ends included. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The date, or null where the calendar has no such day (31/4, 29/02 of a common year, month 13). */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (![year, month, day].every(Number.isInteger) || year < 1) return null;
  return day >= 1 && day <= lengthOf(year, month) ? { year, month, day } : null;
}

/** Negative where `a` is earlier than `b`, 0 on the same day, positive where it is later. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Whether both are the same day, or neither is known. */
export function isSameDay(a: CalendarDate | null, b: CalendarDate | null): boolean {
  return a === null || b === null ? a === b : compareDates(a, b) === 0;
}

/** Whether the day lies in the period; its first and last day do. */
export function isWithin(date: CalendarDate, { from, to }: Period): boolean {
  return compareDates(from, date) <= 0 && compareDates(date, to) <= 0;
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since a fixed day: whole years, whole months, days. */
function dayNumber({ year, month, day }: CalendarDate): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const months = Array.from({ length: month - 1 }, (_, index) => lengthOf(year, index + 1));
  return before * 365 + leapDays + months.reduce((sum, length) => sum + length, 0) + day;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The day before. */
export function dayBefore({ year, month, day }: CalendarDate): CalendarDate {
  if (day > 1) return { year, month, day: day - 1 };
  if (month === 1) return { year: year - 1, month: 12, day: 31 };
  return { year, month: month - 1, day: lengthOf(year, month - 1) };
}

/** The day `days` later, 0 or more. */
export function daysLater({ year, month, day }: CalendarDate, days: number): CalendarDate {
  let [atYear, atMonth, atDay] = [year, month, day + days];
  while (atDay > lengthOf(atYear, atMonth)) {
    atDay -= lengthOf(atYear, atMonth);
    [atYear, atMonth] = atMonth === 12 ? [atYear + 1, 1] : [atYear, atMonth + 1];
  }
  return { year: atYear, month: atMonth, day: atDay };
}

/** The same day `years` later; 29 February becomes the 28th where the year has none. */
export function yearsLater({ year, month, day }: CalendarDate, years: number): CalendarDate {
  return { year: year + years, month, day: Math.min(day, lengthOf(year + years, month)) };
}

function lengthOf(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}
