import type { ReviewPeriod } from "../../../domain/review/review-period";
import { choice, code, codes, date, optionalChoice, text, yesNo } from "../../column";
import { namedBy, referenceTo, table } from "../../table";
import { awards } from "../school/awards";
import { schoolYears } from "../school/school-years";
import { movements } from "./movements";
import { rounds } from "./rounds";

export const reviewPeriods = table<ReviewPeriod>({
  tab: "Kỳ xét",
  purpose: "Các kỳ xét: đề nghị và cuộc họp thuộc về kỳ xét, không thuộc về đợt.",
  key: ["code"],
  columns: {
    code: code({ header: "Mã kỳ xét", note: "Ngắn gọn, không trùng" }),
    name: text({ header: "Tên kỳ xét", width: 320, note: "Ví dụ: Xét danh hiệu cuối năm học 2022 - 2023" }),
    schoolYear: code({
      header: "Năm học",
      note: "Xét cho năm học nào",
      of: referenceTo(schoolYears, "code"),
    }),
    kind: choice({
      header: "Loại kỳ xét",
      note: "Loại kỳ xét",
      labels: {
        round: "Theo đợt",
        year: "Cuối năm",
        sudden: "Đột xuất",
        thematic: "Chuyên đề",
        registration: "Đăng ký thi đua",
      },
    }),
    round: code({
      header: "Mã đợt",
      note: "Sau đợt nào, nếu có",
      of: referenceTo(rounds, "code"),
      optional: true,
    }),
    movement: code({
      header: "Mã phong trào",
      note: "Của phong trào nào, nếu có",
      of: referenceTo(movements, "code"),
      optional: true,
    }),
    awards: codes({
      names: namedBy(referenceTo(awards, "code")),
      header: "Danh hiệu xét",
      width: 200,
      note: "Mã các danh hiệu xét kỳ này, cách nhau bằng dấu chấm phẩy; để trống thì mọi danh hiệu",
    }),
    awardedUntil: date({
      header: "Xét thành tích đến ngày",
      note: "Ngày cuối của thành tích được xét; điều kiện có hiệu lực vào ngày này được áp dụng. Để trống thì là ngày cuối của đợt (kỳ xét theo đợt) hoặc của năm học; đột xuất, chuyên đề thì là hạn nhận hồ sơ",
      optional: true,
    }),
    deadline: date({ header: "Hạn nhận hồ sơ", note: "Ngày cuối nhận hồ sơ", optional: true }),
    deadlineTime: text({
      header: "Giờ hạn",
      width: 80,
      note: "Ví dụ 17:00; để trống thì đến hết ngày, hoặc trước ngày đó",
      optional: true,
    }),
    deadlineEnd: optionalChoice({
      header: "Kể cả hạn",
      width: 110,
      note: "“Đến hết” tính cả ngày, giờ hạn; “Trước” thì không; để trống là đến hết",
      labels: { inclusive: "Đến hết", exclusive: "Trước" },
    }),
    reports: yesNo({ header: "Cần báo cáo", note: "Đơn vị phải gửi báo cáo cùng đề nghị" }),
    intake: optionalChoice({
      by: "program",
      header: "Nhận hồ sơ",
      note: "Sổ tự ghi khi mở, khóa nhận và lưu trữ",
      labels: {
        open: "Đang nhận",
        locked: "Đã khóa",
        archiving: "Đang chuyển lưu trữ",
        archived: "Đã lưu trữ",
        erasing: "Đang xóa theo thời hạn",
        erased: "Đã xóa theo thời hạn",
      },
      tones: {
        open: "good",
        locked: "quiet",
        archiving: "moving",
        archived: "quiet",
        erasing: "moving",
        erased: "quiet",
      },
    }),
  },
  initial: [],
});
