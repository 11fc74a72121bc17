import type { CalendarDate } from "../calendar-date";
import type { Rating } from "../school/rating";
import { type DatedRule, rowsOn } from "./dated-rule";
import type { GroundReference } from "./ground-reference";
import type { Severity } from "./severity";

/**
 * That a rule applies to an award, with its figures and where they come from: a row of the register, nothing legal is
 * written in code (design.md, decision 5). What a rule is stands with its check: a row names it, by `RuleName` wherever
 * the rules are known.
 */
export interface AwardRule<Name extends string = string> extends DatedRule {
  /** The award's code, "" for every award. */
  readonly award: string;
  readonly rule: Name;
  /** The category's code, "" for every category. */
  readonly category: string;
  /** Percent, times, months, days or count, as the rule says; null where it needs none. */
  readonly figure: number | null;
  /** Awards the figure is counted on or the rule asks for, by code. */
  readonly base: readonly string[];
  /** The lowest rating; of an initiative, the one from which none is needed (law of 2022, article 23). */
  readonly rating: Rating | null;
  readonly scope: "unit" | "school" | "sector" | null;
  readonly rounding: "down" | "halfUp" | "up" | null;
  /** Of a chain: how many years lie between one time and the next; null for one. */
  readonly spacing: number | null;
  /** Of a chain: whether this year's counts as a time. */
  readonly thisYear: boolean;
  readonly severity: Severity;
  readonly grounds: readonly GroundReference[];
}

/** Whether a rule for an award and category applies to a nomination of `award` in `category`. */
export function appliesTo(rule: AwardRule, award: string, category: string): boolean {
  return (rule.award === "" || rule.award === award) && (rule.category === "" || rule.category === category);
}

/** The rules that hold on a day: of several for the same award, rule and category the strongest (see `rowsOn`). */
export function awardRulesOn<Name extends string>(
  rules: readonly AwardRule<Name>[],
  day: CalendarDate,
): readonly AwardRule<Name>[] {
  return rowsOn(rules, day, ({ award, rule, category }) => JSON.stringify([award, rule, category]));
}
