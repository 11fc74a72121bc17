import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { referencesText } from "../../../src/domain/awards/ground-reference";
import { type Rate, rateOf } from "../../../src/domain/results/reward-rate";
import type { CollectiveDoubling } from "../../../src/domain/school/settings";
import { dayOf } from "../../support/ground-example";
import { defaultRules, ownReward, rewardedWith } from "../../support/reward-example";

const unit = { kind: "collective", category: "TT", nominee: "K-CK" } as const;

/** The reward of an award given alone; `factor` instead of the register's. */
function rate(code: string, day: string, factor?: number): Rate {
  const own = factor === undefined ? [] : [ownReward(code, { category: "GV", factor })];
  const rules = { ...defaultRules, rewards: [...defaultRules.rewards, ...own] };
  return rateOf(rewardedWith(code), rules, dayOf(day));
}

describe("the figures of real papers", () => {
  test("a CSTĐ tỉnh at 1.490.000 is 4.470.000, fifty-nine of them 263.730.000", () => {
    const { amount, how } = rate("CSTDT", "30/6/2023");
    expect([amount, how, 59 * (amount ?? 0)]).toEqual([
      4_470_000,
      "3 lần mức lương cơ sở 1.490.000 đồng = 4.470.000 đồng",
      263_730_000,
    ]);
  });

  test("a CSTĐ tỉnh at 1.390.000 is 4.170.000, not the 5.560.000 a paper had", () => {
    const base = { from: dayOf("01/7/2018"), amount: 1_390_000, grounds: [] };
    const rules = { ...defaultRules, baseSalaries: [...defaultRules.baseSalaries, base] };
    expect(rateOf(rewardedWith("CSTDT"), rules, dayOf("30/6/2019")).amount).toBe(4_170_000);
  });

  test("a CSTĐCS and a LĐTT at 1.800.000 are 1.800.000 and 540.000: nothing is rounded", () => {
    expect(["CSTDCS", "LDTT"].map((code) => rate(code, "30/6/2024").amount)).toEqual([1_800_000, 540_000]);
    expect(rate("LDTT", "30/6/2024").how).toBe("0,3 lần mức lương cơ sở 1.800.000 đồng = 540.000 đồng");
  });

  test("a LĐTT at 2.340.000 is 702.000, paid as 710.000; a giấy khen at 1.490.000 is 447.000, paid as 450.000", () => {
    expect(rate("LDTT", "01/7/2024")).toEqual({
      amount: 710_000,
      how: "0,3 lần mức lương cơ sở 2.340.000 đồng, làm tròn lên 710.000 đồng",
      grounds: [
        { code: "ND91", article: "" },
        { code: "ND98", article: "" },
        { code: "ND152", article: "Điều 49 đến Điều 54" },
        { code: "ND73-2024", article: "" },
      ],
      doubt: "",
    });
    const { amount, how } = rate("GK", "30/6/2023");
    expect([amount, how]).toEqual([
      450_000,
      "0,3 lần mức lương cơ sở 1.490.000 đồng, làm tròn lên 450.000 đồng",
    ]);
  });
});

test("the base salary is that of the decision's day, on both sides of each change", () => {
  const days = [
    ...["30/6/2019", "01/7/2019", "30/6/2023", "01/7/2023"],
    ...["30/6/2024", "01/7/2024", "30/6/2026", "01/7/2026"],
  ];
  expect(days.map((day) => [rate("CSTDCS", day).amount, rate("LDTT", day).amount])).toEqual([
    [null, null],
    ...[
      [1_490_000, 450_000],
      [1_490_000, 450_000],
    ],
    ...[
      [1_800_000, 540_000],
      [1_800_000, 540_000],
    ],
    ...[
      [2_340_000, 710_000],
      [2_340_000, 710_000],
    ],
    [2_530_000, 760_000],
  ]);
  expect(rate("CSTDCS", "30/6/2019")).toEqual({
    amount: null,
    how: "",
    grounds: [],
    doubt: "Tab “Lương cơ sở” không có mức nào đang áp dụng vào ngày của quyết định",
  });
});

describe("rounding up to ten thousand", () => {
  const paid = (factor: number, amount: number) =>
    rateOf(
      rewardedWith("LDTT"),
      {
        ...defaultRules,
        rewards: [ownReward("LDTT", { factor })],
        baseSalaries: [{ from: dayOf("01/7/2019"), amount, grounds: [] }],
      },
      dayOf("01/7/2024"),
    ).amount;

  test.each([
    [1, 1_500_000, 1_500_000],
    [1, 1_500_001, 1_510_000],
    [1, 1_509_999, 1_510_000],
    [1, 1_510_000, 1_510_000],
    [0.3, 1_800_000, 540_000],
    [0.6, 1_800_000, 1_080_000],
    [0.7, 1_800_000, 1_260_000],
    [1.1, 1_800_000, 1_980_000],
    [12.5, 2_340_000, 29_250_000],
    [4.5, 2_340_000, 10_530_000],
    [0, 2_340_000, 0],
    // A formula's cell: 0,1 + 0,2 and 0,1 × 3.
    [0.1 + 0.2, 1_800_000, 540_000],
    [0.1 * 3, 1_800_000, 540_000],
    [0.300001, 1_800_000, 550_000],
    [0.299999, 1_800_000, 540_000],
  ])("%d × %i is %i", (factor, base, amount) => {
    expect(paid(factor, base)).toBe(amount);
  });

  test("any factor of two decimals: the least multiple of ten thousand that is not below the product", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_000 }),
        fc.integer({ min: 1, max: 10_000_000 }),
        (hundredths, base) => {
          const amount = paid(hundredths / 100, base) ?? Number.NaN;
          expect(amount % 10_000).toBe(0);
          expect(amount * 100).toBeGreaterThanOrEqual(hundredths * base);
          expect((amount - 10_000) * 100).toBeLessThan(hundredths * base);
        },
      ),
    );
  });
});

describe("a collective's reward, twice an individual's", () => {
  const paid = (code: string, doubling: CollectiveDoubling, day: string, more = {}) => {
    const { amount, how, doubt } = rateOf(
      rewardedWith(code, unit),
      { ...defaultRules, doubling, ...more },
      dayOf(day),
    );
    return [amount, how, doubt];
  };

  test("is rounded after it is doubled, or doubled after it is rounded, by the setting", () => {
    expect(paid("GK", "beforeRounding", "01/7/2024")).toEqual([
      1_410_000,
      "0,6 lần mức lương cơ sở 2.340.000 đồng, làm tròn lên 1.410.000 đồng",
      "",
    ]);
    expect(paid("GK", "afterRounding", "01/7/2024")).toEqual([
      1_420_000,
      "0,3 lần mức lương cơ sở 2.340.000 đồng, làm tròn lên 710.000 đồng, gấp đôi thành 1.420.000 đồng",
      "",
    ]);
  });

  test("is the same where nothing is rounded", () => {
    for (const doubling of ["beforeRounding", "afterRounding"] as const) {
      expect(paid("GK", doubling, "01/7/2023")[0]).toBe(1_080_000);
      expect(paid("BK", doubling, "31/12/2023")[0]).toBe(3_600_000);
      expect(paid("BK", doubling, "01/01/2024")[0]).toBe(5_400_000);
    }
  });

  test("a factor that is not twice the individual's is the collective's own, as is that of a title for collectives", () => {
    const rewards = [
      ownReward("GK", { factor: 0.3 }),
      ownReward("GK", { factor: 0.5, category: "TT" }),
      ownReward("TTLDTT", { factor: 0.3 }),
      ownReward("TTLDTT", { factor: 0.6, category: "TT" }),
    ];
    expect(paid("GK", "afterRounding", "01/7/2024", { rewards })[0]).toBe(1_170_000);
    expect(paid("TTLDTT", "afterRounding", "01/7/2024", { rewards })[0]).toBe(1_410_000);
  });

  test("where each category has its row, one that is half of the collective's is the individual's", () => {
    const rewards = [
      ownReward("GK", { factor: 0.3, category: "GV" }),
      ownReward("GK", { factor: 0.6, category: "TT" }),
    ];
    expect(paid("GK", "afterRounding", "01/7/2024", { rewards })[0]).toBe(1_420_000);
  });

  test("a form without a row for the collective is paid by the row for all, and somebody must look at it", () => {
    const rewards = [ownReward("GK", { factor: 0.3 })];
    expect(paid("GK", "afterRounding", "01/7/2024", { rewards })).toEqual([
      710_000,
      "0,3 lần mức lương cơ sở 2.340.000 đồng, làm tròn lên 710.000 đồng",
      "Chưa có mức thưởng riêng của “Giấy khen” (đối tượng TT) cho tập thể: đã tính theo mức chung như cá nhân, trong khi tập thể thường được gấp đôi; thêm một dòng ở tab “Mức thưởng” nếu đúng thế",
    ]);
    const sums = [ownReward("GK", { sum: 500_000 })];
    expect(paid("GK", "afterRounding", "01/7/2024", { rewards: sums })).toEqual([
      500_000,
      "mức trường quy định",
      "",
    ]);
  });
});

describe("which row", () => {
  const onDay = (rewards: typeof defaultRules.rewards, day: string, code = "GK") =>
    rateOf(rewardedWith(code), { ...defaultRules, rewards }, dayOf(day));

  test("the school's sum is paid as it stands, without rounding and without a base salary", () => {
    const rewards = [...defaultRules.rewards, ownReward("GK", { sum: 505_500 })];
    const words = [{ words: "Quy chế chi tiêu nội bộ" }];
    expect(onDay(rewards, "01/7/2018")).toEqual({
      amount: 505_500,
      how: "mức trường quy định",
      grounds: [],
      doubt: "",
    });
    expect(onDay([ownReward("GK", { sum: 1, grounds: words })], "01/7/2024").grounds).toEqual(words);
  });

  test("a row of the category before the one for all, whatever the case of the codes", () => {
    const rewards = [ownReward("gk", { sum: 300_000 }), ownReward("gk", { sum: 400_000, category: "gv" })];
    expect(onDay(rewards, "01/7/2024").amount).toBe(400_000);
    const nobodys = rateOf(
      rewardedWith("GK", { category: "" }),
      { ...defaultRules, rewards },
      dayOf("01/7/2024"),
    );
    expect(nobodys.amount).toBe(300_000);
  });

  test("of several that hold the later one; within a year each to its last day", () => {
    const rewards = [
      ownReward("GK", { sum: 300_000 }),
      ownReward("GK", { sum: 400_000, validFrom: dayOf("01/01/2026"), validUntil: dayOf("31/3/2026") }),
      ownReward("GK", { sum: 500_000, validFrom: dayOf("01/3/2026") }),
    ];
    expect(
      ["31/12/2025", "01/01/2026", "28/02/2026", "01/3/2026", "01/4/2026"].map(
        (day) => onDay(rewards, day).amount,
      ),
    ).toEqual([300_000, 400_000, 400_000, 500_000, 500_000]);
    const ends = [ownReward("GK", { sum: 400_000, validUntil: dayOf("31/3/2026") })];
    expect(onDay(ends, "31/3/2026").amount).toBe(400_000);
    expect(onDay([...defaultRules.rewards, ...ends], "01/4/2026").amount).toBe(710_000);
    expect(onDay(ends, "01/4/2026")).toEqual({
      amount: null,
      how: "",
      grounds: [],
      doubt: "Tab “Mức thưởng” không có dòng nào đang áp dụng cho “Giấy khen” (đối tượng GV)",
    });
  });

  test("both a factor and a sum: the sum, and a doubt; neither, half a đồng or a milliard: no amount", () => {
    const told = (factor: number | null, sum: number | null) => {
      const { amount, doubt } = onDay([ownReward("GK", { factor, sum })], "01/7/2024");
      return [amount, doubt];
    };
    const whose = "“Giấy khen” (đối tượng GV)";
    expect([
      told(0.3, 500_000),
      told(null, null),
      told(null, 500_000.5),
      told(null, 999_999_999),
      told(null, 1_000_000_000),
      told(400, null),
      told(1e300, null),
    ]).toEqual([
      [500_000, `Dòng mức thưởng của ${whose} có cả hệ số và số tiền: đã lấy số tiền, xem lại dòng này`],
      [null, `Dòng mức thưởng của ${whose} chưa có hệ số, cũng chưa có số tiền`],
      [null, `Số tiền của ${whose} không phải là số đồng nguyên`],
      [999_999_999, ""],
      [null, `Mức thưởng của ${whose} từ một tỷ đồng trở lên: xem lại dòng này ở tab “Mức thưởng”`],
      [936_000_000, ""],
      [null, `Mức thưởng của ${whose} từ một tỷ đồng trở lên: xem lại dòng này ở tab “Mức thưởng”`],
    ]);
  });

  test("an exemplar has no money and no doubt, unless the school gave it a row", () => {
    expect(onDay(defaultRules.rewards, "01/7/2024", "GUONG")).toEqual({
      amount: 0,
      how: "không có tiền thưởng",
      grounds: [],
      doubt: "",
    });
    expect(onDay([ownReward("GUONG", { sum: 200_000 })], "01/7/2024", "GUONG").amount).toBe(200_000);
  });

  test("what the rate rests on is named: its own ground and the base salary's", () => {
    const { grounds } = rateOf(
      rewardedWith("BK", unit),
      { ...defaultRules, doubling: "afterRounding" },
      dayOf("01/7/2026"),
    );
    expect(referencesText(grounds)).toBe("ND98; ND152, Điều 49 đến Điều 54; ND161-2026");
  });
});
