import { type CalendarDate, compareDates } from "../calendar-date";
import type { GroundReference } from "./ground-reference";

/** The base salary (mức lương cơ sở) rewards are counted in, from a day on (domain.md 3). */
export interface BaseSalary {
  readonly from: CalendarDate;
  /** In đồng. */
  readonly amount: number;
  readonly grounds: readonly GroundReference[];
}

/** The base salary in force on a day, which is that of the decision; null before the first one known. */
export function baseSalaryOn(rows: readonly BaseSalary[], day: CalendarDate): BaseSalary | null {
  const begun = rows.filter(({ from }) => compareDates(from, day) <= 0);
  return [...begun].sort((a, b) => compareDates(b.from, a.from))[0] ?? null;
}
