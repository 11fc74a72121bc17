import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Rewarded,
  type RewardRules,
  rewardChanges,
  rewardLines,
} from "../../../src/domain/results/reward-money";
import { dayOf } from "../../support/ground-example";
import { defaultRules, ownReward, rewardedWith } from "../../support/reward-example";

const worker = rewardedWith("LDTT");
const champion = rewardedWith("CSTDCS");
const gk = rewardedWith("GK", { id: "K-CK GK", nominee: "K-CK", kind: "collective", category: "TT" });

function changes(rewarded: readonly Rewarded[], from: string, to: string, rules: RewardRules = defaultRules) {
  return rewardChanges(rewarded, rules, dayOf(from), dayOf(to));
}

test("a decision composed for June and signed in July is paid by the new base salary", () => {
  expect(changes([worker, champion, gk], "30/6/2026", "01/7/2026")).toEqual([
    "mức lương cơ sở: 2.340.000 đồng thành 2.530.000 đồng",
    "tiền thưởng của 2 dòng, tổng 3.750.000 đồng thành 4.050.000 đồng",
  ]);
});

test("nothing changes while base salary and rates stand, though the decree is another", () => {
  expect(changes([worker, champion, gk], "30/6/2025", "01/7/2025")).toEqual([]);
  expect(changes([worker, champion, gk], "01/7/2024", "30/6/2026")).toEqual([]);
  expect(changes([], "30/6/2026", "01/7/2026")).toEqual([]);
});

test("fixed sums and exemplars do not follow the base salary", () => {
  const rewards = [...defaultRules.rewards, ownReward("LDTT", { sum: 500_000 })];
  const rules = { ...defaultRules, rewards };
  expect(changes([worker, rewardedWith("GUONG")], "30/6/2026", "01/7/2026", rules)).toEqual([]);
});

test("a rate of another pack is told once for a category, with the sums", () => {
  const certificates = ["K-CK", "K-DL"].map((nominee) =>
    rewardedWith("BK", { id: nominee, nominee, kind: "collective", category: "TT" }),
  );
  expect(
    changes([...certificates, rewardedWith("BK", { category: "" })], "31/12/2023", "01/01/2024"),
  ).toEqual([
    "mức thưởng “Bằng khen cấp bộ, tỉnh” cho đối tượng TT: hệ số 2 thành hệ số 3",
    "mức thưởng “Bằng khen cấp bộ, tỉnh”: hệ số 1 thành hệ số 1,5",
    "tiền thưởng của 3 dòng, tổng 9.000.000 đồng thành 13.500.000 đồng",
  ]);
});

test("a sum that begins, a row that ends without another, and another way for awards at one time are told", () => {
  const from = { validFrom: dayOf("01/3/2026") };
  const sum = [...defaultRules.rewards, ownReward("LDTT", { sum: 710_000, ...from })];
  expect(changes([worker], "28/02/2026", "01/3/2026", { ...defaultRules, rewards: sum })).toEqual([
    "mức thưởng “Lao động tiên tiến” cho đối tượng GV: hệ số 0,3 thành 710.000 đồng",
  ]);

  const ends = [ownReward("LDTT", { sum: 300_000, validUntil: dayOf("28/02/2026") })];
  expect(changes([worker], "28/02/2026", "01/3/2026", { ...defaultRules, rewards: ends })).toEqual([
    "mức thưởng “Lao động tiên tiến” cho đối tượng GV: 300.000 đồng thành chưa có mức",
    "tiền thưởng của 1 dòng, tổng 300.000 đồng thành 0 đồng",
  ]);

  const [usual] = defaultRules.overlapRules;
  if (!usual) throw new Error("no rule");
  const each = { ...usual, pack: "", paid: "each" as const, ...from };
  const rules = { ...defaultRules, overlapRules: [...defaultRules.overlapRules, each] };
  expect(changes([worker, champion], "28/02/2026", "01/3/2026", rules)).toEqual([
    "khi cùng lúc được trao “Nhiều danh hiệu của cùng một thời gian”: “Mức cao nhất” thành “Từng mức”",
    "tiền thưởng của 1 dòng, tổng 2.340.000 đồng thành 3.050.000 đồng",
  ]);
  expect(changes([worker], "28/02/2026", "01/3/2026", rules)).toEqual([]);
});

test("a collective's doubling that ends with the individual's factor is told by its sums", () => {
  const rewards = [...defaultRules.rewards, ownReward("GK", { factor: 0.4, validFrom: dayOf("01/3/2026") })];
  const rules = { ...defaultRules, rewards, doubling: "afterRounding" } as const;
  expect(changes([gk], "28/02/2026", "01/3/2026", rules)).toEqual([
    "tiền thưởng của 1 dòng, tổng 1.420.000 đồng thành 1.410.000 đồng",
  ]);
});

test("no change is told exactly where all lines and what they say are the same", () => {
  const days = ["31/12/2023", "01/01/2024", "30/6/2024", "01/7/2024", "01/7/2025", "30/6/2026", "01/7/2026"];
  const rewarded = fc.subarray([worker, champion, gk, rewardedWith("BK"), rewardedWith("GUONG")]);
  fc.assert(
    fc.property(rewarded, fc.constantFrom(...days), fc.constantFrom(...days), (list, from, to) => {
      const told = (day: string) =>
        rewardLines(list, defaultRules, dayOf(day)).map(({ amount, paidBy, how, doubt }) => [
          ...[amount, paidBy, how, doubt],
        ]);
      expect(changes(list, from, to).length === 0).toBe(
        JSON.stringify(told(from)) === JSON.stringify(told(to)),
      );
    }),
  );
});
