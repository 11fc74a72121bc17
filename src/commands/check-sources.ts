import type { CalendarDate } from "../domain/calendar-date";
import type { CheckRegister } from "../domain/checks/check-register";
import type { SchoolYear } from "../domain/emulation-round";
import type { Nomination } from "../domain/nomination";
import type { ReviewPeriod } from "../domain/round-work";
import { awardRules } from "../register/tables/award-rules";
import { awards } from "../register/tables/awards";
import { findings } from "../register/tables/findings";
import { holds } from "../register/tables/holds";
import { initiatives } from "../register/tables/initiatives";
import { nominations } from "../register/tables/nominations";
import { nomineeCategories } from "../register/tables/nominee-categories";
import { pastAwards } from "../register/tables/past-awards";
import { reviewPeriods } from "../register/tables/review-periods";
import { schoolYears } from "../register/tables/school-years";
import { staff } from "../register/tables/staff";
import { staffYears } from "../register/tables/staff-years";
import { unitYears } from "../register/tables/unit-years";
import { units } from "../register/tables/units";
import type { Opened } from "../register/unit-of-work";

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
  pastAwards,
  holds,
  reviews: reviewPeriods,
  nominations,
  findings,
};

/** What the checks know beside a review's nominations and the units' meetings. */
export function checkRegisterOf(
  open: Opened<typeof checkTables>,
  review: ReviewPeriod,
  year: SchoolYear,
  today: CalendarDate,
): Omit<CheckRegister, "meetings"> {
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
    review,
    year,
    years: open.years.rows(),
    awards: open.awards.rows(),
    rules: open.rules.rows(),
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
    otherYears: others.filter((nomination) => !isThisYear(nomination)),
  };
}
