import { expect, test } from "vitest";
import type { SessionRule } from "../../../src/domain/vote/session";
import { tally } from "../../../src/domain/vote/tally";
import { isAtBound, meets, neededOf, type Threshold } from "../../../src/domain/vote/threshold";
import { councilOf, openSession, paperAccount, sessionOf, usualRule } from "../../support/vote";

/** A regulation that was read (domain.md 3, "Thresholds"), and the least yes of a council of 9, 11, 13, 15. */
interface Regulation {
  readonly named: string;
  readonly rule: Partial<SessionRule>;
  readonly least: readonly [of9: number, of11: number, of13: number, of15: number];
}

const [half, twoThirds, seventy, seventyFive, eighty, ninety] = [
  [1, 2],
  [2, 3],
  [7, 10],
  [3, 4],
  [4, 5],
  [9, 10],
].map(([thresholdOf = 0, thresholdIn = 0]) => ({ thresholdOf, thresholdIn }));
const ofAll = { denominator: "members", writtenOpinions: true } as const;
const moreThan = { comparator: "moreThan" } as const;

const regulations: readonly Regulation[] = [
  { named: "91/2017 Đ 45.8: CSTĐ bộ/tỉnh, toàn quốc", rule: { ...ninety, ...ofAll }, least: [9, 10, 12, 14] },
  { named: "98/2023 Đ 30.7: CSTĐ bộ/tỉnh, toàn quốc", rule: { ...ninety, ...ofAll }, least: [9, 10, 12, 14] },
  { named: "98/2023 Đ 30.7: CSTĐCS, Cờ", rule: { ...eighty, ...ofAll }, least: [8, 9, 11, 12] },
  { named: "152/2025: CSTĐ toàn quốc, Anh hùng", rule: { ...ninety, ...ofAll }, least: [9, 10, 12, 14] },
  { named: "152/2025: Cờ của Chính phủ", rule: { ...eighty, ...ofAll }, least: [8, 9, 11, 12] },
  {
    named: "35/2015: 70 %, có mặt hoặc xin ý kiến",
    rule: { ...seventy, denominator: "asked" },
    least: [7, 8, 10, 11],
  },
  {
    named: "21/2020: 70 % của Hội đồng",
    rule: { ...seventy, denominator: "members" },
    least: [7, 8, 10, 11],
  },
  { named: "quá nửa", rule: { ...half, ...moreThan }, least: [5, 6, 7, 8] },
  { named: "trên 90 %", rule: { ...ninety, ...moreThan }, least: [9, 10, 12, 14] },
  {
    named: "quá nửa, Chủ tọa quyết định khi bằng",
    rule: { ...half, ...moreThan, tie: "chairDecides" },
    least: [5, 6, 7, 8],
  },
  {
    named: "75 %, không thì hạ một bậc",
    rule: { ...seventyFive, lowerAward: "LDTT" },
    least: [7, 9, 10, 12],
  },
  {
    named: "90 % Hội đồng và 80 % toàn đơn vị",
    rule: { ...ninety, secondBodyOf: 4, secondBodyIn: 5 },
    least: [9, 10, 12, 14],
  },
  { named: "hai phần ba", rule: { ...twoThirds }, least: [6, 8, 9, 10] },
];

const sizes = [9, 11, 13, 15] as const;

test.each(regulations)("$named: at the bound one passes, one vote below one does not", ({ rule, least }) => {
  const outcomes = sizes.map((members, index) => {
    const bound = least[index] ?? 0;
    const record = sessionOf(
      [bound, bound - 1].map((yes) => ({ yes, secondFor: 40, secondIn: 50 })),
      { ballots: members, session: { ...openSession, members }, rules: [{ ...usualRule, ...rule }] },
    );
    const result = tally(record);
    if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join("; "));
    return result.value.map(({ needed, outcome }) => ({ needed, outcome }));
  });
  expect(outcomes).toEqual(
    least.map((needed) => [
      { needed, outcome: "passed" },
      { needed, outcome: "failed" },
    ]),
  );
});

test("the second body's rate must hold, too", () => {
  const rules = [{ ...usualRule, secondBodyOf: 4, secondBodyIn: 5 }];
  const lines = [
    { yes: 14, secondFor: 40, secondIn: 50 },
    { yes: 14, secondFor: 39, secondIn: 50 },
    { yes: 14, secondFor: 5, secondIn: null },
    { yes: 14, secondFor: 0, secondIn: 0 },
  ];
  const result = tally(sessionOf(lines, { ballots: 14, rules }));
  const enough = "14/14 phiếu, cần 12 (≥ 80% của 15 thành viên)";
  expect(result.ok && result.value.map(({ outcome, reason }) => `${outcome}: ${reason}`)).toEqual([
    `passed: ${enough}`,
    `ineligible: ${enough}: đủ phiếu, không đủ điều kiện: phiếu bình xét của đơn vị 39/50, cần ≥ 80%`,
    `ineligible: ${enough}: đủ phiếu, không đủ điều kiện: chưa có số phiếu bình xét của đơn vị (cần ≥ 80%)`,
    `ineligible: ${enough}: đủ phiếu, không đủ điều kiện: chưa có số phiếu bình xét của đơn vị (cần ≥ 80%)`,
  ]);
});

test("one rank lower is kept where it was voted on and met", () => {
  const rules = [
    { ...usualRule, ...seventyFive, lowerAward: "LDTT", order: 2 },
    { ...usualRule, award: "LDTT", order: 1 },
  ];
  const lines = [
    ...["a", "b", "c", "d"].map((nominee) => ({ yes: 11, nominee })),
    { yes: 12, nominee: "c", award: "LDTT" },
    { yes: 11, nominee: "d", award: "LDTT" },
  ];
  const earned = [{ nominee: "a", award: "LDTT" }];
  const result = tally(sessionOf(lines, { ballots: 14, rules, earned }), () => "LĐTT");
  expect(result.ok && result.value.map(({ reason }) => reason.split(": ")[1])).toEqual([
    "thiếu 1 phiếu đồng ý; vẫn giữ LĐTT",
    "thiếu 1 phiếu đồng ý; không giữ LĐTT vì chưa bỏ phiếu LĐTT",
    "thiếu 1 phiếu đồng ý; vẫn giữ LĐTT",
    "thiếu 1 phiếu đồng ý; LĐTT cũng chưa đạt",
    undefined,
    "thiếu 1 phiếu đồng ý",
  ]);
});

test("the table of least votes", () => {
  const least = (
    thresholdOf: number,
    thresholdIn: number,
    comparator: Threshold["comparator"],
    total: number,
  ) => neededOf({ thresholdOf, thresholdIn, comparator }, total);
  expect([9, 11, 13, 15].map((total) => least(9, 10, "atLeast", total))).toEqual([9, 10, 12, 14]);
  expect(least(4, 5, "atLeast", 15)).toBe(12);
  expect([least(2, 3, "atLeast", 9), least(2, 3, "atLeast", 11)]).toEqual([6, 8]);
  expect(least(1, 2, "moreThan", 10)).toBe(6);
});

test("a rounded rate never decides: 89,96 % is not 90 %", () => {
  const threshold = { thresholdOf: 9, thresholdIn: 10, comparator: "atLeast" } as const;
  expect([meets(threshold, 8996, 10_000), meets(threshold, 9000, 10_000)]).toEqual([false, true]);
});

test("49 of 58 members, 53 of whom voted, fails at 90 % of the one and passes of the other", () => {
  const session = { ...openSession, members: 58 };
  const outcome = (denominator: SessionRule["denominator"]) => {
    const rules = [{ ...usualRule, ...ninety, denominator }];
    const result = tally(sessionOf([{ yes: 49 }], { ballots: 53, session, rules }));
    return result.ok && result.value.map((one) => `${one.outcome}: ${one.reason}`);
  };
  expect([outcome("members"), outcome("present")]).toEqual([
    ["failed: 49/53 phiếu, cần 53 (≥ 90% của 58 thành viên): thiếu 4 phiếu đồng ý"],
    ["passed: 49/53 phiếu, cần 48 (≥ 90% của 53 thành viên có mặt)"],
  ]);
});

test("12 of 14 or 15: the denominator and the comparator decide", () => {
  const attendance = councilOf(15, 14).map((row, index) => (index === 14 ? { ...row, asked: true } : row));
  const needed = (denominator: SessionRule["denominator"], comparator: SessionRule["comparator"]) => {
    const rules = [{ ...usualRule, thresholdOf: 6, thresholdIn: 7, denominator, comparator }];
    const accounts = [paperAccount(14)];
    const result = tally(sessionOf([{ yes: 12 }], { ballots: 14, rules, attendance, accounts }));
    return (
      result.ok && result.value.map(({ total, needed: least, outcome }) => `${least} of ${total}: ${outcome}`)
    );
  };
  const denominators = ["members", "eligible", "present", "asked", "returned", "valid"] as const;
  expect(denominators.map((denominator) => needed(denominator, "atLeast"))).toEqual([
    ["13 of 15: failed"],
    ["13 of 15: failed"],
    ["12 of 14: passed"],
    ["13 of 15: failed"],
    ["12 of 14: passed"],
    ["12 of 14: passed"],
  ]);
  expect(denominators.map((denominator) => needed(denominator, "moreThan"))).toEqual([
    ["13 of 15: failed"],
    ["13 of 15: failed"],
    ["13 of 14: tied"],
    ["13 of 15: failed"],
    ["13 of 14: tied"],
    ["13 of 14: tied"],
  ]);
});

test("of nobody present nobody passes by votes in writing", () => {
  const rules = [{ ...usualRule, ballot: "opinion" as const, denominator: "present" as const }];
  const session = { ...openSession, way: "consultation" as const };
  const attendance = councilOf(15, 0, 15);
  const result = tally(sessionOf([{ yes: 15 }], { ballots: 15, session, rules, attendance }));
  expect(result.ok && result.value.map(({ total, outcome, reason }) => [total, outcome, reason])).toEqual([
    [
      0,
      "failed",
      "15/15 phiếu, cần 1 (≥ 80% của 0 thành viên có mặt): mẫu số bằng 0, không có gì để so với ngưỡng",
    ],
  ]);
});

test("of nobody nobody passes, and nobody is equal", () => {
  const rules = [{ ...usualRule, ...half, ...moreThan, denominator: "valid" as const }];
  const accounts = [paperAccount(14, { invalid: 14 })];
  const marks = [{ session: "P1-L1", number: 1, marks: "" }];
  const result = tally(sessionOf([{ yes: 0 }], { ballots: 14, rules, accounts, marks }));
  expect(result.ok && result.value.map(({ needed, outcome }) => [needed, outcome])).toEqual([[1, "failed"]]);
  expect(isAtBound({ ...usualRule, ...half, ...moreThan }, 0, 0)).toBe(false);
});
