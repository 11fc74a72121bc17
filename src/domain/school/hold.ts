import type { CalendarDate } from "../calendar-date";

/** Nobody may be awarded while discipline, inspection or a complaint is pending. The reason never leaves the register. */
export interface Hold {
  /** Staff, student or unit code; "" where it is known by name alone. */
  readonly code: string;
  readonly name: string;
  readonly from: CalendarDate;
  /** The last day; null while it lasts. */
  readonly until: CalendarDate | null;
  readonly reason: string;
}
