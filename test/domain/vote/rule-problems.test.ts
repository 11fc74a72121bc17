import { expect, test } from "vitest";
import { groundReferences } from "../../../src/domain/awards/ground-reference";
import type { VotingRule } from "../../../src/domain/awards/voting-rule";
import type { CalendarDate } from "../../../src/domain/calendar-date";
import { ballotRule } from "../../../src/domain/vote/ballot-rule";
import { fixedProblems } from "../../../src/domain/vote/fixed-settings";
import { isRefused } from "../../../src/domain/vote/graded-problem";
import { ruleProblems } from "../../../src/domain/vote/rule-problems";

/** A row of the school's own in which only what must be said is said. */
const rule: VotingRule = {
  award: "CSTDCS",
  council: "school",
  ballot: "secret",
  thresholdOf: 4,
  thresholdIn: 5,
  comparator: "atLeast",
  denominator: "members",
  writtenOpinions: true,
  recusal: "none",
  quorumOf: null,
  quorumIn: null,
  standInsInQuorum: null,
  standInsInDenominator: null,
  standInsVote: null,
  marking: null,
  womenFirst: null,
  tie: null,
  mostBallots: null,
  afterMost: null,
  overQuota: null,
  secondBodyOf: null,
  secondBodyIn: null,
  lowerAward: "",
  fixed: [],
  grounds: [],
  pack: "",
  validFrom: null,
  validUntil: null,
};

const place = (column: keyof VotingRule) => ({ tab: "Ngưỡng phiếu", row: 7, column });

/** "refuse tie: …" of every problem. */
function told(said: Partial<VotingRule>): readonly string[] {
  return ruleProblems({ ...rule, ...said }, place).map(
    ({ severity, where, what }) => `${severity} ${where?.column}: ${what}`,
  );
}

test("where nothing is said the safe defaults hold", () => {
  expect(ballotRule(rule)).toEqual({
    ballot: "secret",
    thresholdOf: 4,
    thresholdIn: 5,
    comparator: "atLeast",
    denominator: "members",
    writtenOpinions: true,
    recusal: "none",
    quorumOf: 2,
    quorumIn: 3,
    standInsInQuorum: false,
    standInsInDenominator: false,
    standInsVote: false,
    marking: "twoBoxes",
    womenFirst: true,
    tie: "secondBallot",
    mostBallots: 2,
    afterMost: "head",
    overQuota: "highestFirst",
    secondBodyOf: null,
    secondBodyIn: null,
    lowerAward: "",
  });
});

test("what is said holds; of half a pair nothing", () => {
  const said = {
    quorumOf: 9,
    quorumIn: 10,
    standInsInQuorum: "yes",
    standInsInDenominator: "yes",
    standInsVote: "yes",
    marking: "strikeOut",
    womenFirst: "no",
    tie: "chairDecides",
    mostBallots: 3,
    afterMost: "failed",
    overQuota: "council",
    secondBodyOf: 4,
    secondBodyIn: 5,
    lowerAward: "LDTT",
  } as const;
  const { quorumOf, quorumIn, standInsInQuorum, standInsInDenominator, standInsVote, ...others } = ballotRule(
    {
      ...rule,
      ...said,
    },
  );
  expect([quorumOf, quorumIn, standInsInQuorum, standInsInDenominator, standInsVote]).toEqual([
    9,
    10,
    true,
    true,
    true,
  ]);
  expect(others).toMatchObject({
    marking: "strikeOut",
    womenFirst: false,
    tie: "chairDecides",
    mostBallots: 3,
    afterMost: "failed",
    overQuota: "council",
    secondBodyOf: 4,
    secondBodyIn: 5,
    lowerAward: "LDTT",
  });
  const half = ballotRule({ ...rule, quorumOf: 9, secondBodyIn: 5 });
  expect([half.quorumOf, half.quorumIn, half.secondBodyOf, half.secondBodyIn]).toEqual([2, 3, null, null]);
});

test("nothing contradicts in the safe default, nor in what regulations have", () => {
  expect(told({})).toEqual([]);
  expect(told({ thresholdOf: 7, thresholdIn: 10, denominator: "asked" })).toEqual([]);
  expect(told({ thresholdOf: 1, thresholdIn: 2, comparator: "moreThan", tie: "chairDecides" })).toEqual([]);
  expect(told({ ballot: "hands", tie: "chairVoted", mostBallots: 1 })).toEqual([]);
  expect(told({ thresholdOf: 1, thresholdIn: 1 })).toEqual([]);
  expect(told({ mostBallots: 2, lowerAward: "LDTT" })).toEqual([]);
  expect(told({ denominator: "eligible", recusal: "reduces", standInsVote: "yes" })).toEqual([]);
});

test.each<[Partial<VotingRule>, string]>([
  [{ thresholdOf: 6 }, "refuse thresholdOf: Ngưỡng phiếu 6/5 không nằm giữa 0 và 1"],
  [{ thresholdOf: 0 }, "refuse thresholdOf: Ngưỡng phiếu 0/5 không nằm giữa 0 và 1"],
  [{ quorumOf: 0, quorumIn: 3 }, "refuse quorumOf: Tỷ lệ đủ họp 0/3 không nằm giữa 0 và 1"],
  [{ quorumOf: 2 }, "refuse quorumIn: Tỷ lệ đủ họp chỉ có tử số"],
  [{ quorumIn: 3 }, "refuse quorumOf: Tỷ lệ đủ họp chỉ có mẫu số"],
  [{ secondBodyOf: 4 }, "refuse secondBodyIn: Tỷ lệ phiếu của đơn vị chỉ có tử số"],
  [
    { secondBodyOf: 5, secondBodyIn: 4 },
    "refuse secondBodyOf: Tỷ lệ phiếu của đơn vị 5/4 không nằm giữa 0 và 1",
  ],
  [{ comparator: "moreThan", thresholdOf: 5 }, "refuse comparator: Không ai có thể đạt hơn 100% số phiếu"],
  [{ tie: "chairVoted" }, "refuse tie: Phiếu kín thì không ai biết Chủ tọa đã bỏ phiếu cho bên nào"],
  [
    { ballot: "opinion", tie: "chairVoted" },
    "refuse tie: Phiếu ý kiến không ghi tên thì không ai biết Chủ tọa đã bỏ phiếu cho bên nào",
  ],
  [{ mostBallots: 0 }, "refuse mostBallots: Số lần bỏ phiếu nhiều nhất không thể là 0"],
  [{ mostBallots: 1 }, "refuse mostBallots: Bằng phiếu thì bỏ phiếu lại, nhưng chỉ được bỏ phiếu một lần"],
  ...(["present", "asked"] as const).map((denominator): [Partial<VotingRule>, string] => [
    { denominator, standInsVote: "yes", writtenOpinions: denominator === "asked" },
    "refuse standInsInDenominator: Người dự thay bỏ phiếu nhưng không tính vào mẫu số: số phiếu đồng ý có thể nhiều hơn mẫu số",
  ]),
  [
    { denominator: "asked", writtenOpinions: false },
    "refuse writtenOpinions: Mẫu số tính cả người được xin ý kiến, nhưng ý kiến của họ không được tính",
  ],
  [
    { denominator: "present" },
    "warn denominator: Phiếu của người vắng mặt được tính, nhưng mẫu số chỉ có người có mặt",
  ],
  [
    { recusal: "reduces" },
    "refuse recusal: Mẫu số là tổng thành viên theo quyết định, không giảm được khi có người không bỏ phiếu cho mình",
  ],
  [{ writtenOpinions: false }, "warn quorumOf: Nếu chỉ vừa đủ họp (2/3) thì không ai có thể đạt ≥ 80%"],
  [
    { writtenOpinions: false, quorumOf: 4, quorumIn: 5, comparator: "moreThan" },
    "warn quorumOf: Nếu chỉ vừa đủ họp (80%) thì không ai có thể đạt > 80%",
  ],
  [
    { lowerAward: "cstdcs" },
    "refuse lowerAward: CSTDCS không thể là danh hiệu thấp hơn một bậc của chính nó",
  ],
])("%j is told", (said, what) => {
  expect(told(said)).toEqual([what]);
});

test("a quorum just as high as the threshold suffices", () => {
  expect(told({ writtenOpinions: false, quorumOf: 4, quorumIn: 5 })).toEqual([]);
});

/** 98/2023 Đ 30.7: secret, of all members, absent ones asked. */
const law: VotingRule = {
  ...rule,
  pack: "law2022",
  fixed: ["ballot", "denominator", "threshold", "writtenOpinions"],
  grounds: groundReferences("ND98, Điều 30 khoản 7"),
  validFrom: { year: 2024, month: 1, day: 1 },
  validUntil: { year: 2025, month: 6, day: 30 },
};

function fixed(
  said: Partial<VotingRule>,
  of: Partial<VotingRule> = {},
  day: CalendarDate | null = null,
): readonly string[] {
  return fixedProblems({ ...rule, ...said }, [rule, { ...law, ...of }], day, place).map(
    ({ severity, where, what }) => `${severity} ${where?.column}: ${what}`,
  );
}

test("what a law in force fixes and the school sets otherwise is refused with the article", () => {
  expect(fixed({})).toEqual([]);
  // The same in other figures.
  expect(fixed({ thresholdOf: 8, thresholdIn: 10 })).toEqual([]);
  expect(
    fixed({
      ballot: "hands",
      denominator: "present",
      thresholdOf: 79,
      thresholdIn: 100,
      writtenOpinions: false,
    }),
  ).toEqual([
    "refuse ballot: ND98, Điều 30 khoản 7 đã ấn định cách bỏ phiếu, dòng của trường ghi khác",
    "refuse denominator: ND98, Điều 30 khoản 7 đã ấn định mẫu số, dòng của trường ghi khác",
    "refuse thresholdOf: ND98, Điều 30 khoản 7 đã ấn định ngưỡng phiếu, dòng của trường ghi khác",
    "refuse writtenOpinions: ND98, Điều 30 khoản 7 đã ấn định việc xin ý kiến người vắng mặt, dòng của trường ghi khác",
  ]);
  // A stricter one keeps to it.
  expect(fixed({ thresholdOf: 81, thresholdIn: 100 })).toEqual([]);
  expect(fixed({ comparator: "moreThan" })).toEqual([]);
  expect(fixed({ recusal: "reduces" })).toEqual([
    "refuse recusal: ND98, Điều 30 khoản 7 đã ấn định mẫu số, không giảm khi có người không bỏ phiếu",
  ]);
});

test("a law binds its award, its council, its days, and what it fixes alone", () => {
  const other = { ballot: "hands" } as const;
  expect(fixed({ ...other, award: "LDTT" })).toEqual([]);
  expect(fixed({ ...other, council: "above" })).toEqual([]);
  expect(fixed({ ...other, pack: "law2003" })).toEqual([]);
  expect(fixed(other, { fixed: ["denominator", "threshold"] })).toEqual([]);
  expect(fixed({ ...other, validFrom: { year: 2025, month: 7, day: 1 } })).toEqual([]);
  expect(fixed({ ...other, validFrom: { year: 2025, month: 6, day: 30 } })).toHaveLength(1);
  expect(fixed({ ...other, validUntil: { year: 2023, month: 12, day: 31 } })).toEqual([]);
  expect(fixed({ ...other, validUntil: { year: 2024, month: 1, day: 1 } })).toHaveLength(1);
});

test("on a day only what is in force then binds: the law that has lapsed does not", () => {
  const on = (year: number, month: number, day: number, said: Partial<VotingRule> = {}) =>
    fixed({ ballot: "hands", ...said }, {}, { year, month, day }).length;
  expect([on(2023, 12, 31), on(2024, 1, 1), on(2025, 6, 30), on(2025, 7, 1)]).toEqual([0, 1, 1, 0]);
  expect(on(2024, 5, 31, { validFrom: { year: 2024, month: 6, day: 1 } })).toBe(0);
});

test("a warning stands in nobody's way, a refusal does", () => {
  expect(isRefused(ruleProblems({ ...rule, denominator: "present" }, place))).toBe(false);
  expect(isRefused(ruleProblems({ ...rule, mostBallots: 0 }, place))).toBe(true);
});
