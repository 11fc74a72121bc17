import type { Quarantined } from "../../../domain/review/quarantined";
import { captionOf } from "../../../vietnamese/captions";
import { code, moment, optionalChoice, text, yesNo } from "../../column";
import { optionalNumber } from "../../number-columns";
import { namedBy, referenceTo, table } from "../../table";
import { reviewPeriods } from "../plan/review-periods";
import { units } from "../school/units";

export const quarantine = table<Quarantined>({
  tab: "Chờ xử lý",
  purpose:
    "Những gì gửi về mà sổ chưa đọc được hoặc chờ thư ký xác nhận, với nguyên văn và lý do; không có gì bị bỏ.",
  key: ["id"],
  writtenBy: "both",
  columns: {
    review: code({ names: namedBy(referenceTo(reviewPeriods, "code")), header: "Mã kỳ xét", note: "Kỳ xét" }),
    at: moment({ header: "Thời điểm gửi", note: "Giờ Google ghi nhận" }),
    reason: text({ header: "Lý do", width: 360, note: "Vì sao chưa đọc được, hoặc chờ điều gì" }),
    text: text({ header: "Nguyên văn", clipped: true, width: 420, note: "Như đơn vị gửi", optional: true }),
    line: optionalNumber({ header: "Dòng", note: "Dòng trong danh sách; để trống là cả lần gửi" }),
    unitCode: text({
      header: "Mã nộp đã ghi",
      note: "Mã nộp trong biểu mẫu, như người gửi ghi",
      optional: true,
    }),
    unit: code({
      by: "people",
      header: "Gán cho đơn vị",
      note: `Chọn đơn vị khi hồ sơ chưa rõ nguồn, rồi bấm ${captionOf("recheck")}`,
      of: referenceTo(units, "code"),
      optional: true,
    }),
    word: optionalChoice({
      by: "people",
      header: "Nhận hay không",
      width: 120,
      note: `Khi Lý do ghi là chờ xác nhận: chọn rồi bấm ${captionOf("recheck")}; đổi lại được. Chỉ có giá trị với đúng lần gửi ở dòng này`,
      labels: { accepted: "Nhận", declined: "Không nhận" },
    }),
    settled: yesNo({ by: "people", header: "Đã xử lý", note: "Ghi Có khi không còn việc gì phải làm" }),
    submission: text({ header: "Mã lần gửi", clipped: true, width: 160, note: "Ở tab “Hồ sơ gửi về”" }),
    id: text({ header: "Mã dòng", clipped: true, width: 200, note: "Sổ tự đặt, không sửa" }),
  },
  initial: [],
});
