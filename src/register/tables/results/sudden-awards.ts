import { headChoices } from "../../../domain/results/head-decision";
import type { SuddenAward } from "../../../domain/results/sudden-award";
import { choice, code, date, optionalChoice, text } from "../../column";
import { referenceTo, table } from "../../table";
import { reviewPeriods } from "../plan/review-periods";
import { namedNominees } from "../records/named-nominees";
import { awards } from "../school/awards";
import { nomineeCategories } from "../school/nominee-categories";
import { units } from "../school/units";
import { headChoiceTones } from "./head-decisions";

export const suddenAwards = table<SuddenAward>({
  tab: "Khen đột xuất",
  purpose:
    "Mỗi hồ sơ khen đột xuất một dòng: người hoặc tập thể, thành tích, căn cứ, ý kiến của thường trực Hội đồng, quyết định của thủ trưởng; không cần biểu mẫu hay phiên họp.",
  key: ["code"],
  columns: {
    code: code({ header: "Mã hồ sơ", note: "Ngắn, không trùng, ví dụ DX01", longest: 12 }),
    review: code({
      header: "Mã kỳ xét",
      note: "Một kỳ xét loại Đột xuất ở tab “Kỳ xét”",
      of: referenceTo(reviewPeriods, "code"),
    }),
    name: text({ header: "Họ tên, tên tập thể", width: 200, note: "Như in trên giấy khen", frozen: true }),
    kind: choice({
      header: "Cá nhân, tập thể",
      note: "Hồ sơ của ai",
      labels: { individual: "Cá nhân", collective: "Tập thể" },
    }),
    nomineeCode: code({
      names: namedNominees,
      header: "Mã người, tập thể",
      note: "Mã nhân sự, mã học sinh sinh viên hoặc mã đơn vị; để trống nếu không có",
      optional: true,
    }),
    position: text({ header: "Chức vụ, lớp", note: "Ví dụ Giáo viên; lớp của học sinh", optional: true }),
    unit: code({ header: "Mã đơn vị", note: "Có trong tab “Đơn vị”", of: referenceTo(units, "code") }),
    category: code({
      header: "Mã đối tượng",
      note: "Có trong tab “Đối tượng”; để trống nếu không chắc",
      of: referenceTo(nomineeCategories, "code"),
      optional: true,
    }),
    award: code({ header: "Mã danh hiệu", note: "Thường là GK", of: referenceTo(awards, "code") }),
    achievement: text({
      header: "Thành tích",
      width: 300,
      note: "Như in trên giấy khen, viết tiếp sau “Đã có thành tích”",
    }),
    achievedOn: date({ header: "Ngày lập thành tích", note: "Ngày có thành tích", optional: true }),
    evidence: text({
      header: "Minh chứng",
      width: 220,
      note: "Liên kết hoặc bản giấy kèm theo",
      optional: true,
    }),
    ground: text({
      header: "Căn cứ",
      width: 280,
      note: "Văn bản đề nghị, in trong quyết định, ví dụ: Tờ trình số 12/TTr-KCK ngày 05/3/2026 của Khoa Cơ khí",
    }),
    opinion: optionalChoice({
      header: "Ý kiến thường trực",
      note: "Thường trực Hội đồng đồng ý thì mới trình thủ trưởng",
      labels: { yes: "Đồng ý", no: "Không đồng ý" },
    }),
    opinionBy: text({ header: "Người cho ý kiến", note: "Họ tên", optional: true }),
    opinionWords: text({ header: "Nội dung ý kiến", width: 240, note: "Vì sao", optional: true }),
    choice: optionalChoice({
      header: "Thủ trưởng quyết định",
      width: 160,
      note: "Để trống khi chưa quyết định",
      labels: headChoices,
      tones: headChoiceTones,
    }),
    reason: text({ header: "Lý do", width: 240, note: "Vì sao không khen hoặc để lại", optional: true }),
    decidedOn: date({ header: "Ngày quyết định", note: "Ngày thủ trưởng cho ý kiến", optional: true }),
  },
  initial: [],
});
