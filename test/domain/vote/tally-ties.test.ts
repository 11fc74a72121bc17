import { expect, test } from "vitest";
import type { SessionRule } from "../../../src/domain/vote/session";
import { tally } from "../../../src/domain/vote/tally";
import { memberCode, openSession, sessionOf, usualQuota, usualRule } from "../../support/vote";

type Votes = Parameters<typeof sessionOf>[0];
type Said = Parameters<typeof sessionOf>[1];

/** "tied: …" of every line, what follows the arithmetic. */
function told(votes: Votes, said: Said): readonly string[] {
  const result = tally(sessionOf(votes, said), (code) => (code === "LDTT" ? "LĐTT" : code));
  if (!result.ok) return result.problems.map(({ what }) => what);
  return result.value.map(({ outcome, reason }) => {
    const why = reason.slice(reason.indexOf(")") + 1).replace(/^: /, "");
    return why === "" ? outcome : `${outcome}: ${why}`;
  });
}

/** More than half of fourteen valid ballots: seven are just not enough. */
const half = { thresholdOf: 1, thresholdIn: 2, comparator: "moreThan", denominator: "valid" } as const;
const bound = "vừa bằng ngưỡng, phải hơn ngưỡng";

function atBound(rule: Partial<SessionRule>, ballot = 1, said: Partial<Said> = {}): readonly string[] {
  const votes = [
    { yes: 7 },
    { yes: 7, chair: "yes" as const },
    { yes: 7, chair: "no" as const },
    { yes: 6 },
    { yes: 8 },
  ];
  return told(votes, {
    ballots: 14,
    session: { ...openSession, ballot },
    rules: [{ ...usualRule, ...half, ...rule }],
    ...said,
  });
}

const others = ["failed: thiếu 2 phiếu đồng ý", "passed"];

test("just at the bound: a second ballot; after the last one who the rule names", () => {
  const each = (why: string) => [why, why, why, ...others];
  expect(atBound({})).toEqual(each(`tied: ${bound}; chờ bỏ phiếu lại`));
  expect(atBound({}, 2)).toEqual(each(`tied: ${bound}; đã bỏ phiếu 2 lần, Thủ trưởng quyết định`));
  expect(atBound({ afterMost: "chair" }, 2)).toEqual(
    each(`tied: ${bound}; đã bỏ phiếu 2 lần, Chủ tọa quyết định`),
  );
  expect(atBound({ afterMost: "failed" }, 2)).toEqual(
    each(`failed: ${bound}; đã bỏ phiếu 2 lần, coi như không đạt`),
  );
  expect(atBound({ afterMost: "failed", mostBallots: 3 }, 2)).toEqual(
    each(`tied: ${bound}; chờ bỏ phiếu lại`),
  );
});

test("just at the bound: what the chair decides after the count", () => {
  expect(atBound({ tie: "chairDecides" })).toEqual([
    `tied: ${bound}; chờ Chủ tọa quyết định`,
    `passed: ${bound}; Chủ tọa quyết định đồng ý`,
    `failed: ${bound}; Chủ tọa quyết định không đồng ý`,
    ...others,
  ]);
});

test("just at the bound: the side the chair voted for", () => {
  const vote = (number: number, choice: "yes" | "no" | "blank") => ({
    session: "P1-L1",
    number,
    member: memberCode(1).toLowerCase(),
    choice,
  });
  expect(
    atBound({ ballot: "hands", tie: "chairVoted" }, 1, {
      session: { ...openSession, way: "hands" },
      named: [vote(2, "yes"), vote(3, "no"), vote(4, "yes")],
    }),
  ).toEqual([
    `failed: ${bound}; Chủ tọa không biểu quyết đồng ý`,
    `passed: ${bound}; Chủ tọa đã biểu quyết đồng ý`,
    `failed: ${bound}; Chủ tọa đã biểu quyết không đồng ý`,
    ...others,
  ]);
});

/** Two places: 15 % of 14, rounded down. */
const quotas = [{ ...usualQuota, baseBefore: 14 }];
const working = "15% của 14 LĐTT = 2,1, làm tròn xuống: 2; còn 2 chỗ";
const over = `overQuota: đủ phiếu, vượt chỉ tiêu: ${working}, dành cho trường hợp nhiều phiếu hơn`;
const equals = `bằng phiếu với 1 trường hợp khác, còn 1 chỗ cho cả 2: ${working}`;

type Woman = "yes" | "no" | null;
type Word = "yes" | "no" | null;

function overflow(
  lines: readonly (readonly [yes: number, woman?: Woman, chair?: Word])[],
  rule: Partial<SessionRule> = {},
  ballot = 1,
): readonly string[] {
  return told(
    lines.map(([yes, woman = null, chair = null]) => ({ yes, woman, chair })),
    { ballots: 14, quotas, rules: [{ ...usualRule, ...rule }], session: { ...openSession, ballot } },
  );
}

test("as many as there are places all pass, in whatever order; equals who all have a place, too", () => {
  expect(overflow([[12], [12]])).toEqual(["passed", "passed"]);
  expect(overflow([[14], [14], [13]])).toEqual(["passed", "passed", over]);
});

test("women first, where the rule says so; who the register does not know is no woman", () => {
  const lines = [
    [13, "no"],
    [13, "yes"],
    [13, null],
    [14, "no"],
  ] as const;
  expect(overflow(lines)).toEqual([over, "passed", over, "passed"]);
  const among = `bằng phiếu với 2 trường hợp khác, còn 1 chỗ cho cả 3: ${working}`;
  const tied = `tied: đủ phiếu, ${among}; chờ bỏ phiếu lại`;
  expect(overflow(lines, { womenFirst: false })).toEqual([tied, tied, tied, "passed"]);
});

test("equals about the last place wait; nobody is chosen by chance", () => {
  const tied = `tied: đủ phiếu, ${equals}; chờ bỏ phiếu lại`;
  expect(overflow([[14], [13], [13], [12]])).toEqual(["passed", tied, tied, over]);
  const failed = `failed: đủ phiếu, ${equals}; đã bỏ phiếu 2 lần, coi như không đạt`;
  expect(overflow([[14], [13], [13]], { afterMost: "failed" }, 2)).toEqual(["passed", failed, failed]);
});

test("the chair chooses among equals where the word fits the places, and only then", () => {
  const chosen = (first: Word, second: Word) =>
    overflow([[14], [13, null, first], [13, null, second]], { tie: "chairDecides" }).slice(1);
  const waiting = `tied: đủ phiếu, ${equals}; chờ Chủ tọa quyết định`;
  expect(chosen("yes", "no")).toEqual([
    `passed: ${equals}; Chủ tọa quyết định chọn`,
    `overQuota: đủ phiếu, vượt chỉ tiêu; ${equals}; Chủ tọa quyết định chọn trường hợp khác`,
  ]);
  expect(chosen("yes", null)).toEqual([waiting, waiting]);
  expect(chosen("yes", "yes")).toEqual([waiting, waiting]);
  expect(chosen("no", "no")).toEqual([waiting, waiting]);
});

test("all go back to the council, as far as a further ballot may be held", () => {
  const back = `overQuota: đủ phiếu, vượt chỉ tiêu: ${working}, 3 trường hợp đủ phiếu`;
  const lines = [[14], [13], [12], [11]] as const;
  const failed = "failed: thiếu 1 phiếu đồng ý";
  const each = (why: string) => [why, why, why, failed];
  expect(overflow(lines, { overQuota: "council" })).toEqual(each(`${back}; đưa lại Hội đồng`));
  expect(overflow([[14], [13]], { overQuota: "council" })).toEqual(["passed", "passed"]);
  expect(overflow(lines, { overQuota: "council" }, 2)).toEqual(
    each(`${back}; đã bỏ phiếu 2 lần, Thủ trưởng quyết định`),
  );
});

test("with the votes but a condition lost: each one named, and the place goes to another", () => {
  const rules = [usualRule];
  const lines = [
    { yes: 14, lost: "mới bị kỷ luật khiển trách", requires: ["LDTT|CSTDCS"] },
    { yes: 13, requires: ["LDTT|CSTDCS"] },
    { yes: 12, nominee: "c", requires: ["LDTT|CSTDCS", "BK"] },
    { yes: 12, nominee: "d" },
  ];
  const earned = [
    { nominee: "nguoi-2", award: "cstdcs" },
    { nominee: "c", award: "LDTT" },
  ];
  expect(told(lines, { ballots: 14, quotas, rules, earned })).toEqual([
    "ineligible: đủ phiếu, không đủ điều kiện: chưa đạt LĐTT hoặc CSTDCS cùng năm học; mới bị kỷ luật khiển trách",
    "passed",
    "ineligible: đủ phiếu, không đủ điều kiện: chưa đạt BK cùng năm học",
    "passed",
  ]);
});
