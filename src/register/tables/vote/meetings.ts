import type { Meeting } from "../../../domain/vote/meeting";
import { choice, code, codes, date, lines, text, yesNo } from "../../column";
import { namedBy, referenceTo, table } from "../../table";
import { reviewPeriods } from "../plan/review-periods";
import { awards } from "../school/awards";
import { councilMembers } from "./council-members";
import { councils } from "./councils";

export const meetings = table<Meeting>({
  tab: "Phiên họp",
  purpose: "Các phiên họp của Hội đồng cho một kỳ xét, và các lần xin ý kiến bằng văn bản không họp.",
  key: ["code"],
  columns: {
    code: code({ header: "Mã phiên họp", note: "Ví dụ CN2023-P1; ngắn, không trùng", longest: 16 }),
    review: code({ header: "Mã kỳ xét", note: "Mã ở tab “Kỳ xét”", of: referenceTo(reviewPeriods, "code") }),
    council: code({ header: "Mã hội đồng", note: "Mã ở tab “Hội đồng”", of: referenceTo(councils, "code") }),
    kind: choice({
      header: "Hình thức",
      width: 180,
      note: "Họp, hay xin ý kiến bằng văn bản mà không họp",
      labels: { meeting: "Họp", consultation: "Xin ý kiến bằng văn bản" },
    }),
    day: date({ header: "Ngày", note: "Ngày họp; ngày gửi phiếu xin ý kiến", optional: true }),
    start: text({ header: "Bắt đầu", note: "Ví dụ 08:00", width: 80, optional: true }),
    end: text({ header: "Kết thúc", note: "Ví dụ 11:30; điền khi họp xong", width: 80, optional: true }),
    place: text({ header: "Địa điểm", note: "Ví dụ Phòng họp A1", width: 200, optional: true }),
    chair: code({
      names: namedBy(referenceTo(councilMembers, "code")),
      header: "Chủ tọa",
      note: "Mã thành viên",
      optional: true,
    }),
    secretary: code({
      names: namedBy(referenceTo(councilMembers, "code")),
      header: "Thư ký phiên họp",
      note: "Mã thành viên",
      optional: true,
    }),
    awards: codes({
      names: namedBy(referenceTo(awards, "code")),
      header: "Danh hiệu xét",
      note: "Mã các danh hiệu xét ở phiên này, cách nhau bằng dấu chấm phẩy; để trống là mọi danh hiệu của kỳ xét",
    }),
    onePaper: yesNo({
      header: "Một phiếu cho mọi danh hiệu",
      note: "Tất cả danh hiệu trên một phiếu, kiểm một lần, xét từ thấp lên cao",
    }),
    keeper: text({
      header: "Người giữ phiếu",
      note: "Ai giữ phong bì phiếu đã niêm phong",
      width: 200,
      optional: true,
    }),
    keptUntil: date({ header: "Giữ phiếu đến", note: "Ngày cuối phải giữ", optional: true }),
    discussion: lines({ header: "Thảo luận", note: "Mỗi dòng một đoạn trong biên bản", width: 300 }),
    conclusion: lines({ header: "Kết luận", note: "Mỗi dòng một đoạn trong biên bản", width: 300 }),
  },
  initial: [],
});
