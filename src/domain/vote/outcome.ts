import type { SessionRule, VotingWay } from "./session";

/**
 * "passed"; "failed": votes short; "ineligible": votes enough, a condition lost; "overQuota": votes enough, no place left;
 * "tied": equal votes for the last places, or just at the bound, and nobody has decided yet.
 */
export type OutcomeState = "passed" | "failed" | "ineligible" | "overQuota" | "tied";

/** What the council calls them. */
export const outcomeStates: Readonly<Record<OutcomeState, string>> = {
  passed: "Đạt",
  failed: "Không đạt",
  ineligible: "Đủ phiếu, không đủ điều kiện",
  overQuota: "Đủ phiếu, vượt chỉ tiêu",
  tied: "Bằng phiếu",
};

/** What a vote came to for a line, with every figure that led there; all whole numbers. Withdrawn lines have none. */
export interface Outcome {
  readonly session: string;
  readonly number: number;
  readonly nomination: string;
  /** As `BallotLine.nominee`. */
  readonly nominee: string;
  readonly name: string;
  readonly award: string;
  readonly way: VotingWay;
  readonly members: number;
  readonly eligible: number;
  readonly present: number;
  readonly asked: number;
  readonly issued: number;
  readonly returned: number;
  /** Valid ballots: yes + no + blank + invalid of the line. */
  readonly valid: number;
  readonly yes: number;
  readonly no: number;
  readonly blank: number;
  readonly invalid: number;
  readonly recused: number;
  readonly denominator: SessionRule["denominator"];
  /** The count of the denominator. */
  readonly total: number;
  readonly thresholdOf: number;
  readonly thresholdIn: number;
  readonly comparator: SessionRule["comparator"];
  /** The least yes that passes. */
  readonly needed: number;
  readonly outcome: OutcomeState;
  /** The arithmetic in a sentence: "12/14 phiếu, cần 12 (≥ 80% của 15 thành viên)", and why it is not passed. */
  readonly reason: string;
}
