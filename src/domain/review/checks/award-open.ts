import type { Check } from "./check";
import { shortAwardName } from "./wording";

/** The review period reviews the award; one that lists none reviews all. */
export const awardOpen: Check = {
  label: "Kỳ xét có xét danh hiệu này",
  unitReads: "message",
  councilReads: "message",
  restsOn: "nominee",
  check: ({ nomination }, _rule, { register: { review }, awards }) =>
    review.awards.length === 0 || review.awards.includes(nomination.award)
      ? null
      : {
          message: `${shortAwardName(awards, nomination.award)} không thuộc danh hiệu, hình thức được xét lần này`,
        },
};
