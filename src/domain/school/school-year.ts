import type { CalendarDate } from "../calendar-date";

/** A school year (năm học): the frame of rounds and review periods (domain.md 1). */
export interface SchoolYear {
  readonly code: string;
  readonly name: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}
