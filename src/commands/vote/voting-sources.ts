import { type Award, compareAwards } from "../../domain/awards/award";
import type { CalendarDate } from "../../domain/calendar-date";
import type { Moment } from "../../domain/moment";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { CheckSources } from "../../domain/review/checks/check-nominations";
import { lastDayAwarded } from "../../domain/review/last-day-awarded";
import type { Nomination } from "../../domain/review/nomination";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { SchoolYear } from "../../domain/school/school-year";
import type { Council, CouncilMember } from "../../domain/vote/council";
import { decidedBy, lastOutcomes, type VotesOfYear } from "../../domain/vote/decided";
import { floorNominations } from "../../domain/vote/floor";
import type { Meeting } from "../../domain/vote/meeting";
import type { Outcome } from "../../domain/vote/outcome";
import { compareSessions, type VotingSession } from "../../domain/vote/session";
import type { Decided } from "../../domain/vote/standings";
import { documentBook } from "../../register/tables/review/document-book";
import { votingRules } from "../../register/tables/school/voting-rules";
import { attendances } from "../../register/tables/vote/attendances";
import { ballotLines } from "../../register/tables/vote/ballot-lines";
import { boardMembers } from "../../register/tables/vote/board-members";
import { councilMembers } from "../../register/tables/vote/council-members";
import { councils } from "../../register/tables/vote/councils";
import { declaredRelations } from "../../register/tables/vote/declared-relations";
import { meetings } from "../../register/tables/vote/meetings";
import { outcomes } from "../../register/tables/vote/outcomes";
import { sessionRules } from "../../register/tables/vote/session-rules";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import type { Readable } from "../../register/unit-of-work";
import { unknownReview, unknownYear } from "../flow/unknown-codes";
import { checkRegisterOf, checkTables } from "../review/check-sources";
import { unknownMeeting } from "./list-meetings";

/** What who may be voted on follows from, and where it is kept. */
export const votingTables = {
  ...checkTables,
  thresholds: votingRules,
  councils,
  members: councilMembers,
  relations: declaredRelations,
  meetings,
  sessions: votingSessions,
  lines: ballotLines,
  attendance: attendances,
  board: boardMembers,
  outcomes,
  frozenRules: sessionRules,
  book: documentBook,
};

export type OpenVoting = Readable<typeof votingTables>;

/** A meeting with all that its votes rest on. */
export interface MeetingSources {
  readonly meeting: Meeting;
  readonly council: Council;
  /** By rank. */
  readonly members: readonly CouncilMember[];
  readonly review: ReviewPeriod;
  readonly year: SchoolYear;
  /** The day the rules are judged on (domain.md 3). */
  readonly awardedUntil: CalendarDate;
  /** The awards the review reviews, from high to low. */
  readonly awards: readonly Award[];
  /** The review's nominations, those from the floor among them. */
  readonly nominations: readonly Nomination[];
  readonly checks: CheckSources;
  /** The meeting's sessions in their order. */
  readonly sessions: readonly VotingSession[];
  /** Everything the council voted on this school year. */
  readonly votes: VotesOfYear;
  /** What the year's closed sessions came to, by nomination. */
  readonly last: ReadonlyMap<string, Outcome>;
  readonly decided: Decided;
}

/** Reads a meeting, or everything that is wrong with the rows it is made of. */
export function readMeeting(open: OpenVoting, code: string, today: Moment): Result<MeetingSources> {
  const meeting = open.meetings.withKey({ code });
  if (!meeting) return failed(unknownMeeting(code, open.meetings.rows()));
  const council = open.councils.withKey({ code: meeting.council });
  const review = open.reviews.withKey({ code: meeting.review });
  const year = review && open.years.withKey({ code: review.schoolYear });
  const problems: Problem[] = [
    ...(council ? [] : [unknownCouncil(meeting.council, open.meetings.place(meeting, "council"))]),
    ...(review ? [] : [unknownReview(meeting.review, open.reviews.rows())]),
    ...(review && !year ? [unknownYear(review.schoolYear, open.reviews.place(review, "schoolYear"))] : []),
  ];
  if (!council || !review || !year) return failed(...problems);
  const reviewsOfYear = new Set(
    open.reviews.rows().flatMap((row) => (row.schoolYear === year.code ? [row.code] : [])),
  );
  const sessionsOfYear = open.sessions.rows().filter((row) => reviewsOfYear.has(row.review));
  const reviewOf = new Map(sessionsOfYear.map((row) => [row.code, row.review]));
  const ofYear = ({ session }: { readonly session: string }) => reviewOf.has(session);
  const votes: VotesOfYear = {
    sessions: sessionsOfYear,
    rules: open.frozenRules.rows().filter(ofYear),
    lines: open.lines.rows().filter(ofYear),
    outcomes: open.outcomes.rows().filter(ofYear),
  };
  const linesOfReview = votes.lines.filter(({ session }) => reviewOf.get(session) === review.code);
  return ok({
    meeting,
    council,
    members: open.members
      .rows()
      .filter((row) => row.council === council.code)
      .sort((a, b) => a.rank - b.rank),
    review,
    year,
    awardedUntil: lastDayAwarded(review, year, open.rounds.rows()),
    awards: open.awards
      .rows()
      .filter((award) => review.awards.length === 0 || review.awards.includes(award.code))
      .sort(compareAwards),
    nominations: [
      ...open.nominations.rows().filter((row) => row.review === review.code),
      ...floorNominations(review.code, linesOfReview, today),
    ],
    checks: { ...checkRegisterOf(open, review, year, today), meetings: new Map() },
    sessions: open.sessions
      .rows()
      .filter((row) => row.meeting === meeting.code)
      .sort(compareSessions),
    votes,
    last: lastOutcomes(votes),
    decided: decidedBy(votes, meeting.code, open.nominations.rows()),
  });
}

function unknownCouncil(code: string, where: Problem["where"]): Problem {
  return {
    what: `Không có hội đồng mã “${code}”`,
    ...(where ? { where } : {}),
    remedy: `Chọn một mã có trong tab “${councils.tab}”, hoặc thêm hội đồng vào tab đó`,
  };
}
