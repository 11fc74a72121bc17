import type { AwardRule } from "../../../domain/awards/award-rule";
import { severityNames } from "../../../domain/awards/severity";
import { type RuleName, ruleLabels } from "../../../domain/review/checks/checks";
import { ratingNames } from "../../../domain/school/rating";
import { choice, code, list, optionalChoice, optionalNumber, text, yesNo } from "../../column";
import { referenceTo, table } from "../../table";
import { awards } from "./awards";
import { nomineeCategories } from "./nominee-categories";

/** Stands in grounds that a school has to complete. */
export const groundsGap = "(điền số, ngày)";
const regulation = `Quy chế thi đua, khen thưởng của trường ${groundsGap}`;
const law = "Luật Thi đua, khen thưởng ngày 15/6/2022";
const decree = "Nghị định số 152/2025/NĐ-CP ngày 14/6/2025";

function rule(
  award: string,
  name: RuleName,
  severity: AwardRule["severity"],
  more: Partial<AwardRule<RuleName>> = {},
): AwardRule<RuleName> {
  return {
    award,
    rule: name,
    category: "",
    figure: null,
    base: [],
    rating: null,
    scope: null,
    rounding: null,
    spacing: null,
    thisYear: false,
    severity,
    grounds: regulation,
    ...more,
  };
}

/** The rules a new register starts with (domain.md 3): every figure and severity is the school's to change. */
const defaults: readonly AwardRule<RuleName>[] = [
  rule("", "awardOpen", "block"),
  rule("", "category", "block", { grounds: law }),
  rule("", "late", "warn"),
  rule("", "duplicate", "block"),
  rule("", "twoUnits", "review"),
  rule("", "sameName", "warn"),
  rule("", "sameAchievement", "review", { grounds: law }),
  rule("", "staffList", "warn"),
  rule("", "discipline", "block", { grounds: law }),
  rule("", "hold", "block", { grounds: decree }),
  rule("", "meeting", "warn"),
  rule("GUONG", "summary", "block"),
  rule("GUONG", "product", "block"),
  rule("GUONG", "evidence", "block"),
  rule("GUONG", "consent", "block"),
  rule("LDTT", "rating", "block", { rating: "good", grounds: law }),
  rule("LDTT", "service", "block", { figure: 10 }),
  rule("LDTT", "leave", "block", { figure: 40 }),
  rule("LDTT", "managerCollective", "review", { rating: "complete", category: "CBQL" }),
  rule("CSTDCS", "requires", "block", { base: ["LDTT"], grounds: law }),
  rule("CSTDCS", "initiative", "block", { figure: 1, scope: "school", grounds: law }),
  rule("CSTDCS", "initiativeReuse", "review"),
  rule("CSTDCS", "summary", "block"),
  rule("CSTDCS", "quota", "warn", {
    figure: 15,
    base: ["LDTT"],
    scope: "school",
    rounding: "down",
    grounds: decree,
  }),
  rule("CSTDCS", "managerCollective", "review", { rating: "good", category: "CBQL" }),
  rule("CSTDT", "chain", "block", { figure: 3, base: ["CSTDCS"], spacing: 1, thisYear: true, grounds: law }),
  rule("CSTDT", "initiative", "block", { figure: 1, scope: "sector", grounds: law }),
  rule("CSTDT", "summary", "block"),
  rule("CSTDTQ", "chain", "block", { figure: 2, base: ["CSTDT"], spacing: 3, thisYear: true, grounds: law }),
  rule("CSTDTQ", "summary", "block"),
  rule("TTLDTT", "rating", "block", { rating: "good", grounds: law }),
  rule("TTLDTT", "share", "block", { figure: 50, base: ["LDTT"], grounds: law }),
  rule("TTLDTT", "membersDiscipline", "block", { grounds: law }),
  rule("TTLDXS", "rating", "block", { rating: "excellent", grounds: law }),
  rule("TTLDXS", "requires", "block", { base: ["TTLDTT"], grounds: law }),
  rule("TTLDXS", "completion", "block", { figure: 100, grounds: law }),
  rule("TTLDXS", "share", "block", { figure: 70, base: ["LDTT"], grounds: law }),
  rule("TTLDXS", "holders", "block", { figure: 1, base: ["CSTDCS"], grounds: law }),
  rule("TTLDXS", "membersDiscipline", "block", { grounds: law }),
  rule("TTLDXS", "summary", "block"),
  rule("COTD", "requires", "warn", { base: ["TTLDXS"] }),
  rule("COTD", "summary", "block"),
  rule("BK", "summary", "block"),
  rule("GK", "summary", "warn"),
];

export const awardRules = table<AwardRule<RuleName>>({
  tab: "Điều kiện danh hiệu",
  purpose:
    "Điều kiện của từng danh hiệu: con số, mức xử lý và căn cứ; để trống mã danh hiệu thì áp dụng cho mọi danh hiệu.",
  key: ["award", "rule", "category"],
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
    base: list({
      header: "Danh hiệu làm cơ sở",
      note: "Mã các danh hiệu mà con số tính trên đó, hoặc phải có",
    }),
    rating: optionalChoice({
      header: "Xếp loại từ",
      width: 220,
      note: "Mức xếp loại thấp nhất được xét",
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
    grounds: text({ header: "Căn cứ", width: 360, note: "Văn bản quy định điều này", optional: true }),
  },
  initial: defaults,
});
