import type { CalendarDate } from "../calendar-date";
import { codeKey } from "../code-key";
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

/** The rewards of an award that hold on a day: one for each category that has a row of its own, and the one for all. */
export function rewardsOn(rewards: readonly Reward[], award: string, day: CalendarDate): readonly Reward[] {
  const ofAward = rewards.filter((reward) => codeKey(reward.award) === codeKey(award));
  return rowsOn(ofAward, day, (reward) => codeKey(reward.category));
}

/** The reward of an award for a category on a day; null where no row holds. */
export function rewardFor(
  rewards: readonly Reward[],
  award: string,
  category: string,
  day: CalendarDate,
): Reward | null {
  const held = rewardsOn(rewards, award, day);
  return (
    held.find((reward) => codeKey(reward.category) === codeKey(category)) ??
    held.find((reward) => reward.category === "") ??
    null
  );
}
