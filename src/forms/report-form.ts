import type { Target } from "../domain/plan/target";
import type { ReviewPeriod } from "../domain/review/review-period";
import type { FormPlan } from "../google/form-layout";
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
    first: [
      unitCodeQuestion,
      { field: "participants", title: "Số người tham gia", kind: "line", required: true, check: "count" },
      ...targets.map(({ order, target }) => ({
        field: `target:${order}`,
        title: `Kết quả chỉ tiêu ${String(order).replace(".", ",")}: ${target}`,
        kind: "paragraph" as const,
      })),
      { field: "summary", title: "Tóm tắt kết quả", kind: "paragraph", required: true },
      { field: "link", title: "Liên kết báo cáo đầy đủ", kind: "line", help: "Nếu có." },
    ],
    pages: [],
  };
}
