import type { Attendance } from "../attendance";
import type { BallotLine } from "../ballot-line";
import type { LineMarks, NamedVote, PaperAccount } from "../counting";
import type { Outcome } from "../outcome";
import type { EarnedAward } from "../record";
import type { SessionQuota, SessionRule, VotingSession } from "../session";

/**
 * What a recount needs of a session's record; every `SessionRecord` is one. A register that is downloaded gives no more than
 * this, so that a recount can be made from its tabs alone.
 */
export interface RecountRecord {
  readonly session: Pick<VotingSession, "code" | "ballot" | "way" | "members">;
  readonly rules: readonly RecountRule[];
  readonly quotas: readonly Omit<SessionQuota, "session">[];
  readonly lines: readonly RecountLine[];
  readonly attendance: readonly RecountAttendance[];
  readonly accounts: readonly RecountAccount[];
  readonly marks: readonly Omit<LineMarks, "session">[];
  readonly named: readonly Omit<NamedVote, "session">[];
  readonly chair: string;
  readonly earned: readonly EarnedAward[];
}

export type RecountRule = Pick<
  SessionRule,
  | ("award" | "order" | "thresholdOf" | "thresholdIn" | "comparator" | "denominator" | "writtenOpinions")
  | (
      | "recusal"
      | "standInsInDenominator"
      | "standInsVote"
      | "womenFirst"
      | "tie"
      | "mostBallots"
      | "afterMost"
    )
  | ("overQuota" | "secondBodyOf" | "secondBodyIn")
>;

export type RecountLine = Pick<
  BallotLine,
  | (
      | "number"
      | "award"
      | "nomination"
      | "nominee"
      | "name"
      | "unit"
      | "category"
      | "woman"
      | "state"
      | "slip"
    )
  | ("recused" | "requires" | "lost" | "secondFor" | "secondIn" | "chair")
>;

export type RecountAttendance = Pick<Attendance, "member" | "votes" | "presence" | "asked">;

export type RecountAccount = Omit<PaperAccount, "session" | "invalidReason">;

/** An outcome counted again: every figure, without the sentence. */
export type Recounted = Omit<Outcome, "reason">;

/** The outcome of every standing line in the order of the numbers, or what in the count cannot be, a Vietnamese sentence each. */
export type Recount =
  | { readonly ok: true; readonly outcomes: readonly Recounted[] }
  | { readonly ok: false; readonly broken: readonly string[] };
