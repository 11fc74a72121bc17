import type { CalendarDate } from "../calendar-date";

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
