import { board } from "../register/tables/board";
import { reviewPeriods } from "../register/tables/review-periods";
import { units } from "../register/tables/units";
import { type Result, unitOfWork } from "../register/unit-of-work";
import { comparable } from "../vietnamese/text";
import { unknownReview } from "./list-reviews";

/** The text that reminds, in a group chat, the units that owe something to a review. Changes nothing. */
export function zaloMessage(code: string): Result<{ readonly text: string }> {
  return unitOfWork("", { reviews: reviewPeriods, units, board }, (open) => {
    const review = open.reviews.withKey({ code: comparable(code) });
    if (!review) return { problems: [unknownReview(code, open.reviews.rows())] };
    const owing = open.board.rows().filter((row) => row.review === review.code && row.missing.length > 0);
    const lines = owing.map(({ unit, missing, deadline }) => {
      const name = open.units.withKey({ code: unit })?.name ?? unit;
      return `- ${name}: còn thiếu ${missing.join(", ")}${deadline === "" ? "" : ` (hạn ${deadline})`}`;
    });
    const text =
      lines.length === 0
        ? `${review.name}: các đơn vị đã gửi đủ hồ sơ. Xin cảm ơn.`
        : [`${review.name}: đề nghị các đơn vị sau gửi đủ hồ sơ.`, ...lines].join("\n");
    return { value: { text }, what: "" };
  });
}
