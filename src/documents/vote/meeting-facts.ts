import type { Award } from "../../domain/awards/award";
import type { CouncilDocument } from "../../domain/papers/document";
import type { Attendance } from "../../domain/vote/attendance";
import type { BallotForm } from "../../domain/vote/ballot-form";
import type { BallotLine } from "../../domain/vote/ballot-line";
import type { Council, CouncilMember } from "../../domain/vote/council";
import type { BoardMember, NamedVote, PaperAccount } from "../../domain/vote/counting";
import type { Meeting } from "../../domain/vote/meeting";
import type { Outcome } from "../../domain/vote/outcome";
import type { SessionQuota, SessionRule, VotingSession } from "../../domain/vote/session";
import type { ReviewPaper } from "../review/review-paper";

/** What the register knows of a session: each list in the order it is printed. */
export interface SessionFacts {
  readonly session: VotingSession;
  /** Low to high. */
  readonly rules: readonly SessionRule[];
  readonly quotas: readonly SessionQuota[];
  /** By their numbers. */
  readonly lines: readonly BallotLine[];
  /** By the members' rank. */
  readonly attendance: readonly Attendance[];
  readonly accounts: readonly PaperAccount[];
  /** Empty before the session is closed. */
  readonly outcomes: readonly Outcome[];
  readonly named: readonly NamedVote[];
  /** Who counts it, the head first. */
  readonly board: readonly BoardMember[];
  /** Of a session that is voted on by a form: who held Google's summary against the tally, and what came late. */
  readonly form?: Pick<BallotForm, "confirmedBy" | "late"> | null;
}

/** What every document of a meeting tells beside what all documents of a review say. */
export interface MeetingFacts {
  readonly meeting: Meeting;
  readonly council: Council;
  /** All of the council, by rank. */
  readonly members: readonly CouncilMember[];
  /** null where the register names none, or a code that is no member's. */
  readonly chair: CouncilMember | null;
  readonly secretary: CouncilMember | null;
  /** Everybody elected to count at the meeting, the head first. */
  readonly board: readonly BoardMember[];
  /** Low to high. */
  readonly sessions: readonly SessionFacts[];
  readonly awards: readonly Award[];
  /** The appraisal report of the review, null where none was composed. */
  readonly appraisal: CouncilDocument | null;
}

/** What a document of a session tells. */
export interface SessionTold extends MeetingFacts {
  readonly at: SessionFacts;
}

/** All that a document of a meeting, or of a session, is made of. */
export type MeetingPaper = ReviewPaper & MeetingFacts;
export type SessionPaper = ReviewPaper & SessionTold;
