import { closedNames, modeNames, onlyClosingName, shapeNames } from "../domain/review/intake/choices";
import type { FirstField, MeetingField } from "../domain/review/intake/fields";
import type { ReviewPeriod } from "../domain/review/review-period";
import type { FormPlan, Page } from "../google/form-layout";
import { questionsOn } from "./asked";
import { collectivePage, individualPage, listPage, type NomineePagesSource } from "./nominee-pages";
import { formHead, unitCodeQuestion } from "./words";

/** What the nomination form of a review draws on. */
export interface NominationFormSource extends NomineePagesSource {
  readonly review: ReviewPeriod;
  readonly school: string;
  /** The deadline in words, "" where there is none. */
  readonly deadline: string;
  /** The deadline has passed: what comes is taken and marked late. */
  readonly late: boolean;
}

/**
 * The form by which a unit nominates (domain.md 1, A7): how it submits, one individual, one collective or a pasted list,
 * and once for all of it what the unit's meeting decided. A list or a category without a choice leaves its question out.
 */
export function nominationForm(source: NominationFormSource): FormPlan {
  const { review, late } = source;
  return {
    title: `Đề nghị khen thưởng - ${review.name}`,
    description: `${formHead("hồ sơ", source)} Sau khi gửi, đơn vị nhận giấy nhận kèm danh sách như sổ đã đọc.`,
    confirmation: `Đã nhận. Giấy nhận được gửi vào thư điện tử của đơn vị.${late ? " Hồ sơ này được ghi là nộp muộn." : ""}`,
    first: questionsOn<FirstField>({
      mode: {
        title: "Lần gửi này là",
        kind: "one",
        required: true,
        choices: Object.values(modeNames),
        help: "Thay thế: danh sách lần này thay cho mọi danh sách đơn vị đã nộp; người không còn trong danh sách chỉ bị bỏ sau khi thư ký duyệt. Rút: chỉ ghi những người cần rút.",
      },
      unitCode: unitCodeQuestion,
      shape: {
        title: "Cách gửi",
        kind: "one",
        required: true,
        choices: [...Object.values(shapeNames), onlyClosingName],
        leadsTo: {
          [shapeNames.individual]: "page:individual",
          [shapeNames.collective]: "page:collective",
          [shapeNames.list]: "page:list",
          [onlyClosingName]: "page:meeting",
        },
        help: "Từ hai người trở lên thì nên dán danh sách. Không đề nghị ai, hoặc đã gửi đủ: chọn dòng cuối để chốt.",
      },
    }),
    pages: [individualPage(source), collectivePage(source), listPage(source), meetingPage],
  };
}

const meetingPage: Page = {
  field: "page:meeting",
  title: "Cuộc họp bình xét của đơn vị",
  next: "submit",
  questions: questionsOn<MeetingField>({
    meetingOn: { title: "Ngày họp bình xét", kind: "day", required: true },
    meetingTotal: { title: "Tổng số người của đơn vị", kind: "line", required: true, check: "count" },
    meetingPresent: { title: "Số người dự họp", kind: "line", required: true, check: "count" },
    minutes: { title: "Liên kết biên bản họp", kind: "line", help: "Hoặc ghi: bản giấy nộp kèm." },
    closed: {
      title: "Chốt danh sách",
      kind: "one",
      required: true,
      choices: Object.values(closedNames),
      help: "Trưởng đơn vị chốt khi không còn đề nghị nào nữa; chốt rồi vẫn gửi bổ sung được trước hạn.",
    },
  }),
};
