import { expect, test } from "vitest";
import { tally } from "../../../src/domain/vote/tally";
import { lineMarks, openSession, paperAccount, sessionOf, usualQuota, usualRule } from "../../support/vote";

const names: Readonly<Record<string, string>> = { LDTT: "LĐTT", CSTDCS: "CSTĐCS", CSTDT: "CSTĐ tỉnh" };
const nameOf = (code: string) => names[code] ?? code;

/** "passed: 12/14 phiếu, …" of every line. */
function told(record: Parameters<typeof tally>[0]): readonly string[] {
  const result = tally(record, nameOf);
  if (!result.ok) return result.problems.map(({ what }) => what);
  return result.value.map(({ outcome, reason }) => `${outcome}: ${reason}`);
}

test("an outcome has every figure that led to it", () => {
  expect(tally(sessionOf([{ yes: 12 }], { ballots: 14 }))).toEqual({
    ok: true,
    value: [
      {
        session: "P1-L1",
        number: 1,
        nomination: "DN1",
        nominee: "nguoi-1",
        name: "Nguyễn Thị 1",
        award: "CSTDCS",
        way: "paperByLine",
        members: 15,
        eligible: 15,
        present: 14,
        asked: 14,
        issued: 14,
        returned: 14,
        valid: 14,
        yes: 12,
        no: 2,
        blank: 0,
        invalid: 0,
        recused: 0,
        denominator: "members",
        total: 15,
        thresholdOf: 4,
        thresholdIn: 5,
        comparator: "atLeast",
        needed: 12,
        outcome: "passed",
        reason: "12/14 phiếu, cần 12 (≥ 80% của 15 thành viên)",
      },
    ],
  });
});

test("one vote short is told as such", () => {
  expect(told(sessionOf([{ yes: 11 }], { ballots: 14 }))).toEqual([
    "failed: 11/14 phiếu, cần 12 (≥ 80% của 15 thành viên): thiếu 1 phiếu đồng ý",
  ]);
});

test("hands are opinions, not papers; outcomes follow the numbers on the paper", () => {
  const record = sessionOf([{ yes: 12 }, { yes: 13 }, { yes: 14 }], {
    ballots: 14,
    session: { ...openSession, way: "acclamation" },
  });
  expect(told({ ...record, lines: [...record.lines].reverse() })).toEqual(
    [12, 13, 14].map((yes) => `passed: ${yes}/14 ý kiến, cần 12 (≥ 80% của 15 thành viên)`),
  );
});

test("each line counts its own recused members, once, and its own slip", () => {
  const rules = [{ ...usualRule, denominator: "present" as const, recusal: "reduces" as const }];
  const apart = (recused: readonly string[]) => ({ yes: 0, slip: "apart" as const, recused });
  const record = sessionOf([{ yes: 12 }, apart(["TV02", "tv02"]), apart(["TV02", "TV03"]), apart(["TV15"])], {
    ballots: 14,
    rules,
    accounts: [
      paperAccount(14),
      paperAccount(13, { slip: "apart", line: 2 }),
      paperAccount(12, { slip: "apart", line: 3, returned: 11 }),
      paperAccount(14, { slip: "apart", line: 4, invalid: 1 }),
    ],
    marks: [lineMarks(1, 12, 2), lineMarks(2, 11, 2), lineMarks(3, 9, 1, 1), lineMarks(4, 10, 3)],
  });
  const result = tally(record);
  expect(
    result.ok &&
      result.value.map(({ eligible, present, issued, returned, valid, recused, total, needed, outcome }) => ({
        seats: [eligible, present, recused],
        papers: [issued, returned, valid],
        bound: [total, needed],
        outcome,
      })),
  ).toEqual([
    { seats: [15, 14, 0], papers: [14, 14, 14], bound: [14, 12], outcome: "passed" },
    { seats: [14, 13, 1], papers: [13, 13, 13], bound: [13, 11], outcome: "passed" },
    { seats: [13, 12, 2], papers: [12, 11, 11], bound: [12, 10], outcome: "failed" },
    { seats: [14, 14, 1], papers: [14, 14, 13], bound: [14, 12], outcome: "failed" },
  ]);
});

test("over the quota the most votes go first, and of equals women", () => {
  const quotas = [{ ...usualQuota, baseBefore: 40, grantedBefore: 4 }];
  const lines = [
    { yes: 13, woman: "no" as const },
    { yes: 13, woman: "yes" as const },
    { yes: 14, woman: "no" as const },
    { yes: 11, woman: "yes" as const },
  ];
  expect(told(sessionOf(lines, { ballots: 14, quotas }))).toEqual([
    "overQuota: 13/14 phiếu, cần 12 (≥ 80% của 15 thành viên): đủ phiếu, vượt chỉ tiêu: 15% của 40 LĐTT = 6; đã công nhận 4; còn 2 chỗ, dành cho trường hợp nhiều phiếu hơn",
    "passed: 13/14 phiếu, cần 12 (≥ 80% của 15 thành viên)",
    "passed: 14/14 phiếu, cần 12 (≥ 80% của 15 thành viên)",
    "failed: 11/14 phiếu, cần 12 (≥ 80% của 15 thành viên): thiếu 1 phiếu đồng ý",
  ]);
});

test("the lower award of one paper decides who may have the higher one, and how many", () => {
  const rules = [
    { ...usualRule, order: 2, lowerAward: "LDTT" },
    { ...usualRule, award: "LDTT", order: 1, thresholdOf: 1, thresholdIn: 2 },
  ];
  const quotas = [{ ...usualQuota, percent: 50, baseBefore: 0 }];
  const lines = [
    { yes: 14, requires: ["LDTT"], nominee: "a" },
    { yes: 13, requires: ["LDTT"], nominee: "b" },
    { yes: 10, requires: ["LDTT"], nominee: "c" },
    { yes: 14, award: "LDTT", nominee: "a" },
    { yes: 7, award: "LDTT", nominee: "b" },
    { yes: 8, award: "LDTT", nominee: "c" },
  ];
  expect(told(sessionOf(lines, { ballots: 14, rules, quotas }))).toEqual([
    "passed: 14/14 phiếu, cần 12 (≥ 80% của 15 thành viên)",
    "ineligible: 13/14 phiếu, cần 12 (≥ 80% của 15 thành viên): đủ phiếu, không đủ điều kiện: chưa đạt LĐTT cùng năm học; LĐTT cũng chưa đạt",
    "failed: 10/14 phiếu, cần 12 (≥ 80% của 15 thành viên): thiếu 2 phiếu đồng ý; vẫn giữ LĐTT",
    "passed: 14/14 phiếu, cần 8 (≥ 50% của 15 thành viên)",
    "failed: 7/14 phiếu, cần 8 (≥ 50% của 15 thành viên): thiếu 1 phiếu đồng ý",
    "passed: 8/14 phiếu, cần 8 (≥ 50% của 15 thành viên)",
  ]);
});

test("equals for the last place wait for a second ballot; after the last one the rule says who decides", () => {
  const quotas = [{ ...usualQuota, baseBefore: 7, rounding: "up" as const }];
  const lines = [{ yes: 12 }, { yes: 12 }, { yes: 12 }];
  const session = { ...openSession, ballot: 2 };
  const equal =
    "tied: 12/14 phiếu, cần 12 (≥ 80% của 15 thành viên): đủ phiếu, bằng phiếu với 2 trường hợp khác, còn 2 chỗ cho cả 3: 15% của 7 LĐTT = 1,05, làm tròn lên: 2; còn 2 chỗ";
  expect(new Set(told(sessionOf(lines, { ballots: 14, quotas })))).toEqual(
    new Set([`${equal}; chờ bỏ phiếu lại`]),
  );
  expect(new Set(told(sessionOf(lines, { ballots: 14, quotas, session })))).toEqual(
    new Set([`${equal}; đã bỏ phiếu 2 lần, Thủ trưởng quyết định`]),
  );
});
