import type { CalendarDate } from "../calendar-date";

/** That a unit launched a round among its people (đã phát động), with the date (domain.md B5). */
export interface UnitLaunch {
  readonly round: string;
  readonly unit: string;
  readonly date: CalendarDate;
  readonly note: string;
}
