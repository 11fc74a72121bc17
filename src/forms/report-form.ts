import type { Target } from "../domain/plan/target";
import { type ReportField, type TargetField, targetField } from "../domain/review/intake/fields";
import type { ReviewPeriod } from "../domain/review/review-period";
import type { FormPlan, Question } from "../google/form-layout";
import { questionsOn } from "./asked";
import { formHead, unitCodeQuestion } from "./words";

/** What the report form of a review draws on. */
export interface ReportFormSource {
  readonly review: ReviewPeriod;
  readonly school: string;
  /** The deadline in words, "" where there is none. */
  readonly deadline: string;
  readonly late: boolean;
  /** The targets of the review's round, in their order. */
  readonly targets: readonly Target[];
}

/** The form by which a unit reports at the end of a round: participation, results against each target, a summary. */
export function reportForm(source: ReportFormSource): FormPlan {
  const { review, targets } = source;
  return {
    title: `Báo cáo - ${review.name}`,
    description: formHead("báo cáo", source),
    confirmation: "Đã nhận báo cáo. Giấy nhận được gửi vào thư điện tử của đơn vị.",
    first: [...asked.slice(0, targetsAt), ...targets.map(targetQuestion), ...asked.slice(targetsAt)],
    pages: [],
  };
}

function targetQuestion({ order, target }: Target): Question<TargetField> {
  const title = `Kết quả chỉ tiêu ${String(order).replace(".", ",")}: ${target}`;
  return { field: targetField(order), title, kind: "paragraph" };
}

const asked = questionsOn<ReportField>({
  unitCode: unitCodeQuestion,
  participants: { title: "Số người tham gia", kind: "line", required: true, check: "count" },
  summary: { title: "Tóm tắt kết quả", kind: "paragraph", required: true },
  link: { title: "Liên kết báo cáo đầy đủ", kind: "line", help: "Nếu có." },
});

/** The targets stand after the number of participants. */
const targetsAt = asked.findIndex(({ field }) => field === "participants") + 1;
