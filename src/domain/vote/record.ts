import type { Attendance } from "./attendance";
import type { BallotLine } from "./ballot-line";
import type { LineMarks, NamedVote, PaperAccount } from "./counting";
import type { Outcome } from "./outcome";
import type { SessionQuota, SessionRule, VotingSession } from "./session";

/** All that a session's outcomes follow from. */
export interface SessionRecord {
  readonly session: VotingSession;
  readonly rules: readonly SessionRule[];
  readonly quotas: readonly SessionQuota[];
  readonly lines: readonly BallotLine[];
  readonly attendance: readonly Attendance[];
  readonly accounts: readonly PaperAccount[];
  readonly marks: readonly LineMarks[];
  readonly named: readonly NamedVote[];
  /** The member who is the chair, by code. */
  readonly chair: string;
  /** What nominees have this school year from before: by earlier sessions, or by the award history. */
  readonly earned: readonly EarnedAward[];
}

/** An award a nominee has this school year. */
export interface EarnedAward {
  readonly nominee: string;
  readonly award: string;
}

/** A session's record with what it came to. */
export interface DecidedSession {
  readonly record: SessionRecord;
  readonly outcomes: readonly Outcome[];
}
