import type { CalendarDate } from "../calendar-date";
import { type DatedRule, rowsOn } from "./dated-rule";
import type { GroundReference } from "./ground-reference";

/** Whose council a threshold binds: the school's own, or that of the body the school submits to (domain.md 3). */
export type CouncilLevel = "school" | "above";

/** How a vote on an award is held, and what it takes to pass (domain.md 3, 4). */
export interface VotingRule extends DatedRule {
  /** The award's code, "" for every award without a row of its own. */
  readonly award: string;
  readonly council: CouncilLevel;
  readonly ballot: "secret" | "hands" | "opinion";
  /** The threshold p/q: `yes × q` is compared with `p × total`, in whole numbers. */
  readonly thresholdOf: number;
  readonly thresholdIn: number;
  readonly comparator: "atLeast" | "moreThan";
  /**
   * Who the total is counted on (domain.md 4): all in the council's decision; those with a vote; those in the room;
   * those in the room or sent a written ballot; ballots returned; valid ballots.
   */
  readonly denominator: "members" | "eligible" | "present" | "asked" | "returned" | "valid";
  /** Written opinions of absent members count; how many were asked and replied is always shown apart. */
  readonly writtenOpinions: boolean;
  /** A member who is a nominee does not vote on the own line, and stays in the denominator or not; "none": votes. */
  readonly recusal: "keeps" | "reduces" | "none";
  readonly grounds: readonly GroundReference[];
}

/**
 * The rule by which a council votes on an award on a day: the award's own row before the one for every award, then the
 * school's own before a pack's. null where no row holds.
 */
export function votingRuleFor(
  rules: readonly VotingRule[],
  award: string,
  council: CouncilLevel,
  day: CalendarDate,
): VotingRule | null {
  const held = rowsOn(
    rules.filter((rule) => rule.council === council),
    day,
    (rule) => rule.award,
  );
  return held.find((rule) => rule.award === award) ?? held.find((rule) => rule.award === "") ?? null;
}
