import { describe, expect, test } from "vitest";
import type { SessionRecord } from "../../../../src/domain/vote/record";
import { recount } from "../../../../src/domain/vote/recount/recount";
import type { SessionRule } from "../../../../src/domain/vote/session";
import {
  code,
  councilOf,
  memberCode,
  openSession,
  paperAccount,
  sessionOf,
  usualQuota,
  usualRule,
} from "../../../support/vote";

/** The states in the order of the lines, or what is wrong with the count. */
function states(record: SessionRecord): readonly string[] {
  const counted = recount(record);
  return counted.ok ? counted.outcomes.map(({ outcome }) => outcome) : counted.broken;
}

/** One line with so many yes of the ballots. */
function oneLine(
  yes: number,
  rule: Partial<SessionRule>,
  { members, ballots = members }: { readonly members: number; readonly ballots?: number },
): SessionRecord {
  return sessionOf([{ yes }], {
    ballots,
    session: { ...openSession, members },
    rules: [{ ...usualRule, ...rule }],
  });
}

test("an outcome has every figure: 15 members, 14 present, 12 yes pass at 4/5 of all members", () => {
  expect(recount(oneLine(12, {}, { members: 15, ballots: 14 }))).toEqual({
    ok: true,
    outcomes: [
      {
        ...{ session: code, number: 1, nomination: "DN1", nominee: "nguoi-1", name: "Nguyễn Thị 1" },
        ...{ award: "CSTDCS", way: "paperByLine", members: 15, eligible: 15, present: 14, asked: 14 },
        ...{ issued: 14, returned: 14, valid: 14, yes: 12, no: 2, blank: 0, invalid: 0, recused: 0 },
        ...{ denominator: "members", total: 15, thresholdOf: 4, thresholdIn: 5, comparator: "atLeast" },
        ...{ needed: 12, outcome: "passed" },
      },
    ],
  });
});

describe("the least votes of domain.md 4 pass, one less does not", () => {
  test.each([
    [9, 10, 9, 9],
    [9, 10, 11, 10],
    [9, 10, 13, 12],
    [9, 10, 15, 14],
    [4, 5, 15, 12],
    [2, 3, 9, 6],
    [2, 3, 11, 8],
  ])("%d/%d of %d members: %d", (thresholdOf, thresholdIn, members, needed) => {
    const rule = { thresholdOf, thresholdIn };
    expect(states(oneLine(needed, rule, { members }))).toEqual(["passed"]);
    expect(states(oneLine(needed - 1, rule, { members }))).toEqual(["failed"]);
  });

  test.each([
    ["secondBallot", "tied"],
    ["chairVoted", "failed"],
    ["chairDecides", "tied"],
  ] as const)("more than a half of 10: 6; with 5 it is %s: %s", (tie, state) => {
    const rule = { thresholdOf: 1, thresholdIn: 2, comparator: "moreThan", tie } as const;
    expect(states(oneLine(6, rule, { members: 10 }))).toEqual(["passed"]);
    expect(states(oneLine(5, rule, { members: 10 }))).toEqual([state]);
    expect(states(oneLine(4, rule, { members: 10 }))).toEqual(["failed"]);
  });

  test("of a total of 0 nobody passes, whatever the yes of stand-ins", () => {
    const rule = { denominator: "present", standInsVote: true } as const;
    const record = oneLine(1, rule, { members: 1 });
    const attendance = record.attendance.map((row) => ({ ...row, presence: "standIn" as const }));
    expect(recount({ ...record, attendance })).toMatchObject({
      ok: true,
      outcomes: [{ total: 0, needed: 1, yes: 1, outcome: "failed" }],
    });
  });
});

test("a tie on the last ballot fails where the rule says so, and only there", () => {
  const rule = { thresholdOf: 1, thresholdIn: 2, comparator: "moreThan", afterMost: "failed" } as const;
  const second = { ...openSession, members: 10, ballot: 2 };
  const record = oneLine(5, rule, { members: 10 });
  expect(states(record)).toEqual(["tied"]);
  expect(states({ ...record, session: second })).toEqual(["failed"]);
  expect(states({ ...oneLine(5, { ...rule, afterMost: "head" }, { members: 10 }), session: second })).toEqual(
    ["tied"],
  );
});

describe("quotas", () => {
  const lower = { ...usualRule, award: "LDTT", order: 1 };
  const upper = { ...usualRule, order: 2 };
  const nominees = ["nguoi-1", "nguoi-2", "nguoi-3"];
  const quota = { ...usualQuota, percent: 50, baseBefore: 0 };

  /** Three pass LDTT, and stand for CSTDCS with so many yes. */
  const chain = (yes: readonly number[], said: Partial<SessionRecord> = {}) =>
    sessionOf(
      [
        ...nominees.map((nominee) => ({ yes: 15, award: "LDTT", nominee })),
        ...nominees.map((nominee, at) => ({ yes: yes[at] ?? 0, nominee, requires: ["LDTT"] })),
      ],
      { ballots: 15, rules: [upper, lower], quotas: [quota], ...said },
    );

  test("half of the three who passed the lower award is one place: most votes first", () => {
    expect(states(chain([13, 14, 12])).slice(3)).toEqual(["overQuota", "passed", "overQuota"]);
    expect(states(chain([13, 13, 12])).slice(3)).toEqual(["tied", "tied", "overQuota"]);
  });

  test("rounding, what was there before, and who is counted already", () => {
    const up = { ...quota, rounding: "halfUp" as const };
    expect(states(chain([13, 13, 12], { quotas: [up] })).slice(3)).toEqual(["passed", "passed", "overQuota"]);
    const granted = { ...up, grantedBefore: 1 };
    expect(states(chain([14, 13, 12], { quotas: [granted] })).slice(3)).toEqual([
      ...["passed", "overQuota", "overQuota"],
    ]);
    const earned = [{ nominee: "nguoi-3", award: "LDTT" }];
    expect(states(chain([13, 13, 12], { quotas: [up], earned })).slice(3)).toEqual([
      ...["tied", "tied", "overQuota"],
    ]);
  });

  test("of equals women go first, where the rule says so", () => {
    const equals = chain([13, 13, 13]);
    const lines = equals.lines.map((line) => (line.number === 5 ? { ...line, woman: "yes" as const } : line));
    expect(states({ ...equals, lines }).slice(3)).toEqual(["overQuota", "passed", "overQuota"]);
    const rules = [lower, { ...upper, womenFirst: false }];
    expect(states({ ...equals, lines, rules }).slice(3)).toEqual(["tied", "tied", "tied"]);
  });

  test("the chair's word decides between equals where every one has one and the places are as many", () => {
    const equals = chain([13, 13, 12], { rules: [lower, { ...upper, tie: "chairDecides" }] });
    const said = (four: "yes" | "no" | null, five: "yes" | "no" | null) =>
      states({
        ...equals,
        lines: equals.lines.map((line) => {
          return { ...line, chair: line.number === 4 ? four : line.number === 5 ? five : null };
        }),
      }).slice(3);
    expect(said("no", "yes")).toEqual(["overQuota", "passed", "overQuota"]);
    expect(said("yes", "yes")).toEqual(["tied", "tied", "overQuota"]);
    expect(said("yes", null)).toEqual(["tied", "tied", "overQuota"]);
  });

  test("the council gets all of them back where the rule says so", () => {
    expect(
      states(chain([13, 14, 12], { rules: [lower, { ...upper, overQuota: "council" }] })).slice(3),
    ).toEqual(["overQuota", "overQuota", "overQuota"]);
  });

  test("12,5 % of 47 and one more passing is 6 exactly", () => {
    const exact = { ...quota, percent: 12.5, baseBefore: 45, grantedBefore: 5 };
    expect(states(chain([14, 13, 12], { quotas: [exact] })).slice(3)).toEqual([
      ...["passed", "overQuota", "overQuota"],
    ]);
    const less = { ...exact, baseBefore: 44 };
    expect(states(chain([14, 13, 12], { quotas: [less] })).slice(3)).toEqual([
      ...["overQuota", "overQuota", "overQuota"],
    ]);
  });
});

describe("a count that cannot be is refused with the figures that disagree", () => {
  const record = oneLine(8, {}, { members: 9 });
  test.each<[string, Partial<SessionRecord>, readonly string[]]>([
    ["sound", {}, ["passed"]],
    [
      "a paper that went nowhere",
      { accounts: [paperAccount(9, { printed: 12, unused: 1, exchanged: 1 })] },
      ["Phiếu chính: in ra 12, nhưng phát ra 9 + đã đổi 1 + không dùng 1 = 11"],
    ],
    [
      "a ballot more than were issued",
      { accounts: [paperAccount(8, { returned: 9 })] },
      ["Phiếu chính: thu về 9, nhiều hơn phát ra 8"],
    ],
    [
      "a ballot that is neither valid nor invalid",
      { accounts: [paperAccount(9, { valid: 8 })], marks: [{ session: code, number: 1, marks: "ĐĐĐĐĐĐĐĐ" }] },
      ["Phiếu chính: hợp lệ 8 + không hợp lệ 0 = 8, nhưng thu về 9"],
    ],
    [
      "a mark too few, and a strange one",
      { marks: [{ session: code, number: 1, marks: "ĐĐĐĐĐĐĐX" }] },
      ["Số 1: có 1 dấu không phải Đ, K, T, H", "Số 1: có 8 dấu, nhưng phiếu hợp lệ là 9"],
    ],
    [
      "more ballots than voters",
      { attendance: councilOf(9, 8) },
      ["Phiếu chính: phát ra 9, nhiều hơn số người được bỏ phiếu 8"],
    ],
    [
      "more in the room than members",
      { session: { ...openSession, members: 8 } },
      ["Có mặt 9, nhiều hơn tổng thành viên 8"],
    ],
    [
      "a name in a secret vote",
      { named: [{ session: code, number: 1, member: memberCode(1), choice: "yes" }] },
      ["Số 1: ý kiến ghi danh của TV01 không được có ở cách thu phiếu này"],
    ],
    [
      "no rule",
      { rules: [] },
      [
        "Phiếu chính: phát ra 9, nhiều hơn số người được bỏ phiếu 0",
        "Số 1: lượt không có quy tắc của danh hiệu CSTDCS",
      ],
    ],
  ])("%s", (_, said, told) => {
    expect(states({ ...record, ...said })).toEqual(told);
  });
});
