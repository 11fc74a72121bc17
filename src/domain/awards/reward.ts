import type { CalendarDate } from "../calendar-date";
import { type DatedRule, rowsOn } from "./dated-rule";
import type { GroundReference } from "./ground-reference";

/**
 * The reward of an award (domain.md 3): a factor of the base salary, or a sum the school fixed. A row for a category
 * holds before the one for all.
 */
export interface Reward extends DatedRule {
  readonly award: string;
  /** The category's code, "" for every category. */
  readonly category: string;
  /** Times the base salary in force on the day of the decision. */
  readonly factor: number | null;
  /** In đồng, instead of a factor. */
  readonly sum: number | null;
  readonly grounds: readonly GroundReference[];
}

/** The reward of an award for a category on a day; null where no row holds. */
export function rewardFor(
  rewards: readonly Reward[],
  award: string,
  category: string,
  day: CalendarDate,
): Reward | null {
  const held = rowsOn(
    rewards.filter((reward) => reward.award === award),
    day,
    (reward) => reward.category,
  );
  return (
    held.find((reward) => reward.category === category) ??
    held.find((reward) => reward.category === "") ??
    null
  );
}
