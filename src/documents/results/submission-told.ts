import type { CouncilDocument } from "../../domain/papers/document";
import type { CompleteGround } from "../../domain/papers/ground";
import type { DecidedAward } from "../../domain/results/decided-award";
import type { Meeting } from "../../domain/vote/meeting";
import type { VotingSession } from "../../domain/vote/session";
import type { ReviewPaper } from "../review/review-paper";

/** A meeting whose votes are told of, with its minutes as the book has them; null where none were composed. */
export interface BookedMeeting {
  readonly meeting: Meeting;
  readonly minutes: CouncilDocument | null;
  readonly counts: readonly {
    readonly session: VotingSession;
    readonly minutes: CouncilDocument | null;
  }[];
}

/** What goes along with a Tờ trình: a part of each dossier, or of all. */
export interface Enclosure {
  readonly name: string;
  /** How many dossiers have it; null of a part that is of the whole submission. */
  readonly dossiers: number | null;
  /** How many copies of it; null where nothing is known. */
  readonly copies: number | null;
}

/** What a Tờ trình tells beside what every document of a review says. */
export interface SubmissionTold {
  /** In the order of lists. */
  readonly lines: readonly DecidedAward[];
  readonly grounds: readonly CompleteGround[];
  readonly meetings: readonly BookedMeeting[];
  readonly enclosures: readonly Enclosure[];
}

export type SubmissionData = ReviewPaper & SubmissionTold;
