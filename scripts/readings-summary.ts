import type { LocalAppsScript } from "../local/local-apps-script";
import { currentOf } from "../src/domain/review/intake/current";
import { submissionsOf } from "../src/domain/review/intake/ledger";
import { readSubmission } from "../src/domain/review/intake/read-submission";
import type { ReadSubmission } from "../src/domain/review/intake/read-types";
import { wordsIn } from "../src/domain/review/intake/word";
import { reviewPeriods } from "../src/register/tables/plan/review-periods";
import { quarantine } from "../src/register/tables/review/quarantine";
import { unitLinks } from "../src/register/tables/review/unit-links";
import { awards } from "../src/register/tables/school/awards";
import { nomineeCategories } from "../src/register/tables/school/nominee-categories";
import { units } from "../src/register/tables/school/units";
import { ledger } from "../src/register/tables/technical/ledger";
import { registerRows } from "./decoded-rows";

/** How a column of a pasted list was understood (docs/samples.md). */
export interface ReadingSummary {
  readonly unit: string;
  /** From 1, from the left. */
  readonly column: number;
  readonly heading: string;
  /** null where it is not read. */
  readonly as: string | null;
}

/** What waits on the secretary's desk (docs/samples.md). */
export interface QuarantineSummary {
  readonly unit: string;
  /** Of the pasted list; null where it is the submission as a whole. */
  readonly line: number | null;
  readonly text: string;
  readonly reason: string;
}

/** What units' pasted lists were read as, in the order they were sent, and what of it waits, in the desk's order. */
export function summariseReadings(script: LocalAppsScript): {
  readonly quarantine: readonly QuarantineSummary[];
  readonly readings: readonly ReadingSummary[];
} {
  const desk = registerRows(script, quarantine);
  const reads = readSubmissions(script);
  const unitOf = new Map(reads.map(({ submission, unit }) => [submission.id, unit]));
  return {
    quarantine: desk.map(({ submission, unit, line, text, reason }) => {
      return { unit: unit || (unitOf.get(submission) ?? ""), line, text, reason };
    }),
    readings: currentOf(reads).flatMap(({ unit, readings }) =>
      readings.map(({ column, heading, as }) => ({ unit, column, heading, as })),
    ),
  };
}

/** Every revision of the nomination forms, read as intake reads it. */
function readSubmissions(script: LocalAppsScript): readonly ReadSubmission[] {
  const context = {
    units: registerRows(script, units),
    links: registerRows(script, unitLinks),
    awards: registerRows(script, awards),
    categories: registerRows(script, nomineeCategories),
    assigned: wordsIn(registerRows(script, quarantine)).units,
  };
  const years = new Map(
    registerRows(script, reviewPeriods).map(({ code, schoolYear }) => [code, schoolYear]),
  );
  return submissionsOf(registerRows(script, ledger))
    .submissions.filter(({ form }) => form === "nomination")
    .map((submission) => {
      const { review } = submission;
      return readSubmission(submission, { ...context, review, schoolYear: years.get(review) ?? "" });
    });
}
