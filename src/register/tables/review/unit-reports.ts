import type { UnitReport } from "../../../domain/review/unit-report";
import { code, lines, moment, text, yesNo } from "../../column";
import { optionalNumber } from "../../number-columns";
import { namedBy, referenceTo, table } from "../../table";
import { reviewPeriods } from "../plan/review-periods";
import { units } from "../school/units";

export const unitReports = table<UnitReport>({
  tab: "Báo cáo đơn vị",
  purpose: "Báo cáo của các đơn vị: người tham gia, kết quả so với chỉ tiêu, tóm tắt.",
  key: ["review", "unit"],
  writtenBy: "program",
  columns: {
    review: code({ names: namedBy(referenceTo(reviewPeriods, "code")), header: "Mã kỳ xét", note: "Kỳ xét" }),
    unit: code({ names: namedBy(referenceTo(units, "code")), header: "Mã đơn vị", note: "Đơn vị" }),
    participants: optionalNumber({ header: "Số người tham gia", note: "Như đơn vị ghi" }),
    results: lines({ header: "Kết quả so với chỉ tiêu", width: 360, note: "Mỗi dòng một chỉ tiêu" }),
    summary: text({ header: "Tóm tắt", clipped: true, width: 420, note: "Như đơn vị ghi", optional: true }),
    link: text({ header: "Liên kết", clipped: true, width: 260, note: "Báo cáo đầy đủ", optional: true }),
    at: moment({ header: "Thời điểm gửi", note: "Giờ Google ghi nhận" }),
    late: yesNo({ header: "Nộp muộn", note: "Gửi sau hạn nhận hồ sơ" }),
    submission: text({ header: "Mã lần gửi", clipped: true, width: 160, note: "Ở tab “Hồ sơ gửi về”" }),
  },
  initial: [],
});
