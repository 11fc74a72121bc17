import type { CalendarDate } from "../calendar-date";

/** The year's rating, from the rector's decision. */
export type Rating = "excellent" | "good" | "complete" | "incomplete";

/** From low to high. */
export const ratings: readonly Rating[] = ["incomplete", "complete", "good", "excellent"];

/** As it is printed. */
export const ratingNames: Readonly<Record<Rating, string>> = {
  excellent: "Hoàn thành xuất sắc nhiệm vụ",
  good: "Hoàn thành tốt nhiệm vụ",
  complete: "Hoàn thành nhiệm vụ",
  incomplete: "Không hoàn thành nhiệm vụ",
};

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

/** What a school year says of a unit. */
export interface UnitYear {
  readonly unit: string;
  readonly schoolYear: string;
  readonly rating: Rating | null;
  /** Percent of its tasks done. */
  readonly completion: number | null;
  readonly note: string;
}

/** A recognised initiative or accepted research. */
export interface Initiative {
  readonly name: string;
  /** Staff codes of its authors. */
  readonly authors: readonly string[];
  readonly schoolYear: string;
  /** Recognised by the school, or spread in the ministry or province. */
  readonly scope: "school" | "sector";
  readonly decision: string;
  readonly decidedOn: CalendarDate | null;
}

/** An award somebody has: the chains are counted on these. */
export interface PastAward {
  /** Staff code, student code or unit code; "" where the old list had none. */
  readonly code: string;
  readonly name: string;
  readonly award: string;
  readonly schoolYear: string;
  readonly decision: string;
  readonly decidedOn: CalendarDate | null;
  /** Sudden and thematic awards do not count in chains (domain.md 3). */
  readonly sudden: boolean;
}

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
