import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { referencesText } from "../../../src/domain/awards/ground-reference";
import type { OverlapCase, OverlapRule } from "../../../src/domain/awards/overlap-rule";
import { type Rewarded, type RewardRules, rewardLines } from "../../../src/domain/results/reward-money";
import { dayOf } from "../../support/ground-example";
import { awardOf, defaultRules, ownReward, rewardedWith } from "../../support/reward-example";

/** At 2.340.000 đồng: CSTĐ tỉnh 7.020.000, CSTĐCS 2.340.000, LĐTT and Giấy khen 710.000; a collective's Giấy khen 1.410.000. */
const day = dayOf("30/6/2026");

const lastYear = { from: dayOf("01/8/2024"), to: dayOf("31/7/2025") };
const threeYears = { from: dayOf("01/8/2023"), to: dayOf("31/7/2026") };

/** The school's own rows of *Thưởng cùng lúc*, above the default's. */
function rulesWith(paid: Partial<Record<OverlapCase, OverlapRule["paid"]>>): RewardRules {
  const own = Object.entries(paid).map(([overlap, value]) => ({
    overlap: overlap as OverlapCase,
    paid: value,
    grounds: [],
    pack: "",
    validFrom: null,
    validUntil: null,
  }));
  return { ...defaultRules, overlapRules: [...defaultRules.overlapRules, ...own] };
}

/** "id amount" of each, with who is paid instead, and a mark where somebody must look. */
function paid(rewarded: readonly Rewarded[], rules: RewardRules = defaultRules): readonly string[] {
  return rewardLines(rewarded, rules, day).map(
    ({ id, amount, paidBy, doubt }) =>
      `${id} ${amount}${paidBy === "" ? "" : ` (${paidBy})`}${doubt === "" ? "" : " ?"}`,
  );
}

const gk = (id: string, achievement: string, more: Partial<Rewarded> = {}) =>
  rewardedWith("GK", { id, achievement, ...more });
const champion = rewardedWith("CSTDCS");
const worker = rewardedWith("LDTT");
const province = rewardedWith("CSTDT");

describe("what is paid of awards given at one time", () => {
  test.each<[string, readonly Rewarded[], readonly string[]]>([
    ["one title", [worker], ["LDTT 710000"]],
    ["two titles of one period: the highest", [worker, champion], ["LDTT 0 (CSTDCS)", "CSTDCS 2340000"]],
    [
      "three titles of one period: the highest alone",
      [champion, province, worker],
      ["CSTDCS 0 (CSTDT)", "CSTDT 7020000", "LDTT 0 (CSTDT)"],
    ],
    [
      "titles of two years: each",
      [worker, rewardedWith("LDTT", { id: "trước", ...lastYear })],
      ["LDTT 710000", "trước 710000"],
    ],
    [
      "two titles of this year and two of the last: the highest of each year",
      [
        worker,
        champion,
        rewardedWith("LDTT", { id: "trước", ...lastYear }),
        rewardedWith("CSTDCS", { id: "trước nữa", ...lastYear }),
      ],
      ["LDTT 0 (CSTDCS)", "CSTDCS 2340000", "trước 0 (trước nữa)", "trước nữa 2340000"],
    ],
    ["a title and a form: both", [worker, gk("GK", "")], ["LDTT 710000", "GK 710000"]],
    [
      "a title, a form, a title: the highest title, and the form",
      [worker, gk("GK", ""), champion],
      ["LDTT 0 (CSTDCS)", "GK 710000", "CSTDCS 2340000"],
    ],
    [
      "forms for two achievements of one period: each",
      [gk("hội giảng", "HG"), gk("hiến máu", "HM")],
      ["hội giảng 710000", "hiến máu 710000"],
    ],
    [
      "forms of two periods: each",
      [gk("nay", ""), gk("trước", "", lastYear)],
      ["nay 710000", "trước 710000"],
    ],
    [
      "a form for the year and one for an achievement in it: each",
      [gk("năm học", ""), gk("hội giảng", "HG")],
      ["năm học 710000", "hội giảng 710000"],
    ],
    [
      "two forms for one achievement: one is paid, and somebody must look",
      [gk("GK", "HG"), rewardedWith("BK", { achievement: "HG" })],
      ["GK 0 (BK) ?", "BK 3510000"],
    ],
    [
      "one achievement under two periods is one achievement",
      [gk("nay", "HG"), gk("trước", "HG", lastYear)],
      ["nay 0 (trước) ?", "trước 710000"],
    ],
    [
      "two forms for one period without an achievement: one, and somebody must look",
      [gk("một", ""), gk("hai", "")],
      ["một 0 (hai) ?", "hai 710000"],
    ],
    [
      "a title given twice for one period: one, and somebody must look",
      [worker, rewardedWith("LDTT", { id: "lại" })],
      ["LDTT 710000", "lại 0 (LDTT) ?"],
    ],
    [
      "titles of periods that cross: each, and somebody must look at both",
      [worker, rewardedWith("CSTDT", threeYears)],
      ["LDTT 710000 ?", "CSTDT 7020000 ?"],
    ],
    [
      "two people: nothing of one gives way to the other's",
      [worker, rewardedWith("CSTDCS", { nominee: "GV002" })],
      ["LDTT 710000", "CSTDCS 2340000"],
    ],
    [
      "a person and a unit of one code are two",
      [gk("người", ""), gk("tập thể", "", { kind: "collective", category: "TT" })],
      ["người 710000", "tập thể 1410000"],
    ],
    [
      "a collective's title and form: both",
      ["TTLDTT", "GK"].map((code) => rewardedWith(code, { kind: "collective", category: "TT" })),
      ["TTLDTT 1880000", "GK 1410000"],
    ],
    [
      "an exemplar has no money and takes part in nothing",
      [rewardedWith("GUONG"), worker],
      ["GUONG 0", "LDTT 710000"],
    ],
  ])("%s", (_, rewarded, expected) => {
    expect(paid(rewarded)).toEqual(expected);
  });

  test("by the school's own rows the other way round", () => {
    const each = rulesWith({ titlesOfOnePeriod: "each" });
    expect(paid([worker, champion], each)).toEqual(["LDTT 710000", "CSTDCS 2340000"]);
    expect(paid([worker, rewardedWith("LDTT", { id: "lại" })], each)).toEqual([
      "LDTT 710000",
      "lại 0 (LDTT) ?",
    ]);
    const old = rewardedWith("CSTDCS", { id: "trước", ...lastYear });
    expect(paid([worker, old], rulesWith({ titlesOfSeveralPeriods: "highest" }))).toEqual([
      "LDTT 0 (trước)",
      "trước 2340000",
    ]);
    const forms = [gk("hội giảng", "HG"), rewardedWith("BK", { achievement: "HM" })];
    expect(paid(forms, rulesWith({ formsOfSeveralAchievements: "highest" }))).toEqual([
      "hội giảng 0 (BK)",
      "BK 3510000",
    ]);
    const both = rulesWith({ titleAndForm: "highest" });
    expect(paid([worker, champion, gk("GK", "")], both)).toEqual([
      "LDTT 0 (CSTDCS)",
      "CSTDCS 2340000",
      "GK 0 (CSTDCS)",
    ]);
  });

  test("who gave way to one that gives way in turn names the one that is paid", () => {
    const both = rulesWith({ titleAndForm: "highest" });
    const bk = rewardedWith("BK");
    expect(paid([worker, champion, bk], both)).toEqual(["LDTT 0 (BK)", "CSTDCS 0 (BK)", "BK 3510000"]);
  });

  test("a category's sum can be higher than the factor of a higher title", () => {
    const rewards = [...defaultRules.rewards, ownReward("LDTT", { category: "GV", sum: 3_000_000 })];
    expect(paid([champion, worker], { ...defaultRules, rewards })).toEqual([
      "CSTDCS 0 (LDTT)",
      "LDTT 3000000",
    ]);
  });

  test("of equal rewards the higher award is paid, whatever its place in the list", () => {
    const rewards = ["CSTDCS", "LDTT"].map((code) => ownReward(code, { sum: 1_000_000 }));
    const rules = { ...defaultRules, rewards };
    expect(paid([worker, champion], rules)).toEqual(["LDTT 0 (CSTDCS)", "CSTDCS 1000000"]);
    expect(paid([champion, worker], rules)).toEqual(["CSTDCS 1000000", "LDTT 0 (CSTDCS)"]);
  });

  test("an award without a rate, or of nothing, takes part in nothing: the other is paid", () => {
    const rewards = [ownReward("LDTT", { sum: 300_000 })];
    expect(paid([champion, worker], { ...defaultRules, rewards })).toEqual(["CSTDCS null ?", "LDTT 300000"]);
    const nothing = [...rewards, ownReward("CSTDCS", { sum: 0 })];
    expect(paid([champion, worker], { ...defaultRules, rewards: nothing })).toEqual([
      "CSTDCS 0",
      "LDTT 300000",
    ]);
  });

  test("where the tab has no row the highest is paid, and nothing is said of the rest", () => {
    const rules = { ...defaultRules, overlapRules: [] };
    expect(paid([champion, worker], rules)).toEqual(["CSTDCS 2340000", "LDTT null ?"]);
    expect(rewardLines([champion, worker], rules, day)[1]).toEqual({
      id: "LDTT",
      amount: null,
      full: 710_000,
      how: "0,3 lần mức lương cơ sở 2.340.000 đồng, làm tròn lên 710.000 đồng",
      paidBy: "",
      grounds: expect.anything(),
      doubt:
        "Tab “Thưởng cùng lúc” không có dòng nào đang áp dụng cho “Nhiều danh hiệu của cùng một thời gian”",
    });
  });
});

describe("what is told of it", () => {
  test("a line says its arithmetic, what it is worth alone, and rests on the rule by which it gives way", () => {
    const ground = { words: "Quy chế số 12/QC-CĐSM" };
    const [usual] = defaultRules.overlapRules;
    if (!usual) throw new Error("no rule");
    const rules = { ...defaultRules, overlapRules: [{ ...usual, grounds: [ground] }] };
    const lines = rewardLines([worker, champion], rules, day);
    expect(lines.map(({ grounds, ...line }) => ({ ...line, grounds: referencesText(grounds) }))).toEqual([
      {
        id: "LDTT",
        amount: 0,
        full: 710_000,
        how: "0,3 lần mức lương cơ sở 2.340.000 đồng, làm tròn lên 710.000 đồng",
        paidBy: "CSTDCS",
        doubt: "",
        grounds: "ND91; ND98; ND152, Điều 49 đến Điều 54; ND73-2024; Quy chế số 12/QC-CĐSM",
      },
      {
        id: "CSTDCS",
        amount: 2_340_000,
        full: 2_340_000,
        how: "1 lần mức lương cơ sở 2.340.000 đồng = 2.340.000 đồng",
        paidBy: "",
        doubt: "",
        grounds: "ND91; ND98; ND152, Điều 49 đến Điều 54; ND73-2024; Quy chế số 12/QC-CĐSM",
      },
    ]);
  });

  test("a doubt says which other award, and why", () => {
    const doubts = (rewarded: readonly Rewarded[]) =>
      rewardLines(rewarded, defaultRules, day).map(({ doubt }) => doubt);
    expect(doubts([gk("một", "HG"), gk("hai", "HG")])).toEqual([
      "Cùng một thành tích với “Giấy khen”, đã tính thưởng một lần: xem lại vì một thành tích không khen thưởng nhiều lần",
      "",
    ]);
    const early = rewardedWith("CSTDCS", { to: dayOf("31/5/2026") });
    expect(doubts([worker, early])).toEqual([
      "Thời gian 01/8/2025–31/7/2026 có phần chung với thời gian 01/8/2025–31/5/2026 của “Chiến sĩ thi đua cơ sở” mà không trùng: đã tính là hai thời gian khác nhau, xem lại",
      "Thời gian 01/8/2025–31/5/2026 có phần chung với thời gian 01/8/2025–31/7/2026 của “Lao động tiên tiến” mà không trùng: đã tính là hai thời gian khác nhau, xem lại",
    ]);
    const after = rewardedWith("CSTDCS", { from: dayOf("01/8/2026"), to: dayOf("31/12/2026") });
    const touching = rewardedWith("CSTDCS", { from: dayOf("31/7/2026"), to: dayOf("31/12/2026") });
    expect(doubts([worker, after])).toEqual(["", ""]);
    expect(doubts([worker, touching]).filter((doubt) => doubt !== "")).toHaveLength(2);
  });
});

/** A few awards of a few nominees in a few periods, in whatever order, under whatever rules. */
const codes = ["CSTDCS", "LDTT", "TTLDTT", "GK", "BK", "GUONG"];
const someAwards = fc
  .array(
    fc.record({
      nominee: fc.constantFrom("GV001", "GV002"),
      kind: fc.constantFrom("individual", "collective"),
      category: fc.constantFrom("", "GV", "TT"),
      award: fc.constantFrom(...codes).map(awardOf),
      period: fc.constantFrom(lastYear, threeYears, { from: worker.from, to: worker.to }),
      achievement: fc.constantFrom("", "HG", "HM"),
    }),
    { maxLength: 8 },
  )
  .map((rows) =>
    rows.map(
      ({ period, kind, ...row }, at): Rewarded => ({
        ...row,
        ...period,
        kind: kind === "collective" ? "collective" : "individual",
        id: `${at}`,
      }),
    ),
  );
const choice = fc.constantFrom("highest" as const, "each" as const);
const someRules = fc
  .record({
    titlesOfOnePeriod: choice,
    titlesOfSeveralPeriods: choice,
    formsOfSeveralAchievements: choice,
    titleAndForm: choice,
  })
  .map(rulesWith);

describe("whatever is given, under whatever rules", () => {
  test("no more is paid than all are worth, who is worth anything gets at least the highest, and who gives way names one that is paid no less", () => {
    fc.assert(
      fc.property(someAwards, someRules, (rewarded, rules) => {
        const lines = rewardLines(rewarded, rules, day);
        expect(lines.map(({ id }) => id)).toEqual(rewarded.map(({ id }) => id));
        const byId = new Map(lines.map((line) => [line.id, line]));
        for (const { amount, full, paidBy } of lines) {
          const other = byId.get(paidBy);
          if (paidBy === "") expect(amount).toBe(full);
          else expect([amount, other?.paidBy]).toEqual([0, ""]);
          if (other) expect(other.amount).toBeGreaterThanOrEqual(full ?? 0);
        }
        const whose = ({ kind, nominee }: Rewarded) => `${kind} ${nominee}`;
        for (const nominee of new Set(rewarded.map(whose))) {
          const own = lines.filter((_, at) => rewarded.map(whose)[at] === nominee);
          const highest = Math.max(...own.map(({ full }) => full ?? 0));
          const total = own.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
          expect(total).toBeGreaterThanOrEqual(highest);
          expect(total).toBeLessThanOrEqual(own.reduce((sum, { full }) => sum + (full ?? 0), 0));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("the order of the awards does not matter", () => {
    const shuffled = someAwards.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, someRules, ([rows, others], rules) => {
        const told = (list: readonly Rewarded[]) =>
          new Map(rewardLines(list, rules, day).map(({ id, ...line }) => [id, line]));
        expect(told(others)).toEqual(told(rows));
      }),
      { numRuns: 300 },
    );
  });
});
