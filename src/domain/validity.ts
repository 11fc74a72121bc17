import { type CalendarDate, compareDates } from "./calendar-date";

/** From when to when something is in force; null at an end that is open. The last day is the last one it is in force. */
export interface Validity {
  readonly validFrom: CalendarDate | null;
  readonly validUntil: CalendarDate | null;
}

/** Whether it is in force on the day; its first and its last day count. */
export function isInForce({ validFrom, validUntil }: Validity, day: CalendarDate): boolean {
  return (
    (validFrom === null || compareDates(validFrom, day) <= 0) &&
    (validUntil === null || compareDates(day, validUntil) <= 0)
  );
}
