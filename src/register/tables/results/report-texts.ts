import { type ReportText, reportParts } from "../../../domain/results/report-text";
import { choice, code, text } from "../../column";
import { referenceTo, table } from "../../table";
import { reviewPeriods } from "../plan/review-periods";

export const reportTexts = table<ReportText>({
  tab: "Nội dung báo cáo",
  purpose:
    "Những phần của báo cáo sơ kết, tổng kết mà sổ không đếm được: đánh giá, phương hướng; in nguyên văn.",
  key: ["review", "part"],
  columns: {
    review: code({
      header: "Mã kỳ xét",
      note: "Báo cáo của kỳ xét nào",
      of: referenceTo(reviewPeriods, "code"),
    }),
    part: choice({
      header: "Phần của báo cáo",
      width: 180,
      note: "Ưu điểm, hạn chế, phương hướng thì báo cáo nào cũng cần",
      labels: reportParts,
    }),
    text: text({
      header: "Nội dung",
      width: 640,
      note: "In nguyên văn; xuống dòng trong ô (Ctrl + Enter) thì thành một đoạn mới",
    }),
  },
  initial: [],
});
