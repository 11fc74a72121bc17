import type { CalendarDate } from "../calendar-date";

/** Who does what in a round, and what an inspection found (domain.md A10). */
export interface Assignment {
  readonly round: string;
  readonly order: number;
  readonly who: string;
  readonly task: string;
  readonly inspectedOn: CalendarDate | null;
  readonly inspection: string;
}
