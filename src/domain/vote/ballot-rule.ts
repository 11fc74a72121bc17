import type { VotingRule } from "../awards/voting-rule";
import type { BallotRule, SessionRule } from "./session";

/** No session opens with fewer members, where nothing is set. */
const usualQuorum = { quorumOf: 2, quorumIn: 3 };

/**
 * A row of *Ngưỡng phiếu* with every setting filled in: where it says nothing the safe default of domain.md 4 holds. Of a
 * pair of figures (quorum, the second body's rate) half of which is missing, neither is taken; `ruleProblems` tells it.
 */
export function ballotRule(rule: VotingRule): BallotRule {
  const quorum =
    rule.quorumOf === null || rule.quorumIn === null
      ? usualQuorum
      : { quorumOf: rule.quorumOf, quorumIn: rule.quorumIn };
  const asksSecondBody = rule.secondBodyOf !== null && rule.secondBodyIn !== null;
  return {
    ballot: rule.ballot,
    thresholdOf: rule.thresholdOf,
    thresholdIn: rule.thresholdIn,
    comparator: rule.comparator,
    denominator: rule.denominator,
    writtenOpinions: rule.writtenOpinions,
    recusal: rule.recusal,
    ...quorum,
    standInsInQuorum: rule.standInsInQuorum === "yes",
    standInsInDenominator: rule.standInsInDenominator === "yes",
    standInsVote: rule.standInsVote === "yes",
    marking: rule.marking ?? "twoBoxes",
    womenFirst: rule.womenFirst !== "no",
    tie: rule.tie ?? "secondBallot",
    mostBallots: rule.mostBallots ?? 2,
    afterMost: rule.afterMost ?? "head",
    overQuota: rule.overQuota ?? "highestFirst",
    secondBodyOf: asksSecondBody ? rule.secondBodyOf : null,
    secondBodyIn: asksSecondBody ? rule.secondBodyIn : null,
    lowerAward: rule.lowerAward,
  };
}

/** The rule of an award of a session (code), by the row that holds; `order` is its place among the session's awards, from 1. */
export function sessionRule(
  session: string,
  award: string,
  order: number,
  row: VotingRule,
  grounds: string,
): SessionRule {
  return { session, award, order, ...ballotRule(row), grounds };
}
