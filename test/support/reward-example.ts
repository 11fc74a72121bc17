import type { Award } from "../../src/domain/awards/award";
import type { Reward } from "../../src/domain/awards/reward";
import type { Rewarded, RewardRules } from "../../src/domain/results/reward-money";
import { awards } from "../../src/register/tables/school/awards";
import { baseSalaries } from "../../src/register/tables/school/base-salaries";
import { overlapRules } from "../../src/register/tables/school/overlap-rules";
import { rewards } from "../../src/register/tables/school/rewards";
import { dayOf } from "./ground-example";

/** The rules a new register starts with. */
export const defaultRules: RewardRules = {
  rewards: rewards.initial,
  baseSalaries: baseSalaries.initial,
  overlapRules: overlapRules.initial,
  doubling: "beforeRounding",
};

/** An award of the default catalogue. */
export function awardOf(code: string): Award {
  const award = awards.initial.find((one) => one.code === code);
  if (!award) throw new Error(`No award ${code}`);
  return award;
}

/** An award given to a teacher for the school year 2025-2026, unless `more` says otherwise; its id is its code. */
export function rewardedWith(code: string, more: Partial<Rewarded> = {}): Rewarded {
  return {
    id: code,
    nominee: "GV001",
    kind: "individual",
    category: "GV",
    award: awardOf(code),
    from: dayOf("01/8/2025"),
    to: dayOf("31/7/2026"),
    achievement: "",
    ...more,
  };
}

/** A row the school added itself, without bounds and grounds. */
export function ownReward(award: string, more: Partial<Reward>): Reward {
  const none = { factor: null, sum: null, grounds: [], pack: "", validFrom: null, validUntil: null };
  return { award, category: "", ...none, ...more };
}
