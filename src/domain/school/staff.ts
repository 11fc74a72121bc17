import type { CalendarDate } from "../calendar-date";
import type { Rating } from "./rating";

/** A person of the school's staff. Codes are text: leading zeros stay (domain.md 7). */
export interface StaffMember {
  readonly code: string;
  readonly name: string;
  readonly birthDate: CalendarDate | null;
  readonly sex: "male" | "female" | null;
  readonly unit: string;
  readonly position: string;
  readonly category: string;
  /** Works in direct labour (lao động trực tiếp, domain.md A6). */
  readonly directLabour: boolean;
  /** The first day at work. */
  readonly startedOn: CalendarDate | null;
  readonly movedInOn: CalendarDate | null;
  readonly movedOutOn: CalendarDate | null;
  /** Sorts in place of the name, for names that do not follow the order; "" for most (domain.md 7). */
  readonly sortKey: string;
}

/** From none to the heaviest; "reprimand" is khiển trách, "warning" cảnh cáo. */
export type Discipline = "none" | "reprimand" | "warning" | "demotion" | "dismissal";

/** What a school year says of a person: rating, leave, discipline. */
export interface StaffYear {
  readonly code: string;
  readonly schoolYear: string;
  readonly rating: Rating | null;
  /** Days of leave that count; maternity leave is no leave (domain.md 3) and stands apart. */
  readonly leaveDays: number | null;
  readonly maternityDays: number | null;
  readonly discipline: Discipline | null;
  readonly note: string;
}
