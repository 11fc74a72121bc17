import { type CalendarDate, compareDates } from "../calendar-date";
import type { SchoolYear } from "../school/school-year";
import { isArchived, isErased, type ReviewPeriod } from "./review-period";

/** A session of the council, as far as archiving asks. */
interface VoteOfReview {
  readonly code: string;
  readonly review: string;
  readonly state: string;
}

/** A school year whose reviews go to the archive. */
export interface YearToArchive {
  readonly year: SchoolYear;
  /** Its locked reviews, and those that a run which was cut off left half moved. */
  readonly reviews: readonly ReviewPeriod[];
}

/** A school year that is over and cannot be archived yet, and why: reviews that still take submissions, sessions not ended. */
export interface YearKept extends YearToArchive {
  readonly open: readonly ReviewPeriod[];
  readonly sessions: readonly VoteOfReview[];
}

/**
 * Which school years that ended before a day can be archived (docs/decisions/0033). A year goes as a whole, as the checks
 * of a review look at all the year's nominations: where one of its reviews is still open, or a session has not ended, all of
 * it stays.
 */
export function yearsToArchive(
  register: {
    readonly years: readonly SchoolYear[];
    readonly reviews: readonly ReviewPeriod[];
    readonly sessions: readonly VoteOfReview[];
  },
  before: CalendarDate,
): { readonly ready: readonly YearToArchive[]; readonly kept: readonly YearKept[] } {
  const years = register.years
    .filter(({ to }) => compareDates(to, before) < 0)
    .map((year): YearKept => {
      const own = register.reviews.filter(({ schoolYear }) => schoolYear === year.code);
      const codes = new Set(own.map(({ code }) => code));
      return {
        year,
        reviews: own.filter(({ intake }) => intake === "locked" || intake === "archiving"),
        open: own.filter(({ intake }) => intake === "open"),
        sessions: register.sessions.filter(
          ({ review, state }) => codes.has(review) && state !== "closed" && state !== "adjourned",
        ),
      };
    })
    .filter(({ reviews }) => reviews.length > 0);
  const isReady = ({ open, sessions }: YearKept) => open.length === 0 && sessions.length === 0;
  return {
    ready: years.filter(isReady).map(({ year, reviews }) => ({ year, reviews })),
    kept: years.filter((year) => !isReady(year)),
  };
}

/** The reviews of a school year that come back with one that is opened or worked on again. */
export function archivedWith(
  review: Pick<ReviewPeriod, "schoolYear">,
  reviews: readonly ReviewPeriod[],
): readonly ReviewPeriod[] {
  return reviews.filter((other) => other.schoolYear === review.schoolYear && isArchived(other));
}

/** The reviews of a school year of which the personal data were erased: nothing of that year is worked on any more. */
export function erasedWith(
  review: Pick<ReviewPeriod, "schoolYear">,
  reviews: readonly ReviewPeriod[],
): readonly ReviewPeriod[] {
  return reviews.filter((other) => other.schoolYear === review.schoolYear && isErased(other));
}
