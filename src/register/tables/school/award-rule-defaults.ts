import type { AwardRule } from "../../../domain/awards/award-rule";
import { groundReferences } from "../../../domain/awards/ground-reference";
import type { RuleName } from "../../../domain/review/checks/checks";
import { byDecree, byLaw, byRegulation, packs } from "./packs";

function rule(
  award: string,
  name: RuleName,
  severity: AwardRule["severity"],
  more: Partial<AwardRule<RuleName>> = {},
): AwardRule<RuleName> {
  return {
    ...packs.all,
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
    grounds: byRegulation,
    ...more,
  };
}

/**
 * The rules a new register starts with (domain.md 3): every figure and severity is the school's to change. The titles
 * have the same articles in the laws of 2003 and 2022; what differs between them has a row for each.
 */
export const defaultRules: readonly AwardRule<RuleName>[] = [
  rule("", "awardOpen", "block"),
  rule("", "category", "block", { grounds: byLaw() }),
  rule("", "late", "warn"),
  rule("", "duplicate", "block"),
  rule("", "twoUnits", "review"),
  rule("", "sameName", "warn"),
  rule("", "sameAchievement", "review", { grounds: byLaw() }),
  rule("", "staffList", "warn"),
  rule("", "discipline", "block", { grounds: byLaw() }),
  rule("", "hold", "block", { grounds: byDecree }),
  rule("", "meeting", "warn"),
  rule("GUONG", "summary", "block"),
  rule("GUONG", "product", "block"),
  rule("GUONG", "evidence", "block"),
  rule("GUONG", "consent", "block"),
  rule("LDTT", "rating", "block", { rating: "good", grounds: byLaw("Điều 24") }),
  rule("LDTT", "service", "block", { figure: 10 }),
  rule("LDTT", "leave", "block", { figure: 40 }),
  rule("LDTT", "managerCollective", "review", { rating: "complete", category: "CBQL" }),
  rule("CSTDCS", "requires", "block", { base: ["LDTT"], grounds: byLaw("Điều 23") }),
  rule("CSTDCS", "initiative", "block", {
    ...packs.law2003,
    figure: 1,
    scope: "school",
    grounds: groundReferences("LTDKT2003, Điều 23"),
  }),
  rule("CSTDCS", "initiative", "block", {
    ...packs.law2022,
    figure: 1,
    scope: "school",
    rating: "excellent",
    grounds: groundReferences("LTDKT2022, Điều 23"),
  }),
  rule("CSTDCS", "initiativeReuse", "review"),
  rule("CSTDCS", "summary", "block"),
  rule("CSTDCS", "quota", "warn", {
    figure: 15,
    base: ["LDTT"],
    scope: "school",
    rounding: "down",
    grounds: byDecree,
  }),
  rule("CSTDCS", "managerCollective", "review", { rating: "good", category: "CBQL" }),
  rule("CSTDT", "chain", "block", {
    figure: 3,
    base: ["CSTDCS"],
    spacing: 1,
    thisYear: true,
    grounds: byLaw("Điều 22"),
  }),
  rule("CSTDT", "initiative", "block", { figure: 1, scope: "sector", grounds: byLaw("Điều 22") }),
  rule("CSTDT", "summary", "block"),
  rule("CSTDTQ", "chain", "block", {
    figure: 2,
    base: ["CSTDT"],
    spacing: 3,
    thisYear: true,
    grounds: byLaw("Điều 21"),
  }),
  rule("CSTDTQ", "summary", "block"),
  rule("TTLDTT", "rating", "block", { rating: "good", grounds: byLaw("Điều 28") }),
  rule("TTLDTT", "share", "block", { figure: 50, base: ["LDTT"], grounds: byLaw("Điều 28") }),
  rule("TTLDTT", "membersDiscipline", "block", { grounds: byLaw("Điều 28") }),
  rule("TTLDXS", "rating", "block", { rating: "excellent", grounds: byLaw("Điều 27") }),
  rule("TTLDXS", "requires", "block", { base: ["TTLDTT"], grounds: byLaw("Điều 27") }),
  rule("TTLDXS", "completion", "block", { figure: 100, grounds: byLaw("Điều 27") }),
  rule("TTLDXS", "share", "block", { figure: 70, base: ["LDTT"], grounds: byLaw("Điều 27") }),
  rule("TTLDXS", "holders", "block", { figure: 1, base: ["CSTDCS"], grounds: byLaw("Điều 27") }),
  rule("TTLDXS", "membersDiscipline", "block", { grounds: byLaw("Điều 27") }),
  rule("TTLDXS", "summary", "block"),
  rule("COTD", "requires", "warn", { base: ["TTLDXS"] }),
  rule("COTD", "summary", "block"),
  rule("BK", "summary", "block"),
  rule("GK", "summary", "warn"),
];
