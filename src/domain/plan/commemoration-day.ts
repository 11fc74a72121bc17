import type { CalendarDate } from "../calendar-date";

/** A day that plans commemorate, with the day it goes back to (domain.md A3, B2). */
export interface CommemorationDay {
  readonly code: string;
  /** As it follows "… năm": "ngày Nhà giáo Việt Nam". */
  readonly name: string;
  readonly founded: CalendarDate;
}
