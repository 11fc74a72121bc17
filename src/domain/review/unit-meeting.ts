import type { CalendarDate } from "../calendar-date";

/** What a unit's meeting decided; once a submission. */
export interface UnitMeeting {
  readonly meetingOn: CalendarDate | null;
  readonly meetingTotal: number | null;
  readonly meetingPresent: number | null;
  /** A link to the minutes. */
  readonly minutes: string;
  /** The head closed the list (chốt danh sách). */
  readonly closed: boolean;
}
