import type { LedgerRow } from "../../../domain/review/submission";
import { choice, code, moment, text } from "../../column";
import { count } from "../../number-columns";
import { namedBy, referenceTo, table } from "../../table";
import { reviewPeriods } from "../plan/review-periods";
import { units } from "../school/units";

export const ledger = table<LedgerRow>({
  tab: "Hồ sơ gửi về",
  purpose: "Mọi lần gửi và sửa của các đơn vị, nguyên văn; chỉ thêm, không sửa, không xóa.",
  key: ["submission", "part"],
  writtenBy: "program",
  columns: {
    submission: text({ header: "Mã lần gửi", clipped: true, width: 180, note: "Mã của Google và lần sửa" }),
    part: count({ header: "Phần", note: "Câu trả lời dài hơn một ô được chia thành nhiều phần" }),
    parts: count({ header: "Số phần", note: "Lần gửi này có bao nhiêu phần" }),
    review: code({ names: namedBy(referenceTo(reviewPeriods, "code")), header: "Mã kỳ xét", note: "Kỳ xét" }),
    form: choice({
      header: "Biểu mẫu",
      note: "Đề nghị hay báo cáo",
      labels: { nomination: "Đề nghị khen thưởng", report: "Báo cáo" },
    }),
    unit: code({
      names: namedBy(referenceTo(units, "code")),
      header: "Mã đơn vị",
      note: "Theo mã nộp; trống khi chưa rõ nguồn",
      optional: true,
    }),
    at: moment({ header: "Thời điểm gửi", note: "Giờ Google ghi nhận" }),
    revision: count({ header: "Lần sửa", note: "1 là lần gửi đầu" }),
    editLink: text({
      header: "Liên kết sửa",
      clipped: true,
      width: 240,
      note: "Gửi cho đơn vị khi trả lại bổ sung",
      optional: true,
    }),
    content: text({
      header: "Nội dung",
      clipped: true,
      width: 420,
      note: "Các câu trả lời, nguyên văn",
      optional: true,
    }),
    response: text({ header: "Mã phiếu", clipped: true, width: 160, note: "Mã của Google" }),
    hash: text({ header: "Dấu nội dung", clipped: true, width: 160, note: "Để nhận ra nội dung đã ghi" }),
  },
  initial: [],
});
