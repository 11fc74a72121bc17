import type { Replacement } from "../../../domain/review/replacement";
import { captionOf } from "../../../vietnamese/captions";
import { choice, code, lines, moment, text } from "../../column";
import { namedBy, referenceTo, table } from "../../table";
import { reviewPeriods } from "../plan/review-periods";
import { units } from "../school/units";

export const replacements = table<Replacement>({
  tab: "Danh sách thay thế",
  purpose: "Những lần đơn vị thay toàn bộ danh sách: thêm, đổi, bỏ những ai; chưa duyệt thì không ai bị bỏ.",
  key: ["submission"],
  writtenBy: "program",
  columns: {
    review: code({ names: namedBy(referenceTo(reviewPeriods, "code")), header: "Mã kỳ xét", note: "Kỳ xét" }),
    unit: code({ names: namedBy(referenceTo(units, "code")), header: "Mã đơn vị", note: "Đơn vị" }),
    at: moment({ header: "Thời điểm gửi", note: "Giờ Google ghi nhận" }),
    added: lines({ header: "Thêm", width: 300, note: "Có trong danh sách mới, không có trong danh sách cũ" }),
    changed: lines({ header: "Đổi", width: 300, note: "Có trong cả hai, nội dung khác" }),
    gone: lines({ header: "Bỏ", width: 300, note: "Không còn trong danh sách mới" }),
    decision: choice({
      header: "Duyệt",
      note: `Duyệt bằng lệnh ${captionOf("decideReplacements")}`,
      labels: { pending: "Chờ duyệt", approved: "Đã duyệt", rejected: "Không duyệt" },
      tones: { pending: "attention", approved: "good", rejected: "quiet" },
    }),
    submission: text({ header: "Mã lần gửi", clipped: true, width: 160, note: "Ở tab “Hồ sơ gửi về”" }),
  },
  initial: [],
});
