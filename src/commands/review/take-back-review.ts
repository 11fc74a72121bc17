import { failed, ok, type Result } from "../../domain/result";
import { archivedWith, erasedWith } from "../../domain/review/archiving";
import type { ReviewPeriod } from "../../domain/review/review-period";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { captionOf } from "../../vietnamese/captions";
import { comparable } from "../../vietnamese/text";
import { asking } from "../flow/asking";
import type { Reply } from "../flow/reply";
import { unknownReview } from "../flow/unknown-codes";
import { erasedYear, yearOfReviews } from "./list-reviews";
import { halfMoved, takeBackYear } from "./move-year";

/** A review, and what of its school year is in the archive. */
interface Archived {
  readonly review: ReviewPeriod;
  readonly reviews: readonly ReviewPeriod[];
}

/**
 * Brings the rows of an archived review's school year back to the working tabs, after asking: to check its nominations again,
 * or to return one to its unit. *Mở nhận hồ sơ* does it by itself.
 */
export function takeBackReview(code: string): Reply {
  return asking(
    () => read(comparable(code)),
    ({ review, reviews }) =>
      reviews.length === 0
        ? { kind: "done", message: `Kỳ xét “${review.name}” không nằm trong lưu trữ.` }
        : { warnings: [], question: questionOf(review, reviews) },
    ({ review, reviews }) => {
      const came = takeBackYear("takeBackReview", review.schoolYear, reviews);
      if (!came.ok) return { kind: "unfinished", message: halfMoved, problems: came.problems };
      const message = `Đã lấy lại hồ sơ năm học ${review.schoolYear}: ${came.value} dòng. Xong việc thì bấm ${captionOf("archiveYears")}.`;
      return { kind: "done", message };
    },
  );
}

function read(code: string): Result<Archived> {
  return readRegister({ reviews: reviewPeriods }, (open) => {
    const review = open.reviews.withKey({ code });
    if (!review) return failed(unknownReview(code, open.reviews.rows()));
    if (erasedWith(review, open.reviews.rows()).length > 0) return failed(erasedYear(review));
    return ok({ review, reviews: archivedWith(review, open.reviews.rows()) });
  });
}

function questionOf({ schoolYear }: ReviewPeriod, reviews: readonly ReviewPeriod[]): string {
  return `Đưa hồ sơ năm học ${yearOfReviews(schoolYear, reviews)} từ lưu trữ về các tab làm việc?`;
}
