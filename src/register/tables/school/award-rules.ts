import type { AwardRule } from "../../../domain/awards/award-rule";
import { severityNames } from "../../../domain/awards/severity";
import { type RuleName, ruleLabels } from "../../../domain/review/checks/checks";
import { ratingNames } from "../../../domain/school/rating";
import { choice, code, codes, optionalChoice, references, yesNo } from "../../column";
import { optionalNumber } from "../../number-columns";
import { namedBy, referenceTo, table } from "../../table";
import { defaultRules } from "./award-rule-defaults";
import { awards } from "./awards";
import { datedColumns } from "./dated-columns";
import { nomineeCategories } from "./nominee-categories";

export const awardRules = table<AwardRule<RuleName>>({
  tab: "Điều kiện danh hiệu",
  purpose:
    "Điều kiện của từng danh hiệu: con số, mức xử lý, căn cứ và hiệu lực; để trống mã danh hiệu thì áp dụng cho mọi danh hiệu. Kỳ xét dùng dòng có hiệu lực vào ngày cuối của thành tích được xét.",
  key: ["award", "rule", "category", "validFrom"],
  columns: {
    award: code({
      header: "Mã danh hiệu",
      note: "Để trống thì áp dụng cho mọi danh hiệu",
      of: referenceTo(awards, "code"),
      optional: true,
    }),
    rule: choice({ header: "Điều kiện", width: 240, note: "Điều kiện được kiểm tra", labels: ruleLabels }),
    category: code({
      header: "Mã đối tượng",
      note: "Để trống thì áp dụng cho mọi đối tượng",
      of: referenceTo(nomineeCategories, "code"),
      optional: true,
    }),
    severity: choice({
      header: "Nếu không đạt",
      note: "Chặn, cảnh báo, hoặc chuyển người xem xét",
      labels: severityNames,
    }),
    figure: optionalNumber({
      header: "Con số",
      note: "Phần trăm, số lần, số tháng, số ngày hay số người, tùy điều kiện",
    }),
    base: codes({
      names: namedBy(referenceTo(awards, "code")),
      header: "Danh hiệu làm cơ sở",
      note: "Mã các danh hiệu mà con số tính trên đó, hoặc phải có",
    }),
    rating: optionalChoice({
      header: "Xếp loại từ",
      width: 220,
      note: "Mức xếp loại thấp nhất được xét; với sáng kiến: xếp loại từ mức này thì không cần sáng kiến",
      labels: ratingNames,
    }),
    scope: optionalChoice({
      header: "Phạm vi",
      note: "Chỉ tiêu: tính theo đơn vị hay toàn trường. Sáng kiến: cấp trường hay cấp bộ, tỉnh",
      labels: { unit: "Đơn vị", school: "Trường", sector: "Bộ, tỉnh" },
    }),
    rounding: optionalChoice({
      header: "Làm tròn",
      note: "Chỉ tiêu lẻ thì làm tròn thế nào: 7,5 là 7 hay 8",
      labels: { down: "Xuống", halfUp: "Từ nửa lên", up: "Lên" },
    }),
    spacing: optionalNumber({
      header: "Cách nhau (năm)",
      note: "Các lần liên tục cách nhau bao nhiêu năm; để trống là 1",
    }),
    thisYear: yesNo({ header: "Tính cả năm nay", note: "Lần đang xét năm nay có tính là một lần không" }),
    grounds: references({
      header: "Căn cứ",
      note: "Mã ở tab “Căn cứ” và điều khoản, ví dụ LTDKT2022, Điều 23; văn bản nào có hiệu lực thì được viện dẫn",
    }),
    ...datedColumns(),
  },
  initial: defaultRules,
});
