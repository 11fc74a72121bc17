import type { OutboxMail } from "../../../domain/review/outbox-mail";
import { choice, code, list, moment, text } from "../../column";
import { namedBy, referenceTo, table } from "../../table";
import { reviewPeriods } from "../plan/review-periods";
import { units } from "../school/units";

export const outbox = table<OutboxMail>({
  tab: "Thư",
  purpose: "Thư chờ gửi và đã gửi; hết hạn mức trong ngày thì hôm sau gửi tiếp.",
  key: ["id"],
  writtenBy: "program",
  columns: {
    state: choice({
      by: "people",
      header: "Trạng thái",
      note: "“Chưa rõ” là lần gửi bị ngắt: xem hộp thư đã gửi rồi tự quyết định",
      labels: {
        waiting: "Chờ gửi",
        sending: "Đang gửi",
        sent: "Đã gửi",
        unclear: "Chưa rõ",
        failed: "Không gửi được",
        dropped: "Không cần gửi",
      },
      tones: {
        waiting: "moving",
        sending: "moving",
        sent: null,
        unclear: "attention",
        failed: "bad",
        dropped: "quiet",
      },
    }),
    kind: choice({
      header: "Loại thư",
      width: 160,
      note: "Thư về việc gì",
      labels: {
        receipt: "Giấy nhận",
        return: "Trả lại bổ sung",
        reminder: "Nhắc nộp",
        list: "Mẫu danh sách",
        quarantine: "Chưa rõ nguồn",
        link: "Liên kết nộp",
        seal: "Mã niêm phong",
        result: "Kết quả xét",
      },
    }),
    review: code({
      names: namedBy(referenceTo(reviewPeriods, "code")),
      header: "Mã kỳ xét",
      note: "Kỳ xét",
      optional: true,
    }),
    unit: code({
      names: namedBy(referenceTo(units, "code")),
      header: "Mã đơn vị",
      note: "Đơn vị; trống là thư cho thành viên Hội đồng",
      optional: true,
    }),
    to: list({ header: "Gửi đến", clipped: true, width: 240, note: "Địa chỉ đã đăng ký ở tab “Đơn vị”" }),
    subject: text({ header: "Tiêu đề", width: 300, note: "Của thư" }),
    body: text({ header: "Nội dung", clipped: true, width: 420, note: "Của thư" }),
    attachment: text({
      header: "Tệp kèm",
      clipped: true,
      width: 160,
      note: "Tệp của sổ gửi kèm",
      optional: true,
    }),
    at: moment({ header: "Soạn lúc", note: "Sổ tự ghi" }),
    sentAt: moment({ header: "Gửi lúc", note: "Sổ tự ghi", optional: true }),
    trouble: text({
      header: "Trục trặc",
      width: 300,
      note: "Vì sao không gửi được, hoặc không cần gửi",
      optional: true,
    }),
    id: text({ header: "Mã thư", clipped: true, width: 200, note: "Sổ tự đặt" }),
  },
  initial: [],
});
