import {
  type CheckOutcome,
  compareSeverities,
  type Severity,
  severities,
  severityNames,
} from "../../domain/awards/severity";
import { grouped } from "../../domain/grouping";
import { failed, ok, type Result } from "../../domain/result";
import { checks } from "../../domain/review/checks/checks";
import { isStanding, type Nomination } from "../../domain/review/nomination";
import { suggestedReasons } from "../../domain/review/return-for-correction";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { now } from "../../google/clock";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { findings } from "../../register/tables/review/findings";
import { nominations } from "../../register/tables/review/nominations";
import { returnsForCorrection } from "../../register/tables/review/returns";
import { awards } from "../../register/tables/school/awards";
import { units } from "../../register/tables/school/units";
import type { Readable } from "../../register/unit-of-work";
import { isoDate, shortDate } from "../../vietnamese/dates";
import { compareNames } from "../../vietnamese/names";
import { comparable } from "../../vietnamese/text";
import { unknownReview } from "../flow/unknown-codes";
import { noReviews } from "./list-reviews";

/** What the secretary chooses from when she sends something back to a unit. */
export interface ReturnDesk {
  readonly reviews: readonly ReviewChoice[];
  /** The code of the review the rest is of. */
  readonly review: string;
  /** "2026-11-21": no deadline lies before it. */
  readonly today: string;
  /** What she calls the severities, from the heaviest. */
  readonly severities: readonly DeskSeverity[];
  readonly units: readonly DeskUnit[];
}

export interface DeskSeverity {
  readonly severity: Severity;
  readonly name: string;
}

export interface ReviewChoice {
  readonly code: string;
  readonly name: string;
}

/** A unit with what stands of its nominations. */
export interface DeskUnit {
  readonly code: string;
  readonly name: string;
  readonly hasMail: boolean;
  /** What was returned to it and is not closed, a line each. */
  readonly returns: readonly string[];
  /** Blocked ones first, then by name. */
  readonly nominations: readonly DeskNomination[];
}

export interface DeskNomination {
  readonly id: string;
  readonly name: string;
  readonly award: string;
  /** The worst of its findings. */
  readonly finding: CheckOutcome | null;
  readonly findings: readonly DeskFinding[];
  /** Sentences for the reason, fit for the unit's eyes. */
  readonly suggestions: readonly string[];
}

export interface DeskFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

const tables = {
  reviews: reviewPeriods,
  units,
  awards,
  nominations,
  findings,
  returns: returnsForCorrection,
};

/** The desk of a review, by its code; of the one that takes submissions where "" is given. Changes nothing. */
export function returnDesk(code: string): Result<ReturnDesk> {
  return readRegister(deskTables(code), (open) => {
    const reviews = open.reviews.rows();
    if (reviews.length === 0) return failed(noReviews);
    const review = chosenReview(reviews, code);
    if (!review) return failed(unknownReview(code, reviews));

    const awardNames = new Map(open.awards.rows().map((award) => [award.code, award.name]));
    const found = grouped(open.findings.rows(), ({ nomination }) => nomination);
    const nominated = grouped(
      open.nominations.rows().filter((row) => row.review === review.code && isStanding(row)),
      ({ unit }) => unit,
    );
    const returned = grouped(
      open.returns.rows().filter((row) => row.review === review.code && !row.closed),
      ({ unit }) => unit,
    );
    const deskOf = (nomination: Nomination): DeskNomination => {
      const rows = [...(found.get(nomination.id) ?? [])].sort((a, b) =>
        compareSeverities(a.severity, b.severity),
      );
      const award = awardNames.get(nomination.award) ?? nomination.award;
      return {
        id: nomination.id,
        name: nomination.name,
        award,
        finding: nomination.finding,
        findings: rows.map(({ rule, severity, message }) => ({
          rule: checks[rule].label,
          severity,
          message,
        })),
        suggestions: suggestedReasons(nomination, award, rows),
      };
    };
    const value: ReturnDesk = {
      reviews: reviews.map(({ code: each, name }) => ({ code: each, name })),
      review: review.code,
      today: isoDate(now()),
      severities: severities.map((severity) => ({ severity, name: severityNames[severity] })),
      units: open.units.rows().map((unit) => ({
        code: unit.code,
        name: unit.name,
        hasMail: unit.mails.length > 0,
        returns: (returned.get(unit.code) ?? []).map(
          ({ id, reason, deadline }) => `${id}, hạn ${shortDate(deadline)}: ${reason}`,
        ),
        nominations: (nominated.get(unit.code) ?? [])
          .map(deskOf)
          .sort((a, b) => compareSeverities(a.finding, b.finding) || compareNames(a.name, b.name)),
      })),
    };
    return ok(value);
  });
}

/** The tables with the archived year of the review that is chosen, where it is archived. */
function deskTables(code: string) {
  const reach = ({ reviews }: Pick<Readable<typeof tables>, "reviews">) =>
    chosenReview(reviews.rows(), code)?.code;
  return { tables, reach };
}

/** The review with this code; without one the last that takes submissions, else the last. */
function chosenReview(reviews: readonly ReviewPeriod[], code: string): ReviewPeriod | undefined {
  const wanted = comparable(code);
  if (wanted !== "") return reviews.find((review) => review.code === wanted);
  return reviews.filter(({ intake }) => intake === "open").pop() ?? reviews[reviews.length - 1];
}
