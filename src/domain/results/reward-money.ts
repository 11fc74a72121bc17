import { dongText } from "../../vietnamese/money";
import type { Award } from "../awards/award";
import { type BaseSalary, baseSalaryOn } from "../awards/base-salary";
import { type GroundReference, referencesText } from "../awards/ground-reference";
import {
  type OverlapCase,
  type OverlapRule,
  overlapNames,
  overlapRuleFor,
  paidNames,
} from "../awards/overlap-rule";
import { type Reward, rewardFor } from "../awards/reward";
import type { CalendarDate } from "../calendar-date";
import { grouped } from "../grouping";
import { decimalText } from "../review/checks/exact-share";
import type { CollectiveDoubling } from "../school/settings";
import { overlapOf } from "./reward-overlap";
import { rateOf } from "./reward-rate";

/** What is rewarded at one time: one award of one nominee. */
export interface Rewarded {
  /** Of the award's line; no two are alike. */
  readonly id: string;
  /** Who it is: alike for one person or unit. */
  readonly nominee: string;
  readonly kind: "individual" | "collective";
  /** The category's code, "" where there is none. */
  readonly category: string;
  readonly award: Award;
  /** "thành tích từ … đến …", both days included. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The key of the achievement; "" where its period alone tells which. */
  readonly achievement: string;
}

/** The reward of one award. */
export interface RewardLine {
  readonly id: string;
  /** In đồng; 0 where another award is paid instead, or where there is no money; null where no row of the register says it. */
  readonly amount: number | null;
  /** What it is worth alone, before *Thưởng cùng lúc*. */
  readonly full: number | null;
  /** "0,3 lần mức lương cơ sở 2.340.000 đồng, làm tròn lên 710.000 đồng"; for a fixed sum "mức trường quy định"; "" where no amount is known. */
  readonly how: string;
  /** The id of the line that is paid instead, "" where this one is paid. */
  readonly paidBy: string;
  /** What the amount rests on, each once: of the rate, the base salary, and what is paid at one time. */
  readonly grounds: readonly GroundReference[];
  /** What a person has to look at, in Vietnamese, without a full stop; "" for nothing. */
  readonly doubt: string;
}

/** What decides reward money: three tabs and a setting. */
export interface RewardRules {
  readonly rewards: readonly Reward[];
  readonly baseSalaries: readonly BaseSalary[];
  readonly overlapRules: readonly OverlapRule[];
  readonly doubling: CollectiveDoubling;
}

/**
 * The reward money of awards given at one time, by a decision issued on `day` (domain.md 3), in their order. Awards granted
 * above the school are not the school's to pay: the caller leaves them out.
 */
export function rewardLines(
  rewarded: readonly Rewarded[],
  rules: RewardRules,
  day: CalendarDate,
): readonly RewardLine[] {
  return rewardsGiven(rewarded, rules, day).lines;
}

/**
 * What changes in the reward money between the day a decision was composed for and the day it is signed, in Vietnamese, as
 * parts of a list: the base salary, rates, what is paid at one time, and the sums. Nothing where all is the same.
 */
export function rewardChanges(
  rewarded: readonly Rewarded[],
  rules: RewardRules,
  composedFor: CalendarDate,
  signedOn: CalendarDate,
): readonly string[] {
  const before = rewardsGiven(rewarded, rules, composedFor);
  const after = rewardsGiven(rewarded, rules, signedOn);
  const changes: string[] = [];
  const tell = (what: string, told: (day: CalendarDate) => string) => {
    const [old, now] = [told(composedFor), told(signedOn)];
    if (old !== now) changes.push(`${what}: ${old} thành ${now}`);
  };
  const rowOf = ({ award, category }: Rewarded, day: CalendarDate) =>
    rewardFor(rules.rewards, award.code, category, day);

  if (rewarded.some((one) => [composedFor, signedOn].some((day) => isByFactor(rowOf(one, day)))))
    tell("mức lương cơ sở", (day) => {
      const base = baseSalaryOn(rules.baseSalaries, day);
      return base ? dongText(base.amount) : "chưa có mức";
    });
  const rated = grouped(rewarded, ({ award, category }) => JSON.stringify([award.code, category]));
  for (const [one] of rated.values()) {
    if (!one) continue;
    const whose = one.category === "" ? "" : ` cho đối tượng ${one.category}`;
    tell(`mức thưởng “${one.award.name}”${whose}`, (day) => rateText(rowOf(one, day)));
  }
  for (const overlap of new Set([...before.cases, ...after.cases]))
    tell(`khi cùng lúc được trao “${overlapNames[overlap]}”`, (day) => {
      const rule = overlapRuleFor(rules.overlapRules, overlap, day);
      return rule ? `“${paidNames[rule.paid]}”` : "chưa có quy định";
    });
  const changed = before.lines.filter(({ amount }, at) => amount !== after.lines[at]?.amount);
  if (changed.length > 0)
    changes.push(
      `tiền thưởng của ${changed.length} dòng, tổng ${dongText(totalOf(before.lines))} thành ${dongText(totalOf(after.lines))}`,
    );
  return changes;
}

/** The sum of what is known, in đồng. */
function totalOf(lines: readonly RewardLine[]): number {
  return lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

function isByFactor(reward: Reward | null): boolean {
  return reward !== null && reward.sum === null && reward.factor !== null;
}

function rateText(reward: Reward | null): string {
  if (reward === null) return "chưa có mức";
  if (reward.sum !== null) return dongText(reward.sum);
  return reward.factor === null ? "chưa có mức" : `hệ số ${decimalText(reward.factor)}`;
}

function rewardsGiven(
  rewarded: readonly Rewarded[],
  rules: RewardRules,
  day: CalendarDate,
): { readonly lines: readonly RewardLine[]; readonly cases: ReadonlySet<OverlapCase> } {
  const rated = rewarded.map((one) => {
    const rate = rateOf(one, rules, day);
    return { ...one, rate, full: rate.amount };
  });
  const nominees = [...grouped(rated, ({ kind, nominee }) => JSON.stringify([kind, nominee])).values()];
  const overlaps = nominees.map((items) => overlapOf(items, rules.overlapRules, day));
  const settled = new Map(overlaps.flatMap((overlap) => [...overlap.settled]));
  const lines = rated.map((one): RewardLine => {
    const end = settled.get(one);
    if (!end) throw new Error(`Not settled: ${one.id}`);
    return {
      id: one.id,
      amount: end.amount,
      full: one.full,
      how: one.rate.how,
      paidBy: end.paidBy,
      grounds: eachOnce([...one.rate.grounds, ...end.grounds]),
      doubt: [one.rate.doubt, end.doubt].filter((text) => text !== "").join("; "),
    };
  });
  return { lines, cases: new Set(overlaps.flatMap((overlap) => [...overlap.cases])) };
}

function eachOnce(grounds: readonly GroundReference[]): readonly GroundReference[] {
  return [...new Map(grounds.map((ground) => [referencesText([ground]), ground])).values()];
}
