import { compareDates } from "../../domain/calendar-date";
import type { Problem } from "../../domain/problem";
import { isArchived, type ReviewPeriod } from "../../domain/review/review-period";
import type { SchoolYear } from "../../domain/school/school-year";
import { now } from "../../google/clock";
import { isYearArchived } from "../../register/archive/read-archive";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { ledger } from "../../register/tables/technical/ledger";
import { menuPath } from "../../vietnamese/captions";
import type { Place } from "../../vietnamese/place";

/**
 * That the rows of a review's school year are in the archive although the review is not marked so, as where a person edited the
 * cell: taken in anew, its nominations would stand without what the council wrote. The archive is asked for years that are over
 * alone, as no other goes there (docs/decisions/0033), by the year's column of the ledger.
 */
export function unmarkedArchive(
  review: ReviewPeriod,
  years: readonly SchoolYear[],
  where: Place,
): readonly Problem[] {
  const own = years.find(({ code }) => code === review.schoolYear);
  if (isArchived(review) || !own || compareDates(own.to, now()) >= 0) return [];
  if (!isYearArchived(ledger, review.schoolYear)) return [];
  const header = reviewPeriods.columns.intake.header;
  return [
    {
      what: `Hồ sơ năm học ${review.schoolYear} đang ở các tab lưu trữ, nhưng ô “${header}” của kỳ xét “${review.code}” không còn ghi như vậy`,
      where,
      remedy: `Chọn lại “Đã lưu trữ” (năm học đã xóa dữ liệu thì “Đã xóa theo thời hạn”) ở ô này; cần làm tiếp với hồ sơ cũ thì bấm ${menuPath("takeBackReview")}`,
    },
  ];
}
