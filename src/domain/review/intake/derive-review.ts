import type { Award } from "../../awards/award";
import { clippedRow } from "../../cell-text";
import type { Deadline } from "../../deadline";
import type { Moment } from "../../moment";
import type { Target } from "../../plan/target";
import type { UnitLaunch } from "../../plan/unit-launch";
import type { NomineeCategory } from "../../school/category";
import type { Unit } from "../../school/unit";
import type { CheckedNominations } from "../checks/check-nominations";
import type { NamedFinding } from "../finding";
import { isStanding, type Nomination } from "../nomination";
import type { UnitProgress } from "../progress";
import type { Quarantined } from "../quarantined";
import type { Replacement } from "../replacement";
import type { ReturnForCorrection } from "../return-for-correction";
import type { ReviewPeriod } from "../review-period";
import type { LedgerRow, Submission } from "../submission";
import type { UnitLink } from "../unit-link";
import type { UnitReport } from "../unit-report";
import { currentOf } from "./current";
import { inOrderOf, withFindings } from "./findings";
import { bySending, fold, latestOf } from "./fold";
import { identityOf } from "./identity";
import { attempt, faultReason, withoutFailing } from "./isolation";
import { lateness } from "./lateness";
import { type BrokenSubmission, submissionsOf } from "./ledger";
import { isLost, type LostResponses } from "./lost-responses";
import { type Meetings, meetingsOf } from "./meetings";
import { quarantineOf } from "./quarantine";
import { type ReadReport, readReport } from "./read-report";
import { readSubmission, wholeText } from "./read-submission";
import type { ReadSubmission } from "./read-types";
import { type Receipt, receiptsOf } from "./receipts";
import { toldOf } from "./told";
import { progressOf } from "./unit-progress";
import { wordsIn } from "./word";

/** All that the state of a review is derived from; tables may hold other reviews' rows, too. */
export interface ReviewInput {
  readonly review: ReviewPeriod;
  /** As `deadlineOf` reads it. */
  readonly deadline: Deadline | null;
  readonly now: Moment;
  readonly ledger: readonly LedgerRow[];
  readonly units: readonly Unit[];
  readonly links: readonly UnitLink[];
  readonly awards: readonly Award[];
  readonly categories: readonly NomineeCategory[];
  readonly targets: readonly Target[];
  readonly launches: readonly UnitLaunch[];
  readonly returns: readonly ReturnForCorrection[];
  /** As they stand in the register, with what the secretary wrote. */
  readonly nominations: readonly Nomination[];
  readonly replacements: readonly Replacement[];
  readonly quarantine: readonly Quarantined[];
  /** Responses that their form has no more: told, and dropped only by the secretary's word. */
  readonly deleted: ReadonlySet<string>;
  readonly reports: readonly UnitReport[];
  readonly progress: readonly UnitProgress[];
  /** What the ledger has lost and the forms did not give back. */
  readonly lost: LostResponses;
  /** Submissions (ids) that give what the register refuses, with the reason: they wait in quarantine, alone. */
  readonly setAside?: ReadonlyMap<string, string>;
  /** The checks; they see the nominations that stand for review. */
  readonly check: (
    nominations: readonly Nomination[],
    meetings: Meetings,
  ) => Pick<CheckedNominations, "findings" | "met">;
}

/** What the register is to hold of a review. */
export interface ReviewState {
  readonly nominations: readonly Nomination[];
  readonly findings: readonly NamedFinding[];
  readonly quarantine: readonly Quarantined[];
  readonly replacements: readonly Replacement[];
  readonly reports: readonly UnitReport[];
  readonly progress: readonly UnitProgress[];
  readonly receipts: readonly Receipt[];
  readonly meetings: Meetings;
}

/**
 * Derives all of a review from its ledger and the secretary's decisions: the same ledger gives the same state, however
 * often and in whatever order its responses were read. A submission that cannot be read, or without which alone the rest
 * can be derived, waits in quarantine with the fault's words; every cell of what is given fits the register.
 */
export function deriveReview(input: ReviewInput): ReviewState {
  const found = submissionsOf(input.ledger.filter(ofReview(input)));
  // Of a response whose latest revision is lost an earlier one would bring back what the unit has changed since.
  const isThere = ({ id }: { readonly id: string }) => !isLost(input.lost, id);
  const [submissions, broken] = [found.submissions.filter(isThere), found.broken.filter(isThere)];
  const aside: BrokenSubmission[] = [];
  const setAside = (submission: Submission, reason: string) =>
    aside.push({ ...submission, text: wholeText(submission), reason, readAgain: false });

  const reads = readAll(submissions, input, setAside);
  const derived = withoutFailing(reads, (left) => derive(input, left, [...broken, ...aside]));
  if (derived.failing.length === 0) return derived.value;
  for (const { item, error } of derived.failing) setAside(item.read.submission, faultReason(error));
  const failing = new Set(derived.failing.map(({ item }) => item));
  const left = reads.filter((read) => !failing.has(read));
  return derive(input, left, [...broken, ...aside]);
}

/** What a submission says, by its form. */
type Read =
  | { readonly form: "nomination"; readonly read: ReadSubmission }
  | { readonly form: "report"; readonly read: ReadReport };

/** Reads every revision; of one that cannot be read, or is set aside by its id, `setAside` is told why. */
function readAll(
  submissions: readonly Submission[],
  input: ReviewInput,
  setAside: (submission: Submission, reason: string) => void,
): readonly Read[] {
  const assigned = wordsIn(input.quarantine.filter(ofReview(input))).units;
  const context = { ...input, review: input.review.code, schoolYear: input.review.schoolYear, assigned };
  const targets = input.targets.filter(({ round }) => round === input.review.round);
  const read = (submission: Submission): Read =>
    submission.form === "nomination"
      ? { form: "nomination", read: readSubmission(submission, context) }
      : { form: "report", read: readReport(submission, targets, context) };
  return submissions.flatMap((submission) => {
    const refused = input.setAside?.get(submission.id);
    const done = refused === undefined ? attempt(() => read(submission)) : null;
    if (done?.ok) return done.value;
    setAside(submission, refused ?? faultReason(done?.error));
    return [];
  });
}

function derive(
  input: ReviewInput,
  reads: readonly Read[],
  broken: readonly BrokenSubmission[],
): ReviewState {
  const ownOf = <T extends { readonly review: string }>(rows: readonly T[]) => rows.filter(ofReview(input));
  const quarantined = ownOf(input.quarantine);
  const words = wordsIn(quarantined, input.deleted);
  const known = {
    nominations: ownOf(input.nominations),
    replacements: ownOf(input.replacements),
    words,
  };
  const returns = ownOf(input.returns);
  const isDropped = ({ submission }: Read["read"]) => words.deleted.get(submission.id) === "declined";
  const lists = reads.flatMap((each) => (each.form === "nomination" ? each.read : []));
  const readById = new Map(lists.map((read) => [read.submission.id, read]));
  const latest = currentOf(lists);
  const reports = currentOf(reads.flatMap((each) => (each.form === "report" ? each.read : [])));
  const late = lateness(
    input.deadline,
    returns,
    (id) => new Set(readById.get(id)?.nominations.map(({ content }) => identityOf(content))),
  );
  const keeps = ({ submission }: { readonly submission: string }) => isLost(input.lost, submission);
  const unexplained = [
    ...broken.map(({ id }) => id),
    ...known.nominations.filter(keeps).map(({ submission }) => submission),
  ];
  const folded = fold(input.review.code, lists, known, late, new Set(unexplained));
  const meetings = meetingsOf(latest.filter((read) => !isDropped(read)));
  const standing = folded.nominations.filter(isStanding);
  const checked = input.check(standing, meetings);
  const findings = inOrderOf(folded.nominations, checked.findings);
  const nominations = withFindings(folded.nominations, findings, checked.met);

  const all = reads.map(({ read }) => read.submission);
  const newest = new Map(latestOf([...all, ...broken]).map(({ id, response }) => [response, id]));
  const lost = broken.filter(({ id, response }) => newest.get(response) === id);
  const telling = reports.filter((read) => !read.empty && !isDropped(read));
  const sent = [...latest, ...telling]
    .filter((read) => !isDropped(read))
    .map(({ unit, submission }) => ({ unit, form: submission.form, at: submission.at }));
  const quarantine = quarantineOf(
    toldOf(
      reads.map(({ read }) => read),
      folded,
      words,
      input.deleted,
    ),
    lost.sort(bySending),
    quarantined,
  );
  const nameOf = new Map(nominations.map(({ id, name }) => [id, name]));
  return {
    nominations: nominations.map((row) => clippedRow(row, ["opinion", "note"])),
    findings: findings.map((row) => clippedRow({ ...row, name: nameOf.get(row.nomination) ?? "" })),
    quarantine: [...quarantine, ...quarantined.filter(keeps)].map((row) => clippedRow(row)),
    replacements: [...folded.replacements, ...known.replacements.filter(keeps)].map((row) => clippedRow(row)),
    reports: withKept(latestReports(telling, late.submission), ownOf(input.reports).filter(keeps)).map(
      (row) => clippedRow(row),
    ),
    progress: keptProgress(input, progressOf({ ...input, returns, sent, nominations, meetings })).map((row) =>
      clippedRow(row),
    ),
    receipts: receiptsOf(latest, reports, folded, input.awards, late),
    meetings,
  };
}

function ofReview({ review: { code } }: ReviewInput): (row: { readonly review: string }) => boolean {
  return ({ review }) => review === code;
}

/** A unit's report that was lost stays beside the others'. */
function withKept(reports: readonly UnitReport[], kept: readonly UnitReport[]): readonly UnitReport[] {
  const there = new Set(reports.map(({ unit }) => unit));
  return [...reports, ...kept.filter(({ unit }) => !there.has(unit))];
}

/** A unit of which something is lost stands where it stood: nothing is owed because the ledger has a hole. */
function keptProgress(
  { lost, progress, review }: ReviewInput,
  derived: readonly UnitProgress[],
): readonly UnitProgress[] {
  const before = new Map(progress.filter((row) => row.review === review.code).map((row) => [row.unit, row]));
  return derived.map((row) => (lost.units.has(row.unit) && before.get(row.unit)) || row);
}

/** The last report of each unit, in the order of units' first reports. */
function latestReports(
  reports: readonly ReadReport[],
  isLate: (unit: string, at: Moment) => boolean,
): readonly UnitReport[] {
  const byUnit = new Map<string, UnitReport>();
  for (const { submission, unit, participants, results, summary, link } of reports) {
    const { id, review, at } = submission;
    const late = isLate(unit, at);
    if (unit !== "")
      byUnit.set(unit, { review, unit, submission: id, at, late, participants, results, summary, link });
  }
  return [...byUnit.values()];
}
