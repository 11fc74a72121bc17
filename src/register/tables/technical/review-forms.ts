import type { ReviewForm } from "../../../domain/review/review-form";
import { choice, code, text } from "../../column";
import { referenceTo, table } from "../../table";
import { reviewPeriods } from "../plan/review-periods";

export const reviewForms = table<ReviewForm>({
  tab: "Biểu mẫu",
  purpose: "Các biểu mẫu Google Forms của từng kỳ xét.",
  key: ["review", "kind"],
  writtenBy: "program",
  columns: {
    review: code({
      header: "Mã kỳ xét",
      note: "Biểu mẫu của kỳ xét nào",
      of: referenceTo(reviewPeriods, "code"),
    }),
    kind: choice({
      header: "Biểu mẫu",
      note: "Đề nghị hay báo cáo",
      labels: { nomination: "Đề nghị khen thưởng", report: "Báo cáo" },
    }),
    state: choice({
      header: "Trạng thái",
      note: "Đang nhận cả khi quá hạn: hồ sơ đến muộn được ghi nộp muộn",
      labels: {
        making: "Đang tạo",
        open: "Đang nhận",
        late: "Quá hạn, vẫn nhận",
        locked: "Đã khóa",
        lost: "Đã mất, phải làm lại",
      },
      tones: { making: "moving", open: "good", late: "attention", locked: "quiet", lost: "bad" },
    }),
    publicLink: text({
      header: "Liên kết chung",
      clipped: true,
      width: 300,
      note: "Gửi đơn vị liên kết riêng ở tab “Liên kết nộp”",
      optional: true,
    }),
    editLink: text({
      header: "Liên kết sửa biểu mẫu",
      clipped: true,
      width: 300,
      note: "Chỉ dành cho thư ký",
      optional: true,
    }),
    form: text({ header: "Mã biểu mẫu", clipped: true, width: 200, note: "Mã của Google" }),
    items: text({
      header: "Mã câu hỏi",
      clipped: true,
      width: 200,
      note: "Câu hỏi nào ứng với mục nào của sổ",
      optional: true,
    }),
  },
  initial: [],
});
