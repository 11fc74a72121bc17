import type { Award } from "../../awards/award";
import { compareSeverities, worstSeverity } from "../../awards/severity";
import type { Deadline } from "../../deadline";
import { grouped } from "../../grouping";
import type { Moment } from "../../moment";
import type { Target } from "../../plan/target";
import type { UnitLaunch } from "../../plan/unit-launch";
import type { NomineeCategory } from "../../school/category";
import type { Unit } from "../../school/unit";
import type { Finding } from "../finding";
import { isStanding, type Nomination } from "../nomination";
import type { UnitProgress } from "../progress";
import type { Quarantined } from "../quarantined";
import type { Replacement } from "../replacement";
import type { ReturnForCorrection } from "../return-for-correction";
import type { ReviewPeriod } from "../review-period";
import type { LedgerRow } from "../submission";
import type { UnitLink } from "../unit-link";
import type { UnitReport } from "../unit-report";
import { bySending, fold, latestOf } from "./fold";
import { identityOf } from "./identity";
import { lateness } from "./lateness";
import { submissionsOf } from "./ledger";
import { type Meetings, meetingsOf } from "./meetings";
import { assignedUnits, quarantineOf, type Told } from "./quarantine";
import { type ReadReport, readReport } from "./read-report";
import { readSubmission } from "./read-submission";
import { type Receipt, receiptsOf } from "./receipts";
import { progressOf } from "./unit-progress";

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
  /** The checks; they see the nominations that stand for review. */
  readonly check: (nominations: readonly Nomination[], meetings: Meetings) => readonly Finding[];
}

/** What the register is to hold of a review. */
export interface ReviewState {
  readonly nominations: readonly Nomination[];
  readonly findings: readonly Finding[];
  readonly quarantine: readonly Quarantined[];
  readonly replacements: readonly Replacement[];
  readonly reports: readonly UnitReport[];
  readonly progress: readonly UnitProgress[];
  readonly receipts: readonly Receipt[];
  readonly meetings: Meetings;
}

/**
 * Derives all of a review from its ledger and the secretary's decisions: the same ledger gives the same state, however
 * often and in whatever order its responses were read.
 */
export function deriveReview(input: ReviewInput): ReviewState {
  const ownOf = <T extends { readonly review: string }>(rows: readonly T[]) =>
    rows.filter(({ review }) => review === input.review.code);
  const { submissions, broken } = submissionsOf(ownOf(input.ledger));
  const known = {
    nominations: ownOf(input.nominations),
    replacements: ownOf(input.replacements),
    quarantine: ownOf(input.quarantine),
  };
  const returns = ownOf(input.returns);
  const context = { ...input, review: input.review.code, assigned: assignedUnits(known.quarantine) };
  const targets = input.targets.filter(({ round }) => round === input.review.round);

  const lists = submissions.filter(({ form }) => form === "nomination");
  const reads = lists.map((submission) => readSubmission(submission, context));
  const readById = new Map(reads.map((read) => [read.submission.id, read]));
  const latest = latestOf(lists).flatMap(({ id }) => readById.get(id) ?? []);
  const reports = latestOf(submissions.filter(({ form }) => form === "report")).map((submission) =>
    readReport(submission, targets, context),
  );
  const late = lateness(
    input.deadline,
    returns,
    (id) => new Set(readById.get(id)?.nominations.map(({ content }) => identityOf(content))),
  );
  const folded = fold(input.review.code, reads, known, late, new Set(broken.map(({ id }) => id)));
  const meetings = meetingsOf(latest);
  const standing = folded.nominations.filter(isStanding);
  const findings = inOrderOf(folded.nominations, input.check(standing, meetings));
  const nominations = withFindings(folded.nominations, findings);

  const told: Told[] = [...latest, ...reports].map((read) => ({
    ...read,
    reasons: folded.resent.has(read.submission.id)
      ? []
      : [...read.reasons, ...(folded.reasons.get(read.submission.id) ?? [])],
  }));
  const newest = new Map(latestOf([...submissions, ...broken]).map(({ id, response }) => [response, id]));
  const lost = broken.filter(({ id, response }) => newest.get(response) === id);
  const telling = reports.filter(({ empty }) => !empty);
  const sent = [...latest, ...telling]
    .filter(({ unit }) => unit !== "")
    .map(({ unit, submission }) => ({ unit, form: submission.form, at: submission.at }));
  return {
    nominations,
    findings,
    quarantine: quarantineOf(
      told.sort((a, b) => bySending(a.submission, b.submission)),
      [...lost].sort(bySending),
      known.quarantine,
    ),
    replacements: folded.replacements,
    reports: latestReports(telling, late.submission),
    progress: progressOf({ ...input, returns, sent, nominations, meetings }),
    receipts: receiptsOf(latest, reports, folded, input.awards, late),
    meetings,
  };
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

/** A finding a nomination and rule, in the nominations' order; of several of one rule the worst, with all they say. */
function inOrderOf(nominations: readonly Nomination[], found: readonly Finding[]): readonly Finding[] {
  const byNomination = new Map<string, Finding[]>(nominations.map(({ id }) => [id, []]));
  for (const finding of found) {
    const own = byNomination.get(finding.nomination);
    const at = own?.findIndex(({ rule }) => rule === finding.rule) ?? -1;
    const other = own?.[at];
    if (own && other) own[at] = bothOf(other, finding);
    else own?.push(finding);
  }
  return [...byNomination.values()].flat();
}

function bothOf(a: Finding, b: Finding): Finding {
  const joined = (one: string, other: string) => [...new Set([one, other])].filter(Boolean).join("; ");
  const { severity } = compareSeverities(a.severity, b.severity) <= 0 ? a : b;
  return { ...a, severity, message: joined(a.message, b.message), grounds: joined(a.grounds, b.grounds) };
}

function withFindings(
  nominations: readonly Nomination[],
  findings: readonly Finding[],
): readonly Nomination[] {
  const byNomination = grouped(findings, ({ nomination }) => nomination);
  return nominations.map((nomination) => {
    const own = byNomination.get(nomination.id);
    if (!own) return nomination;
    const messages = own.map(({ message }) => message);
    return { ...nomination, finding: worstSeverity(own.map(({ severity }) => severity)), messages };
  });
}
