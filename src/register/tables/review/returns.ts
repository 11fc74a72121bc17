import type { ReturnForCorrection } from "../../../domain/review/return-for-correction";
import { code, date, lines, moment, text, yesNo } from "../../column";
import { namedBy, referenceTo, table } from "../../table";
import { reviewPeriods } from "../plan/review-periods";
import { units } from "../school/units";

export const returnsForCorrection = table<ReturnForCorrection>({
  tab: "Trả lại bổ sung",
  purpose: "Những hồ sơ trả lại đơn vị để bổ sung, với lý do và hạn mới.",
  key: ["review", "id"],
  writtenBy: "both",
  columns: {
    id: code({ header: "Mã yêu cầu", note: "Sổ tự đặt" }),
    review: code({ names: namedBy(referenceTo(reviewPeriods, "code")), header: "Mã kỳ xét", note: "Kỳ xét" }),
    unit: code({ names: namedBy(referenceTo(units, "code")), header: "Mã đơn vị", note: "Đơn vị" }),
    reason: text({ by: "people", header: "Cần bổ sung", width: 420, note: "Đơn vị đọc được dòng này" }),
    deadline: date({ by: "people", header: "Hạn mới", note: "Ngày cuối nhận bản bổ sung" }),
    at: moment({ header: "Trả lại lúc", note: "Sổ tự ghi" }),
    by: text({ header: "Người trả lại", note: "Sổ tự ghi" }),
    closed: yesNo({ by: "people", header: "Không cần nữa", note: "Ghi Có khi không cần đơn vị bổ sung nữa" }),
    submission: text({
      header: "Mã lần gửi",
      clipped: true,
      width: 160,
      note: "Ở tab “Hồ sơ gửi về”",
      optional: true,
    }),
    // A line each: an id may hold the commas of a name.
    nominations: lines({
      header: "Mã các đề nghị",
      clipped: true,
      width: 260,
      note: "Mỗi dòng một mã; để trống là cả hồ sơ",
    }),
  },
  initial: [],
});
