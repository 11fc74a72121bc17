import { captionOf } from "../../../vietnamese/captions";
import { comparableLabel } from "../../../vietnamese/text";
import { clipped, valueText } from "../../cell-text";
import type { Submission } from "../submission";
import { answerTo, isFilled } from "./answer-values";
import type { ReadingContext, Source } from "./read-types";

/** The unit a submission is from: by the code in its link, else by the secretary's assignment. */
export function sourceOf(
  submission: Pick<Submission, "response" | "answers">,
  context: Pick<ReadingContext, "review" | "units" | "links" | "assigned">,
): Source {
  const typed = answerTo(submission.answers, "unitCode");
  const unitCode = clipped(typed);
  const filled = isFilled(typed);
  const token = comparableLabel(valueText(typed) ?? "");
  const bearing = context.links.filter((link) => comparableLabel(link.token) === token);
  const link = filled ? bearing.find(({ review }) => review === context.review) : undefined;
  if (link) return { unit: link.unit, unitCode, assigned: false, trouble: "" };

  const unit = context.assigned.get(submission.response) ?? "";
  if (unit !== "" && context.units.some(({ code }) => code === unit))
    return {
      unit,
      unitCode,
      assigned: true,
      trouble: `Chưa rõ nguồn theo mã nộp; thư ký đã gán cho đơn vị ${unit}`,
    };
  const otherReview = filled ? bearing[0]?.review : undefined;
  const why = !filled
    ? "không có mã nộp"
    : otherReview === undefined
      ? "mã nộp không có trong tab “Liên kết nộp”"
      : `mã nộp là của kỳ xét “${otherReview}”`;
  const wrongUnit = unit === "" ? "" : `; không có đơn vị “${unit}” trong tab “Đơn vị”`;
  const remedy = `chọn đơn vị ở cột “Gán cho đơn vị” rồi bấm ${captionOf("recheck")}`;
  return { unit: "", unitCode, assigned: false, trouble: `Chưa rõ nguồn: ${why}${wrongUnit}; ${remedy}` };
}
