import type { Check } from "./check";
import { heldThisYear } from "./held";
import { awardChoice } from "./wording";

/**
 * The nominee has one of the base awards in the same school year, or is validly nominated for it. Why a nomination is
 * blocked is told at that nomination alone: it may be something a unit must not read here.
 */
export const requires: Check = {
  label: "Có danh hiệu cùng năm",
  proposal: "Chỉ xét khi rõ danh hiệu cùng năm học",
  unitReads: "message",
  councilReads: "message",
  restsOn: "baseAwards",
  check(nominee, { base }, context) {
    if (base.length === 0) return null;
    const names = awardChoice(context.awards, base);
    switch (heldThisYear(nominee, base, context)) {
      case "held":
        return null;
      case "likely":
        return {
          message: `Có đề nghị ${names} cùng năm học theo họ tên, chưa đủ mã để đối chiếu`,
          severity: "review",
        };
      case "blocked":
        return { message: `Đề nghị ${names} cùng năm học đang bị chặn` };
      case "none":
        return { message: `Chưa có hoặc chưa được đề nghị ${names} cùng năm học` };
    }
  },
};
