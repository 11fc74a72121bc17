import type { CalendarDate } from "../calendar-date";
import { type DatedRule, rowsOn } from "./dated-rule";
import type { GroundReference } from "./ground-reference";

/** What somebody may be given at one time (domain.md 3). */
export type OverlapCase =
  | "titlesOfOnePeriod"
  | "titlesOfSeveralPeriods"
  | "formsOfSeveralAchievements"
  | "titleAndForm";

/** What the cases are called. */
export const overlapNames: Readonly<Record<OverlapCase, string>> = {
  titlesOfOnePeriod: "Nhiều danh hiệu của cùng một thời gian",
  titlesOfSeveralPeriods: "Nhiều danh hiệu của các thời gian khác nhau",
  formsOfSeveralAchievements: "Nhiều hình thức của các thời gian, thành tích khác nhau",
  titleAndForm: "Một danh hiệu và một hình thức",
};

/** What is paid, in words. */
export const paidNames: Readonly<Record<OverlapRule["paid"], string>> = {
  highest: "Mức cao nhất",
  each: "Từng mức",
};

/** How the rewards of several awards given to one at one time go together. */
export interface OverlapRule extends DatedRule {
  readonly overlap: OverlapCase;
  /** The highest reward alone, or each. */
  readonly paid: "highest" | "each";
  readonly grounds: readonly GroundReference[];
}

/** The rule for a case on a day; null where no row holds. */
export function overlapRuleFor(
  rules: readonly OverlapRule[],
  overlap: OverlapCase,
  day: CalendarDate,
): OverlapRule | null {
  return rowsOn(rules, day, (rule) => rule.overlap).find((rule) => rule.overlap === overlap) ?? null;
}
