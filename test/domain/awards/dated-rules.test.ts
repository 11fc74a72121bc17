import { describe, expect, test } from "vitest";
import { awardRulesOn } from "../../../src/domain/awards/award-rule";
import { baseSalaryOn } from "../../../src/domain/awards/base-salary";
import { referencesText } from "../../../src/domain/awards/ground-reference";
import { type OverlapCase, overlapRuleFor } from "../../../src/domain/awards/overlap-rule";
import { rewardFor } from "../../../src/domain/awards/reward";
import { type CouncilLevel, votingRuleFor } from "../../../src/domain/awards/voting-rule";
import { awardRules } from "../../../src/register/tables/school/award-rules";
import { baseSalaries } from "../../../src/register/tables/school/base-salaries";
import { overlapRules } from "../../../src/register/tables/school/overlap-rules";
import { rewards } from "../../../src/register/tables/school/rewards";
import { votingRules } from "../../../src/register/tables/school/voting-rules";
import { dayOf } from "../../support/ground-example";

/** The last and the first days of the packs (domain.md 3). */
const bounds = ["31/12/2023", "01/01/2024", "30/6/2025", "01/7/2025", "28/02/2027", "01/3/2027"] as const;

describe("conditions", () => {
  const champion = (day: string, rules = awardRules.initial) =>
    awardRulesOn(rules, dayOf(day))
      .filter(({ award, rule }) => award === "CSTDCS" && rule === "initiative")
      .map(({ rating, grounds }) => [rating, referencesText(grounds)]);

  test("a CSTĐCS needs an initiative under the law of 2003, and may be rated xuất sắc instead under that of 2022", () => {
    const before = [[null, "LTDKT2003, Điều 23"]];
    const since = [["excellent", "LTDKT2022, Điều 23"]];
    expect(bounds.map((day) => champion(day))).toEqual([before, since, since, since, since, since]);
  });

  test("the school's own row stands above the pack's, and the later of two packs' above the earlier", () => {
    const [packed] = awardRules.initial.filter(
      ({ award, rule, validUntil }) => award === "CSTDCS" && rule === "initiative" && validUntil === null,
    );
    if (!packed) throw new Error("no pack");
    const own = {
      ...packed,
      pack: "",
      validFrom: null,
      rating: null,
      grounds: [{ words: "Quy chế trường" }],
    };
    const later = { ...packed, validFrom: dayOf("01/7/2025"), grounds: [{ words: "sau" }] };
    expect(champion("01/7/2025", [packed, own, later])).toEqual([[null, "Quy chế trường"]]);
    expect(champion("01/7/2025", [later, packed])).toEqual([["excellent", "sau"]]);
    expect(champion("30/6/2025", [later, packed])).toEqual([["excellent", "LTDKT2022, Điều 23"]]);
    const until2025 = { ...own, validUntil: dayOf("30/6/2025") };
    expect(champion("01/7/2025", [until2025, packed])).toEqual([["excellent", "LTDKT2022, Điều 23"]]);
  });

  test("no rule of another award, or of another kind of nominee, is lost beside it", () => {
    const keys = (day: string) =>
      awardRulesOn(awardRules.initial, dayOf(day)).map((row) => `${row.award} ${row.rule} ${row.category}`);
    expect(keys("31/12/2023")).toEqual(keys("01/01/2024"));
    expect(new Set(keys("01/01/2024")).size).toBe(awardRules.initial.length - 1);
  });
});

describe("thresholds", () => {
  const told = (award: string, council: CouncilLevel, day: string, rules = votingRules.initial) => {
    const rule = votingRuleFor(rules, award, council, dayOf(day));
    return (
      rule && [
        `${rule.ballot} ${rule.comparator} ${rule.thresholdOf}/${rule.thresholdIn} of ${rule.denominator}`,
        rule.writtenOpinions,
        referencesText(rule.grounds),
      ]
    );
  };
  const eighty = "secret atLeast 4/5 of members";
  const ninety = "secret atLeast 9/10 of members";

  test("the school's council has 80 % of all members, and 70 % of those present or asked for what it grants its many", () => {
    expect(told("CSTDT", "school", "31/12/2023")).toEqual([eighty, true, "QCHD"]);
    expect(told("TTLDXS", "school", "01/3/2027")).toEqual([eighty, true, "QCHD"]);
    for (const award of ["LDTT", "TTLDTT", "GK"])
      expect(told(award, "school", "01/01/2024")).toEqual(["secret atLeast 7/10 of asked", true, "QCHD"]);
  });

  test("decree 98/2023 names 80 % for CSTĐCS while it is in force; before and after, the council's own rules do", () => {
    expect(bounds.map((day) => told("CSTDCS", "school", day))).toEqual([
      [eighty, true, "QCHD"],
      [eighty, true, "ND98, Điều 30 khoản 7"],
      [eighty, true, "ND98, Điều 30 khoản 7"],
      [eighty, true, "QCHD"],
      [eighty, true, "QCHD"],
      [eighty, true, "QCHD"],
    ]);
  });

  test("90 % binds the council above: for CSTĐ bộ, tỉnh until decree 152/2025, for CSTĐ toàn quốc ever since", () => {
    const by91 = [ninety, true, "ND91, Điều 45 khoản 8"];
    const by98 = [ninety, true, "ND98, Điều 30 khoản 7"];
    const by152 = [ninety, true, "ND152"];
    expect(bounds.map((day) => told("CSTDT", "above", day))).toEqual([by91, by98, by98, null, null, null]);
    expect(bounds.map((day) => told("CSTDTQ", "above", day))).toEqual([
      by91,
      by98,
      by98,
      by152,
      by152,
      by152,
    ]);
  });

  test("the school's own row for an award stands above a decree's; its row for all stands below", () => {
    const [usual] = votingRules.initial;
    if (!usual) throw new Error("no default");
    const own = {
      ...usual,
      pack: "",
      thresholdOf: 2,
      thresholdIn: 3,
      grounds: [{ code: "QCHD", article: "Điều 8" }],
    };
    const mine = ["secret atLeast 2/3 of members", true, "QCHD, Điều 8"];
    const forAll = [...votingRules.initial, own];
    expect(told("CSTDCS", "school", "01/01/2024", forAll)).toEqual([eighty, true, "ND98, Điều 30 khoản 7"]);
    expect(told("BK", "school", "01/01/2024", forAll)).toEqual(mine);
    const forOne = [...votingRules.initial, { ...own, award: "CSTDCS" }];
    expect(told("CSTDCS", "school", "01/01/2024", forOne)).toEqual(mine);
    expect(told("BK", "school", "01/01/2024", forOne)).toEqual([eighty, true, "QCHD"]);
  });
});

describe("rewards", () => {
  const factorOn = (day: string, award: string, category = "") =>
    rewardFor(rewards.initial, award, category, dayOf(day))?.factor;

  test("a province's Bằng khen is 1,0 until the end of 2023 and 1,5 since; a collective's is twice as much", () => {
    expect(bounds.map((day) => factorOn(day, "BK", "GV"))).toEqual([1, 1.5, 1.5, 1.5, 1.5, 1.5]);
    expect(bounds.map((day) => factorOn(day, "BK", "TT"))).toEqual([2, 3, 3, 3, 3, 3]);
  });

  test("all other factors are alike in the three packs", () => {
    for (const day of bounds)
      expect(
        ["CSTDTQ", "CSTDT", "CSTDCS", "LDTT", "TTLDTT", "TTLDXS", "COTD", "GK"].map((award) =>
          factorOn(day, award),
        ),
      ).toEqual([4.5, 3, 1, 0.3, 0.8, 1.5, 8, 0.3]);
    expect(factorOn("01/01/2024", "GUONG")).toBeUndefined();
  });

  test("several titles of one period give the highest, all else gives each", () => {
    const cases: readonly OverlapCase[] = [
      "titlesOfOnePeriod",
      "titlesOfSeveralPeriods",
      "formsOfSeveralAchievements",
      "titleAndForm",
    ];
    for (const day of bounds)
      expect(cases.map((one) => overlapRuleFor(overlapRules.initial, one, dayOf(day))?.paid)).toEqual([
        "highest",
        "each",
        "each",
        "each",
      ]);
  });

  test("the base salary is that of the day", () => {
    const days = [
      ...["30/6/2019", "01/7/2019", "30/6/2023", "01/7/2023"],
      ...["30/6/2024", "01/7/2024", "30/6/2026", "01/7/2026"],
    ];
    expect(days.map((day) => baseSalaryOn([...baseSalaries.initial].reverse(), dayOf(day))?.amount)).toEqual([
      ...[undefined, 1_490_000, 1_490_000, 1_800_000],
      ...[1_800_000, 2_340_000, 2_340_000, 2_530_000],
    ]);
  });
});
