import { groupIn } from "../../domain/grouping";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { type DecidedAward, decidedAwards, reachesHead } from "../../domain/results/decided-award";
import { periodAwarded } from "../../domain/review/last-day-awarded";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { SchoolYear } from "../../domain/school/school-year";
import { lastOutcomes, type VotesOfYear } from "../../domain/vote/decided";
import type { Outcome } from "../../domain/vote/outcome";
import { sha256 } from "../../google/digest";
import { type ChangedOutcomes, changedOutcomes } from "../../register/changed-outcomes";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { rounds } from "../../register/tables/plan/rounds";
import { grants } from "../../register/tables/results/grants";
import { headDecisions } from "../../register/tables/results/head-decisions";
import { suddenAwards } from "../../register/tables/results/sudden-awards";
import { documentBook } from "../../register/tables/review/document-book";
import { nominations } from "../../register/tables/review/nominations";
import { awards } from "../../register/tables/school/awards";
import { schoolYears } from "../../register/tables/school/school-years";
import { units } from "../../register/tables/school/units";
import { ballotLines } from "../../register/tables/vote/ballot-lines";
import { outcomes } from "../../register/tables/vote/outcomes";
import { sealedRows } from "../../register/tables/vote/sealed-rows";
import { sessionRules } from "../../register/tables/vote/session-rules";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import type { Readable } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { firstFew } from "../../vietnamese/text";
import { unknownReview, unknownYear } from "../flow/unknown-codes";

/** What was decided, and what the papers of the results are made of beside what all papers of a review are. */
export const resultTables = {
  reviews: reviewPeriods,
  rounds,
  years: schoolYears,
  units,
  awards,
  nominations,
  sessions: votingSessions,
  rules: sessionRules,
  lines: ballotLines,
  outcomes,
  seals: sealedRows,
  heads: headDecisions,
  sudden: suddenAwards,
  grants,
  book: documentBook,
};

export type OpenResults = Readable<typeof resultTables>;

/** What the council came to in a review, and what the head made of it. */
export interface ReviewResults {
  readonly review: ReviewPeriod;
  readonly year: SchoolYear;
  /** Everything the council voted on this school year. */
  readonly votes: VotesOfYear;
  /** The last outcomes of the review's nominations, whatever they came to, in the order of their votes. */
  readonly outcomes: readonly Outcome[];
  /** What reaches the head, in the order of lists. */
  readonly decided: readonly DecidedAward[];
  /** Why outcomes are not final, by award: papers that draw on the award are refused. */
  readonly pending: readonly PendingOutcome[];
}

/** Something that keeps the outcomes of some awards from being final. */
export interface PendingOutcome {
  readonly awards: readonly string[];
  readonly problem: Problem;
}

/** Reads what a review came to. Refused where the review or its year is not there, or a row is not as it was sealed. */
export function readResults(open: OpenResults, code: string): Result<ReviewResults> {
  const review = open.reviews.withKey({ code });
  if (!review) return failed(unknownReview(code, open.reviews.rows()));
  const year = open.years.withKey({ code: review.schoolYear });
  if (!year) return failed(unknownYear(review.schoolYear, open.reviews.place(review, "schoolYear")));
  const votes = votesOfYear(open, year);
  const changed = changedOutcomes(
    votes.sessions.filter(({ state }) => state === "closed").map((session) => session.code),
    votes,
    open.seals.rows(),
    sha256,
  );
  if (changed.length > 0) return failed(...changed.map(notAsSealed));
  const ofReview = new Set(votes.sessions.flatMap((row) => (row.review === code ? [row.code] : [])));
  const last = [...lastOutcomes(votes).values()].filter(({ session }) => ofReview.has(session));
  return ok({
    review,
    year,
    votes,
    outcomes: last,
    decided: decidedAwards(review, {
      votes,
      nominations: open.nominations.rows(),
      decisions: open.heads.rows(),
      sudden: open.sudden.rows(),
      awards: open.awards.rows(),
      units: open.units.rows(),
      periodOf: () => periodAwarded(review, year, open.rounds.rows()),
    }),
    pending: [...unfinishedSessions(open, votes, code), ...undecidedOutcomes(open, votes, last)],
  });
}

/** Everything the council voted on in a school year, over all its reviews. */
function votesOfYear(open: OpenResults, year: SchoolYear): VotesOfYear {
  const reviews = new Set(
    open.reviews.rows().flatMap((row) => (row.schoolYear === year.code ? [row.code] : [])),
  );
  const sessions = open.sessions.rows().filter(({ review }) => reviews.has(review));
  const codes = new Set(sessions.map(({ code }) => code));
  const ofYear = ({ session }: { readonly session: string }) => codes.has(session);
  return {
    sessions,
    rules: open.rules.rows().filter(ofYear),
    lines: open.lines.rows().filter(ofYear),
    outcomes: open.outcomes.rows().filter(ofYear),
  };
}

/** Why the outcomes of some awards are not final: what a paper that draws on them is refused for. None where all are. */
export function notFinal(
  { pending }: Pick<ReviewResults, "pending">,
  awards: ReadonlySet<string>,
): readonly Problem[] {
  return pending
    .filter((each) => each.awards.some((award) => awards.has(award)))
    .map(({ problem }) => problem);
}

/** Lines of some awards on which the head has not decided, or whose outcome changed since. */
export function undecidedLines(
  { decided }: Pick<ReviewResults, "decided">,
  awards: ReadonlySet<string>,
): readonly Problem[] {
  const open = decided.filter((line) => awards.has(line.award.code) && line.choice === null);
  const stale = open.filter((line) => line.stale !== "");
  const missing = open.filter((line) => line.stale === "");
  return [
    ...stale.map(({ name, award, stale: why }) => ({
      what: `${name} (${award.name}): ${why}`,
      where: { tab: headDecisions.tab },
      remedy: `Bấm ${menuPath("presentToHead")} để trình lại, rồi ghi quyết định của thủ trưởng`,
    })),
    ...(missing.length === 0 ? [] : [undecided(missing)]),
  ];
}

const shown = 5;

function undecided(lines: readonly DecidedAward[]): Problem {
  const names = lines.map(({ name, award }) => `${name} (${award.name})`);
  const sudden = lines.every(({ source }) => source === "sudden");
  return {
    what: `Thủ trưởng chưa quyết định ${lines.length} dòng: ${firstFew(names, shown, "dòng", "; ")}`,
    where: { tab: sudden ? suddenAwards.tab : headDecisions.tab },
    remedy: `Ghi ở cột “${headDecisions.columns.choice.header}”; chưa có dòng thì bấm ${menuPath("presentToHead")}`,
  };
}

/** Sessions of the review that nobody has closed: their awards wait. */
function unfinishedSessions(
  open: OpenResults,
  { sessions, lines }: VotesOfYear,
  review: string,
): readonly PendingOutcome[] {
  const awardsOf = new Map<string, string[]>();
  for (const line of lines) if (line.state === "standing") groupIn(awardsOf, line.session, line.award);
  return sessions
    .filter((session) => session.review === review)
    .filter(({ state }) => state !== "closed" && state !== "adjourned")
    .map((session) => ({
      awards: awardsOf.get(session.code) ?? session.awards,
      problem: {
        what: `Lượt ${session.code} chưa đóng nên chưa có kết quả cuối cùng`,
        where: open.sessions.place(session, "state"),
        remedy: `Bấm ${menuPath("closeSession")}, hoặc ${menuPath("adjournSession")}`,
      },
    }));
}

/** Equalities and overfull quotas that a further ballot or the council has still to decide. */
function undecidedOutcomes(
  open: OpenResults,
  votes: VotesOfYear,
  last: readonly Outcome[],
): readonly PendingOutcome[] {
  const ballots = new Map(votes.sessions.map(({ code, ballot }) => [code, ballot]));
  const ruleOf = ({ session, award }: Outcome) =>
    votes.rules.find((rule) => rule.session === session && rule.award === award);
  return last
    .filter((outcome) => {
      const rule = ruleOf(outcome);
      const goesOn = (ballots.get(outcome.session) ?? 1) < (rule?.mostBallots ?? 1);
      if (outcome.outcome === "tied") return !reachesHead(outcome, votes);
      return outcome.outcome === "overQuota" && rule?.overQuota === "council" && goesOn;
    })
    .map((outcome) => ({
      awards: [outcome.award],
      problem: {
        what: `${outcome.name}: ${outcome.outcome === "tied" ? "bằng phiếu" : "đủ phiếu, vượt chỉ tiêu"}, Hội đồng chưa quyết định xong`,
        where: open.outcomes.place(outcome, "outcome"),
        remedy: `Bấm ${menuPath("holdSecondBallot")}, hoặc ghi quyết định của chủ tọa rồi đóng lại lượt`,
      },
    }));
}

function notAsSealed({ session, tab, strange, missing }: ChangedOutcomes): Problem {
  const changes = [
    ...(strange > 0 ? [`${strange} dòng bị sửa hoặc thêm`] : []),
    ...(missing > 0 ? [`${missing} dòng bị sửa hoặc xóa`] : []),
  ];
  return {
    what: `Lượt ${session}: kết quả không còn như khi niêm phong (${changes.join(", ")})`,
    where: { tab },
    remedy: `Bấm ${menuPath("recountVotes")} để xem dòng nào, rồi khôi phục từ lịch sử phiên bản; muốn sửa kết quả thì bấm ${menuPath("correctOutcomes")}`,
  };
}
