import { comparable, lowerFirstLetter } from "../../vietnamese/text";
import type { ReviewPeriod } from "./review-period";

/** A review by its name, as other rows tell of it by its code. */
export type NamedReview = Pick<ReviewPeriod, "code" | "name">;

/** What people call a review: "kỳ xét danh hiệu cuối năm học 2022-2023", "kỳ xét “Hội giảng”". */
export function reviewPhrase({ name }: Pick<ReviewPeriod, "name">): string {
  const own = comparable(name);
  return isReviewing(own) ? `kỳ ${lowerFirstLetter(own)}` : `kỳ xét “${own}”`;
}

/** The same by its code; one that none of these has is called by it. */
export function reviewPhraseOf(reviews: readonly NamedReview[], code: string): string {
  const review = reviews.find((each) => each.code === code);
  return review && comparable(review.name) !== "" ? reviewPhrase(review) : `kỳ xét ${code}`;
}

/** Whether a review's name says itself that something is reviewed: "Xét danh hiệu cuối năm". */
export function isReviewing(name: string): boolean {
  return /^xét /i.test(name);
}
