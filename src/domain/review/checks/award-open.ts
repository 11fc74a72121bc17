import type { Check } from "./check";
import { shortAwardName } from "./wording";

/** The review period reviews the award; one that lists none reviews all. */
export const awardOpen: Check = {
  confidential: false,
  check: ({ nomination }, _rule, { register: { review }, awards }) =>
    review.awards.length === 0 || review.awards.includes(nomination.award)
      ? null
      : { message: `Kỳ xét ${review.code} không xét ${shortAwardName(awards, nomination.award)}` },
};
