import { awardRulesOn } from "../../domain/awards/award-rule";
import type { CalendarDate } from "../../domain/calendar-date";
import type { CheckSources } from "../../domain/review/checks/check-nominations";
import type { UnreadFact } from "../../domain/review/checks/unread-facts";
import { lastDayAwarded } from "../../domain/review/last-day-awarded";
import type { Nomination } from "../../domain/review/nomination";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { usedInitiativesOf } from "../../domain/review/used-initiative";
import type { SchoolYear } from "../../domain/school/school-year";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { rounds } from "../../register/tables/plan/rounds";
import { holds } from "../../register/tables/records/holds";
import { initiatives } from "../../register/tables/records/initiatives";
import { pastAwards } from "../../register/tables/records/past-awards";
import { staff } from "../../register/tables/records/staff";
import { staffYears } from "../../register/tables/records/staff-years";
import { unitYears } from "../../register/tables/records/unit-years";
import { usedInitiatives } from "../../register/tables/records/used-initiatives";
import { findings } from "../../register/tables/review/findings";
import { nominations } from "../../register/tables/review/nominations";
import { awardRules } from "../../register/tables/school/award-rules";
import { awards } from "../../register/tables/school/awards";
import { nomineeCategories } from "../../register/tables/school/nominee-categories";
import { schoolYears } from "../../register/tables/school/school-years";
import { units } from "../../register/tables/school/units";
import type { Readable } from "../../register/unit-of-work";

/** The tables the checks of a review look at, by the names under which whoever checks opens them. */
export const checkTables = {
  years: schoolYears,
  categories: nomineeCategories,
  awards,
  rules: awardRules,
  units,
  staff,
  staffYears,
  unitYears,
  initiatives,
  used: usedInitiatives,
  pastAwards,
  holds,
  rounds,
  reviews: reviewPeriods,
  nominations,
  findings,
};

/**
 * What the checks know beside a review's nominations and the units' meetings; `unread` are the rows that could not be read
 * where the tables were read row by row.
 */
export function checkRegisterOf(
  open: Readable<typeof checkTables>,
  review: ReviewPeriod,
  year: SchoolYear,
  today: CalendarDate,
  unread: readonly UnreadFact[] = [],
): Omit<CheckSources, "meetings"> {
  const yearOf = new Map(open.reviews.rows().map(({ code, schoolYear }) => [code, schoolYear]));
  // What a unit registers at the year's start is a promise, no nomination.
  const promised = new Set(
    open.reviews.rows().flatMap(({ code, kind }) => (kind === "registration" ? [code] : [])),
  );
  const others = open.nominations
    .rows()
    .filter((nomination) => nomination.review !== review.code && !promised.has(nomination.review));
  const isThisYear = (nomination: Nomination) => yearOf.get(nomination.review) === review.schoolYear;
  return {
    today,
    unread,
    review,
    reviews: open.reviews.rows(),
    year,
    years: open.years.rows(),
    awards: open.awards.rows(),
    rules: awardRulesOn(open.rules.rows(), lastDayAwarded(review, year, open.rounds.rows())),
    categories: open.categories.rows(),
    units: open.units.rows(),
    staff: open.staff.rows(),
    staffYears: open.staffYears.rows(),
    unitYears: open.unitYears.rows(),
    initiatives: open.initiatives.rows(),
    pastAwards: open.pastAwards.rows(),
    holds: open.holds.rows(),
    otherReviews: others.filter(isThisYear),
    otherFindings: open.findings.rows(),
    otherYears: [
      ...usedInitiativesOf(others.filter((nomination) => !isThisYear(nomination))),
      ...open.used.rows().filter((used) => yearOf.get(used.review) !== review.schoolYear),
    ],
  };
}
