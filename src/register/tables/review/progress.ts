import type { UnitProgress } from "../../../domain/review/progress";
import { choice, code, date, lines, moment, text, yesNo } from "../../column";
import { optionalNumber } from "../../number-columns";
import { namedBy, referenceTo, table } from "../../table";
import { reviewPeriods } from "../plan/review-periods";
import { units } from "../school/units";

export const progressLabels = {
  sending: "Đang nộp",
  closed: "Đã chốt",
  late: "Muộn",
  returned: "Phải bổ sung",
  nothing: "Chưa có gì",
} as const;

export const progress = table<UnitProgress>({
  tab: "Tình hình nộp",
  purpose: "Mỗi đơn vị một dòng: đã nộp gì, còn thiếu gì, hạn nào; sổ tự ghi lại mỗi khi có hồ sơ.",
  key: ["review", "unit"],
  writtenBy: "program",
  columns: {
    review: code({ names: namedBy(referenceTo(reviewPeriods, "code")), header: "Mã kỳ xét", note: "Kỳ xét" }),
    unit: code({ names: namedBy(referenceTo(units, "code")), header: "Mã đơn vị", note: "Đơn vị" }),
    state: choice({
      header: "Tình hình",
      note: "Đơn vị đang đứng ở đâu",
      labels: progressLabels,
      tones: { sending: "moving", closed: "good", late: "bad", returned: "attention", nothing: "quiet" },
    }),
    missing: lines({ header: "Còn thiếu", width: 260, note: "Mỗi dòng một thứ" }),
    deadline: text({
      header: "Hạn của đơn vị",
      width: 160,
      note: "Hạn chung, hoặc hạn bổ sung",
      optional: true,
    }),
    nominations: optionalNumber({ header: "Số đề nghị", note: "Đang đề nghị" }),
    lastAt: moment({ header: "Gửi lần cuối", note: "Giờ Google ghi nhận", optional: true }),
    launched: yesNo({ header: "Đã phát động", note: "Theo tab “Phát động ở đơn vị”" }),
    closed: yesNo({ header: "Đã chốt danh sách", note: "Trưởng đơn vị đã chốt" }),
    meetingOn: date({ header: "Ngày họp bình xét", note: "Như đơn vị ghi", optional: true }),
    meetingTotal: optionalNumber({ header: "Tổng số người", note: "Như đơn vị ghi" }),
    meetingPresent: optionalNumber({ header: "Có mặt", note: "Như đơn vị ghi" }),
    minutes: text({ header: "Biên bản họp", clipped: true, width: 240, note: "Liên kết", optional: true }),
  },
  initial: [],
});
