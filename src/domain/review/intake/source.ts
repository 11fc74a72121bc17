import { captionOf } from "../../../vietnamese/captions";
import { comparableLabel } from "../../../vietnamese/text";
import { clipped, valueText } from "../../cell-text";
import type { Answer, Submission } from "../submission";
import type { UnitLink } from "../unit-link";
import { answerTo, isFilled } from "./answer-values";
import { namedBy } from "./ledger";
import type { ReadingContext, Source } from "./read-types";

/** The unit whose code a submission to this review bears, "" where it bears none. */
export function unitByCode(answers: readonly Answer[], review: string, links: readonly UnitLink[]): string {
  return bearing(answers, links).find((link) => link.review === review)?.unit ?? "";
}

/** The links, of whatever review, whose code was typed. */
function bearing(answers: readonly Answer[], links: readonly UnitLink[]): readonly UnitLink[] {
  const typed = answerTo(answers, "unitCode");
  if (!isFilled(typed)) return [];
  const token = comparableLabel(valueText(typed) ?? "");
  return links.filter((link) => comparableLabel(link.token) === token);
}

/**
 * The unit a submission is from: by the code in its link, else by the secretary's assignment, which is of this revision
 * alone: what she saw says nothing of what an edit makes of it.
 */
export function sourceOf(
  { id, response, answers }: Pick<Submission, "id" | "response" | "answers">,
  context: Pick<ReadingContext, "review" | "units" | "links" | "assigned">,
): Source {
  const typed = answerTo(answers, "unitCode");
  const unitCode = clipped(typed);
  const byCode = unitByCode(answers, context.review, context.links);
  if (byCode !== "") return { unit: byCode, unitCode, assigned: false, trouble: "" };

  const unit = context.assigned.get(id) ?? "";
  if (unit !== "" && context.units.some(({ code }) => code === unit))
    return {
      unit,
      unitCode,
      assigned: true,
      trouble: `Chưa rõ nguồn theo mã nộp; thư ký đã gán cho đơn vị ${unit}`,
    };
  const otherReview = bearing(answers, context.links)[0]?.review;
  const why = !isFilled(typed)
    ? "không có mã nộp"
    : otherReview === undefined
      ? "mã nộp không có trong tab “Liên kết nộp”"
      : `mã nộp là của kỳ xét “${otherReview}”`;
  const wrongUnit = unit === "" ? "" : `; không có đơn vị “${unit}” trong tab “Đơn vị”`;
  const before = assignedBefore(id, response, context.assigned);
  const edited =
    before === ""
      ? ""
      : `; lần gửi trước của phản hồi này đã gán cho đơn vị ${before}, lần sửa này phải xem lại`;
  const remedy = `chọn đơn vị ở cột “Gán cho đơn vị” rồi bấm ${captionOf("recheck")}`;
  const trouble = `Chưa rõ nguồn: ${why}${wrongUnit}${edited}; ${remedy}`;
  return { unit: "", unitCode, assigned: false, trouble };
}

/** The unit that another revision of the response was assigned to, "" where none was. */
function assignedBefore(id: string, response: string, assigned: ReadingContext["assigned"]): string {
  for (const [submission, unit] of assigned)
    if (submission !== id && namedBy(submission).response === response) return unit;
  return "";
}
