import type { ReviewPeriod } from "../review/review-period";

/**
 * The reviews a report counts: "year", all of the school year; "interim", those of the review's round, or the review alone
 * where it has none (domain.md B4, sơ kết). A registration (đăng ký thi đua) proposes nothing, so it is never counted.
 */
export function reviewsCounted(
  scope: "year" | "interim",
  { code, schoolYear, round }: ReviewPeriod,
  reviews: readonly ReviewPeriod[],
): readonly ReviewPeriod[] {
  return reviews.filter((review) => {
    if (review.kind === "registration" || review.schoolYear !== schoolYear) return false;
    return scope === "year" || review.code === code || (round !== "" && review.round === round);
  });
}
