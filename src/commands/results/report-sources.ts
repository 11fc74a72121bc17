import type { ReportTold, RoundTold } from "../../documents/results/report-told";
import type { Moment } from "../../domain/moment";
import { periodOfRound } from "../../domain/plan/round";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { complaintFigures } from "../../domain/results/complaint";
import { isGranted } from "../../domain/results/grant";
import { lastYearAwards } from "../../domain/results/last-year";
import { participations } from "../../domain/results/participation";
import { peopleRewarded } from "../../domain/results/people-rewarded";
import { paragraphsOf } from "../../domain/results/report-text";
import { reviewsCounted } from "../../domain/results/reviews-counted";
import { yearFigures } from "../../domain/results/year-figures";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { SchoolYear } from "../../domain/school/school-year";
import { commemorationDays } from "../../register/tables/plan/commemoration-days";
import { grounds } from "../../register/tables/plan/grounds";
import { milestones } from "../../register/tables/plan/milestones";
import { movements } from "../../register/tables/plan/movements";
import { targets } from "../../register/tables/plan/targets";
import { unitLaunches } from "../../register/tables/plan/unit-launches";
import { pastAwards } from "../../register/tables/records/past-awards";
import { staff } from "../../register/tables/records/staff";
import { complaints } from "../../register/tables/results/complaints";
import { reportTexts } from "../../register/tables/results/report-texts";
import { progress } from "../../register/tables/review/progress";
import { unitReports } from "../../register/tables/review/unit-reports";
import { nomineeCategories } from "../../register/tables/school/nominee-categories";
import type { Readable } from "../../register/unit-of-work";
import { unknownYear } from "../flow/unknown-codes";
import { documentGrounds, groundsDay } from "../papers/grounds";
import { planOfRound, type ReviewSources, type reviewTables } from "../review/review-sources";
import { aboveTables, awardedAbove } from "./awarded-above";
import { reportWarnings } from "./report-warnings";
import { type ReviewResults, readResults, resultTables, undecidedLines } from "./result-sources";
import { targetsTold } from "./targets-told";

/** What the reports are made of beside what all papers of a review are. */
export const reportTables = {
  ...resultTables,
  ...aboveTables,
  days: commemorationDays,
  grounds,
  milestones,
  movements,
  launches: unitLaunches,
  targets,
  history: pastAwards,
  staff,
  categories: nomineeCategories,
  progress,
  reports: unitReports,
  texts: reportTexts,
  complaints,
};

type Open = Readable<typeof reportTables & typeof reviewTables>;

/** What a report tells, and what should be looked at before it is made. */
interface ToldReport {
  readonly data: ReportTold;
  readonly warnings: readonly Problem[];
}

/**
 * Counts what a report tells, or says why it cannot be made: outcomes of a review it counts are not final, or the head has
 * not decided on them.
 */
export function tellReport(
  scope: ReportTold["scope"],
  open: Open,
  sources: ReviewSources,
  at: Moment,
): Result<ToldReport> {
  const { review, settings, told } = sources;
  const year = open.years.withKey({ code: review.schoolYear });
  if (!year) return failed(unknownYear(review.schoolYear, open.reviews.place(review, "schoolYear")));
  const counted = reviewsCounted(scope, review, open.reviews.rows());
  const results = finalResults(open, counted);
  if (!results.ok) return results;
  const rounds = roundsTold(scope, open, sources, year);
  const cited = { round: review.round, sector: settings.sector, day: groundsDay(told, at) };
  const isAnyPlan = rounds.some(({ plan }) => plan !== null && plan.number !== null);
  const found = documentGrounds(open.grounds, cited, isAnyPlan);
  if (found.stops.length > 0) return failed(...found.stops);

  const printed = targetsTold(rounds, open, settings);
  const roundCodes = new Set(rounds.map(({ round }) => round.code));
  const decided = results.value.flatMap((each) => each.decided);
  const counts = {
    reviews: counted,
    awards: open.awards.rows(),
    units: open.units.rows(),
    nominations: open.nominations.rows(),
    sudden: open.sudden.rows(),
    decided,
    grants: open.grants.rows(),
    above: awardedAbove(open),
    lastYear: scope === "year" ? lastYearOf(open, year) : null,
  };
  const exemplarCodes = new Set(
    open.awards.rows().flatMap(({ code, kind }) => (kind === "exemplar" ? [code] : [])),
  );
  const ofCounted = new Set(counted.map(({ code }) => code));
  const data: ReportTold = {
    scope,
    year,
    grounds: found.grounds,
    rounds,
    movements: open.movements
      .rows()
      .filter(
        ({ code, round }) => roundCodes.has(round) || counted.some(({ movement }) => movement === code),
      ),
    figures: yearFigures(counts),
    people: peopleRewarded({ ...counts, staff: open.staff.rows(), categories: open.categories.rows() }),
    participations: participations(counted, {
      units: counts.units,
      progress: open.progress.rows(),
      nominations: counts.nominations,
      reports: open.reports.rows(),
    }),
    targets: printed.targets,
    exemplars: open.grants
      .rows()
      .filter((grant) => ofCounted.has(grant.review) && exemplarCodes.has(grant.award) && isGranted(grant)),
    complaints: complaintFigures(open.complaints.rows().filter(({ review: of }) => ofCounted.has(of))),
    paragraphs: (part) => paragraphsOf(open.texts.rows(), review.code, part),
  };
  return ok({
    data,
    warnings: [...found.warnings, ...printed.warnings, ...reportWarnings(data, open, results.value)],
  });
}

/** The results of each review, all of them final; or everything that is not. */
function finalResults(open: Open, counted: readonly ReviewPeriod[]): Result<readonly ReviewResults[]> {
  const results: ReviewResults[] = [];
  for (const { code } of counted) {
    const read = readResults(open, code);
    // What is wrong with a row that is sealed, it is with every review of the year.
    if (!read.ok) return read;
    results.push(read.value);
  }
  const problems = results.flatMap((each) => [
    ...each.pending.map(({ problem }) => problem),
    ...undecidedLines(each, new Set(each.decided.map(({ award }) => award.code))),
  ]);
  return problems.length > 0 ? failed(...problems) : ok(results);
}

/** The rounds a report tells of, in the order of the register: of the school year, or the review's with its parts. */
function roundsTold(
  scope: ReportTold["scope"],
  open: Open,
  { review, settings }: ReviewSources,
  year: SchoolYear,
): readonly RoundTold[] {
  return open.rounds
    .rows()
    .filter(({ code, parent, schoolYear }) =>
      scope === "year"
        ? schoolYear === year.code
        : review.round !== "" && (code === review.round || parent === review.round),
    )
    .map((round) => {
      const period = periodOfRound(round, year);
      return {
        round,
        period: period.ok ? period.period : null,
        plan: planOfRound(round, open.book.rows(), settings),
        launches: open.launches.rows().filter((launch) => launch.round === round.code),
      };
    });
}

function lastYearOf(open: Open, year: SchoolYear) {
  return lastYearAwards({
    year,
    years: open.years.rows(),
    reviews: open.reviews.rows(),
    history: open.history.rows(),
    grants: open.grants.rows(),
    awards: open.awards.rows(),
    units: open.units.rows(),
  });
}
