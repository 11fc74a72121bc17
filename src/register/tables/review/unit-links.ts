import type { UnitLink } from "../../../domain/review/unit-link";
import { code, text } from "../../column";
import { referenceTo, table } from "../../table";
import { reviewPeriods } from "../plan/review-periods";
import { units } from "../school/units";

export const unitLinks = table<UnitLink>({
  tab: "Liên kết nộp",
  purpose:
    "Liên kết riêng của từng đơn vị vào biểu mẫu; mã nộp trong liên kết cho biết hồ sơ của đơn vị nào.",
  key: ["review", "unit"],
  writtenBy: "program",
  columns: {
    review: code({ header: "Mã kỳ xét", note: "Kỳ xét", of: referenceTo(reviewPeriods, "code") }),
    unit: code({ header: "Mã đơn vị", note: "Đơn vị", of: referenceTo(units, "code") }),
    token: code({
      names: { of: [], others: "mã riêng của liên kết, không phải mã của dòng nào" },
      header: "Mã nộp",
      note: "Ai có mã này thì nộp được thay đơn vị; không gửi cho đơn vị khác",
    }),
    nominationLink: text({
      header: "Liên kết đề nghị",
      clipped: true,
      width: 360,
      note: "Gửi riêng cho đơn vị",
      optional: true,
    }),
    reportLink: text({
      header: "Liên kết báo cáo",
      clipped: true,
      width: 360,
      note: "Gửi riêng cho đơn vị",
      optional: true,
    }),
    evidenceFolder: text({
      header: "Thư mục minh chứng",
      clipped: true,
      width: 360,
      note: "Thư mục trên Drive để đơn vị đưa tệp minh chứng",
      optional: true,
    }),
  },
  initial: [],
});
