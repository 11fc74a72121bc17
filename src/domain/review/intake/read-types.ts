import type { Award } from "../../awards/award";
import type { CalendarDate } from "../../calendar-date";
import type { ColumnReading } from "../../pasted/readings";
import type { NomineeCategory } from "../../school/category";
import type { Unit } from "../../school/unit";
import type { NominationContent } from "../nomination";
import type { Submission } from "../submission";
import type { UnitLink } from "../unit-link";
import type { SubmissionMode } from "./choices";

/** What submissions are read with. */
export interface ReadingContext {
  readonly review: string;
  /** The code of the school year that is reviewed: a list's column of an earlier one tells history. */
  readonly schoolYear: string;
  readonly units: readonly Unit[];
  /** Of every review, so that another review's code is told apart from a wrong one. */
  readonly links: readonly UnitLink[];
  readonly awards: readonly Award[];
  readonly categories: readonly NomineeCategory[];
  /** Unit codes the secretary assigned, by submission. */
  readonly assigned: ReadonlyMap<string, string>;
}

/** What could not be read, or needs a look: a row of the quarantine. */
export interface Reason {
  /** Of the pasted list, from 1; null where it is the submission as a whole. */
  readonly line: number | null;
  /** As it came. */
  readonly text: string;
  /** A Vietnamese sentence without a full stop. */
  readonly reason: string;
}

/** A nominee and an award as a submission names them. In a withdrawal `award` may be "": all of the nominee's. */
export interface ReadNomination {
  readonly line: number | null;
  /** As it came. */
  readonly text: string;
  readonly content: NominationContent;
  /** Why the reading rests on a guess, each a Vietnamese sentence without a full stop; none where it does not. */
  readonly guesses: readonly string[];
}

/** Nominees and what else a page of the form says. */
export interface PageReading {
  readonly nominations: readonly ReadNomination[];
  readonly reasons: readonly Reason[];
  /** How each column of a pasted list was understood, of every header in order; none where no list was pasted. */
  readonly readings: readonly ColumnReading[];
}

/** A unit's meeting as one submission tells it: null where it says nothing, or nothing that can be read. */
export interface ToldMeeting {
  readonly meetingOn: CalendarDate | null;
  readonly meetingTotal: number | null;
  readonly meetingPresent: number | null;
  readonly minutes: string;
  readonly closed: boolean | null;
}

/** Which unit a submission is from. */
export interface Source {
  /** "" where it is not known. */
  readonly unit: string;
  /** As it came. */
  readonly unitCode: string;
  /** The unit is known by the secretary's word alone. */
  readonly assigned: boolean;
  /** Why the unit is not known by its code: a Vietnamese sentence without a full stop, "" where it is. */
  readonly trouble: string;
}

/** What a submission of the nomination form says. */
export interface ReadSubmission extends Source, PageReading {
  readonly submission: Submission;
  /** What cannot be read counts as "new", which drops nothing. */
  readonly mode: SubmissionMode;
  readonly meeting: ToldMeeting;
}
