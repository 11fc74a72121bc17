import { type CalendarDate, compareDates, yearsLater } from "../calendar-date";
import type { Hold } from "../school/hold";
import type { SchoolYear } from "../school/school-year";
import type { StaffYear } from "../school/staff";
import { isArchived, type ReviewPeriod } from "./review-period";

/** How many years after a school year's end personal data are kept, by kind; 0 for good. The school's settings say so. */
export interface Terms {
  readonly keepSubmissions: number;
  readonly keepStaffYears: number;
}

/** A school year of which what units submitted is past its term. */
export interface ExpiredYear {
  readonly year: SchoolYear;
  /** Its archived reviews, those among them of which a run that was cut off erased a part. */
  readonly reviews: readonly ReviewPeriod[];
}

/** What is past its term. */
export interface Expired {
  readonly years: readonly ExpiredYear[];
  /** Years past their term of which something stands in the working tabs yet: they are archived first. */
  readonly unarchived: readonly SchoolYear[];
  readonly staffYears: readonly StaffYear[];
  /** Holds that ended before the term. */
  readonly holds: readonly Hold[];
}

/**
 * What of the register is past its term on a day (docs/decisions/0035). What was decided is not among it: outcomes, sealed
 * rows, decisions and the award history stay.
 */
export function expiredOn(
  today: CalendarDate,
  { keepSubmissions, keepStaffYears }: Terms,
  register: {
    readonly years: readonly SchoolYear[];
    readonly reviews: readonly ReviewPeriod[];
    readonly staffYears: readonly StaffYear[];
    readonly holds: readonly Hold[];
  },
): Expired {
  const isPast = (end: CalendarDate, years: number) =>
    years > 0 && compareDates(yearsLater(end, years), today) < 0;
  const past = register.years.filter(({ to }) => isPast(to, keepSubmissions));
  const ofYear = ({ code }: SchoolYear) =>
    register.reviews.filter(({ schoolYear, intake }) => schoolYear === code && intake !== null);
  const staffPast = new Set(
    register.years.filter(({ to }) => isPast(to, keepStaffYears)).map(({ code }) => code),
  );
  return {
    years: past
      .map((year) => ({ year, reviews: ofYear(year).filter(({ intake }) => intake !== "erased") }))
      .filter(({ reviews }) => reviews.length > 0 && reviews.every(isSettled)),
    unarchived: past.filter((year) => !ofYear(year).every(isSettled)),
    staffYears: register.staffYears.filter(({ schoolYear }) => staffPast.has(schoolYear)),
    holds: register.holds.filter(({ until }) => until !== null && isPast(until, keepStaffYears)),
  };
}

/** Whether all of a review stands in the archive. */
function isSettled(review: ReviewPeriod): boolean {
  return isArchived(review) && review.intake !== "archiving";
}
