import type { CalendarDate } from "../calendar-date";

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
