import { latestDocument } from "../../domain/papers/document";
import type { DocumentKind } from "../../domain/papers/kinds";
import type { Problem } from "../../domain/problem";
import type { Result } from "../../domain/result";
import { type MeetingStand, stepState } from "../../domain/results/meeting-steps";
import type { ReviewStand } from "../../domain/results/next-steps";
import { paymentState } from "../../domain/results/payment";
import { awaitsWord } from "../../domain/review/intake/word";
import type { IntakeStand } from "../../domain/review/intake-steps";
import { isStanding } from "../../domain/review/nomination";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { owes, progressOf } from "../../domain/review/submission-figures";
import type { OpenDashboard } from "./dashboard-tables";
import { packageSteps } from "./package-steps";
import { type ReviewResults, readResults } from "./result-sources";

/** How far a review has come, and what of it could not be told. */
export interface StandRead {
  readonly stand: ReviewStand;
  readonly problems: readonly Problem[];
}

/** Finds how far a review has come by what the register holds. Changes nothing. */
export function reviewStand(open: OpenDashboard, review: ReviewPeriod): StandRead {
  const meetings = open.meetings.rows().filter((row) => row.review === review.code);
  const results = readResults(open, review.code);
  const problems: Problem[] = results.ok ? [] : [...results.problems];
  const head = headStand(open, review, results);
  const stands = meetings.flatMap((meeting): readonly MeetingStand[] => {
    const steps = packageSteps(open, meeting.code, results);
    if (steps.ok) {
      const sessions = open.sessions.rows().filter((row) => row.meeting === meeting.code);
      const far = steps.value.map((step) => ({ step, state: stepState(step, open.book.rows()) }));
      return [{ meeting, sessions, steps: far, ...head }];
    }
    if (results.ok) problems.push(...steps.problems);
    return [];
  });
  return {
    stand: { intake: intakeStand(open, review), meetings: stands, ...afterStand(open, review, results) },
    problems: withoutRepeats(problems),
  };
}

function intakeStand(open: OpenDashboard, review: ReviewPeriod): IntakeStand {
  const { code } = review;
  const ofReview = <T extends { readonly review: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.review === code);
  const progress = progressOf(code, open.links.rows(), open.progress.rows());
  const unsettled = ofReview(open.quarantine.rows()).filter(({ settled }) => !settled);
  const standing = ofReview(open.nominations.rows()).filter(isStanding);
  const returned = ofReview(open.returns.rows()).filter(({ closed }) => !closed);
  const whole = new Set(returned.flatMap(({ unit, nominations }) => (nominations.length === 0 ? unit : [])));
  const named = new Set(returned.flatMap(({ nominations }) => nominations));
  const sessions = ofReview(open.sessions.rows());
  const has = (kind: DocumentKind) => latestDocument(open.book.rows(), kind, code) !== undefined;
  return {
    review,
    units: progress.length,
    received: progress.filter(({ lastAt }) => lastAt !== null).length,
    owing: progress.filter(owes).length,
    waiting: unsettled.filter(awaitsWord).length,
    replacements: ofReview(open.replacements.rows()).filter(({ decision }) => decision === "pending").length,
    strays: unsettled.filter((row) => !awaitsWord(row)).length,
    returnable: standing.filter(
      ({ id, unit, finding }) => finding === "block" && !named.has(id) && !whole.has(unit),
    ).length,
    standing: standing.length,
    hasList: has("nominationList"),
    hasAppraisal: has("appraisal"),
    hasMeeting: open.meetings.rows().some((row) => row.review === code),
    hasVoted: sessions.some(({ state }) => state === "closed"),
  };
}

function headStand(open: OpenDashboard, review: ReviewPeriod, results: Result<ReviewResults>) {
  const decided = results.ok ? results.value.decided : [];
  const undecided = decided.filter(({ choice }) => choice === null);
  const book = open.book.rows();
  const parts = [
    ...new Set(
      book.flatMap((row) => (row.kind === "decision" && row.subject === review.code ? [row.part] : [])),
    ),
  ];
  const listed = new Set(decided.map(({ id }) => id));
  return {
    undecided: undecided.length,
    unpresented: undecided.filter(
      ({ id, source, stale }) =>
        source === "vote" && (stale !== "" || !open.heads.withKey({ nomination: id })),
    ).length,
    pending: results.ok ? undecidedByCouncil(results.value) : 0,
    unnumbered: parts.flatMap((part) => {
      const made = latestDocument(book, "decision", review.code, part);
      const granted = open.grants.rows().some(({ document }) => document === made?.id);
      return made && !granted ? [made.id] : [];
    }),
    hasDossiers: open.dossiers.rows().some(({ nomination }) => listed.has(nomination)),
  };
}

/** Outcomes that the council has still to decide: a session that nobody has closed is none. */
function undecidedByCouncil({ pending, votes }: ReviewResults): number {
  const open = votes.sessions.filter(({ state }) => state !== "closed" && state !== "adjourned").length;
  return Math.max(0, pending.length - open);
}

function afterStand(open: OpenDashboard, review: ReviewPeriod, results: Result<ReviewResults>) {
  const { code } = review;
  const decided = results.ok ? results.value.decided : [];
  const isDecided =
    results.ok &&
    results.value.pending.length === 0 &&
    results.value.outcomes.length + decided.length > 0 &&
    decided.every(({ choice }) => choice !== null);
  const grants = open.grants.rows().filter((grant) => grant.review === code);
  const documents = new Set(grants.map(({ document }) => document));
  const paid = paymentState(
    grants,
    open.payments.rows().filter(({ document }) => documents.has(document)),
  );
  return {
    isDecided,
    resultsSent: open.outbox.rows().some(({ kind, review: of }) => kind === "result" && of === code),
    toPay: paid.toPay.length,
    toReturn: paid.toReturn.length,
    unhanded: open.certificates
      .rows()
      .filter(({ document, due, handedOn }) => documents.has(document) && due === null && handedOn === null)
      .length,
  };
}

function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  const told = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...told.values()];
}
