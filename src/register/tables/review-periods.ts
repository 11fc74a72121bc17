import type { ReviewPeriod } from "../../domain/round-work";
import { choice, code, date, text } from "../column";
import { referenceTo, table } from "../table";
import { movements } from "./movements";
import { rounds } from "./rounds";
import { schoolYears } from "./school-years";

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
    deadline: date({ header: "Hạn nhận hồ sơ", note: "Ngày cuối nhận hồ sơ", optional: true }),
  },
  initial: [],
});
