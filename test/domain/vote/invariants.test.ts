import { expect, test } from "vitest";
import {
  lineProblems,
  missingPaperFigures,
  type PaperFigures,
  paperProblems,
  slipName,
  unpapered,
} from "../../../src/domain/vote/invariants";
import type { SessionRecord } from "../../../src/domain/vote/record";
import { tally } from "../../../src/domain/vote/tally";
import {
  ballotLine,
  councilOf,
  lineMarks,
  member,
  memberCode,
  openSession,
  paperAccount,
  sessionOf,
  usualQuota,
  usualRule,
} from "../../support/vote";

const right: PaperFigures = {
  printed: 18,
  unused: 3,
  exchanged: 1,
  issued: 14,
  returned: 14,
  valid: 13,
  invalid: 1,
};
const nothing: PaperFigures = {
  printed: null,
  unused: null,
  exchanged: null,
  issued: null,
  returned: null,
  valid: null,
  invalid: null,
};

/** The column a problem is at, and what it says. */
function told(figures: Partial<PaperFigures>, voters: number | null = 14): readonly string[] {
  return paperProblems({ ...right, ...figures }, "Phiếu chính", voters).map(
    ({ where, what }) => `${where?.column} – ${what}`,
  );
}

test("an account in which every paper is accounted for", () => {
  expect(told({})).toEqual([]);
  expect(paperProblems(nothing, "Phiếu chính", 14)).toEqual([]);
});

test.each<[Partial<PaperFigures>, string]>([
  [{ printed: 17 }, "In ra – Phiếu chính: in ra 17, nhưng phát ra 14 + hỏng, đã đổi 1 + không dùng 3 = 18"],
  [{ printed: 19 }, "In ra – Phiếu chính: in ra 19, nhưng phát ra 14 + hỏng, đã đổi 1 + không dùng 3 = 18"],
  [{ returned: 15, valid: 14 }, "Thu về – Phiếu chính: thu về 15 phiếu, nhiều hơn số phát ra 14"],
  [{ valid: 12 }, "Thu về – Phiếu chính: thu về 14, nhưng hợp lệ 12 + không hợp lệ 1 = 13"],
  [{ invalid: 2 }, "Thu về – Phiếu chính: thu về 14, nhưng hợp lệ 13 + không hợp lệ 2 = 15"],
  [{ unused: -1 }, "Không dùng – Phiếu chính: số “Không dùng” không phải là số nguyên từ 0 trở lên"],
  [{ valid: 12.5 }, "Hợp lệ – Phiếu chính: số “Hợp lệ” không phải là số nguyên từ 0 trở lên"],
])("%j: the figure that is wrong is named", (figures, what) => {
  expect(told(figures)).toEqual([what]);
});

test("no more papers are issued than have a vote", () => {
  expect(told({}, 13)).toEqual(["Phát ra – Phiếu chính: phát ra 14 phiếu, chỉ có 13 người được bỏ phiếu"]);
  expect(told({}, null)).toEqual([]);
});

test("as one types a missing figure is missing, never 0: a sum is told once no figure could mend it", () => {
  expect(told({ unused: null, printed: 20 })).toEqual([]);
  expect(told({ unused: null, printed: 14 })).toEqual([
    "In ra – Phiếu chính: in ra 14, nhưng phát ra 14 + hỏng, đã đổi 1 = 15",
  ]);
  expect(told({ invalid: null, valid: 14 })).toEqual([]);
  expect(told({ returned: null, valid: null })).toEqual([]);
  expect(missingPaperFigures({ ...right, invalid: null }, "Phiếu chính")).toEqual([
    {
      what: "Phiếu chính: chưa có số “Không hợp lệ”",
      where: { tab: "Sổ phiếu", column: "Không hợp lệ" },
      remedy: "Ghi số này, kể cả khi là 0",
    },
  ]);
  expect(missingPaperFigures(nothing, "Phiếu chính")).toHaveLength(7);
});

test("votes without papers: who could vote did", () => {
  const figures = { ...right, issued: 14, returned: 14, valid: 14 };
  expect(unpapered(figures, "Phiếu chính")).toEqual([]);
  expect(unpapered({ ...figures, returned: 13 }, "Phiếu chính")).toHaveLength(1);
  expect(unpapered({ ...figures, valid: 13 }, "Phiếu chính")).toHaveLength(1);
  expect(unpapered({ ...figures, valid: null }, "Phiếu chính")).toEqual([]);
});

test("a line adds up to the valid ballots; what is missing may still mend it", () => {
  const line = { yes: 10, no: 2, blank: 1, invalid: 0 };
  const of = (figures: Parameters<typeof lineProblems>[1], valid: number | null = 13) =>
    lineProblems(7, figures, valid).map(({ what }) => what);
  expect([
    of(line),
    of(line, null),
    of({ ...line, blank: null }),
    of({ ...line, yes: 11, blank: null }),
  ]).toEqual([[], [], [], []]);
  expect(of({ ...line, no: 3 })).toEqual([
    "Dòng 7: đồng ý 10 + không đồng ý 3 + để trống 1 + không hợp lệ 0 = 14, phải bằng 13 phiếu hợp lệ",
  ]);
  expect(of({ ...line, yes: 12, invalid: null })).toEqual([
    "Dòng 7: đồng ý 12 + không đồng ý 2 + để trống 1 = 15, phải bằng 13 phiếu hợp lệ",
  ]);
  expect(of({ ...line, yes: 9.5 })).toEqual(["Dòng 7: số “Đồng ý” không phải là số nguyên từ 0 trở lên"]);
});

test("papers by name", () => {
  expect([slipName("main", 0), slipName("supplement", 0), slipName("apart", 7)]).toEqual([
    "Phiếu chính",
    "Phiếu bổ sung",
    "Phiếu riêng của dòng 7",
  ]);
});

const record = sessionOf([{ yes: 12 }, { yes: 13, state: "withdrawn" }, { yes: 11 }], { ballots: 14 });
const counted: SessionRecord = { ...record, marks: record.marks.filter(({ number }) => number !== 2) };
const byName = (choices: readonly ("yes" | "no")[]) =>
  choices.map((choice, index) => ({ session: "P1-L1", number: 1, member: memberCode(index + 1), choice }));

test.each<[string, Partial<SessionRecord>, readonly string[]]>([
  [
    "members not frozen",
    { session: { ...openSession, members: null } },
    ["Lượt P1-L1 chưa ghi tổng thành viên"],
  ],
  [
    "no rule",
    { rules: [] },
    [1, 3].map((n) => `Dòng ${n}: lượt này không có quy tắc bỏ phiếu dùng được cho CSTDCS`),
  ],
  [
    "a threshold of nothing",
    { rules: [{ ...usualRule, thresholdIn: 0 }] },
    [1, 3].map((n) => `Dòng ${n}: lượt này không có quy tắc bỏ phiếu dùng được cho CSTDCS`),
  ],
  ["no account", { accounts: [] }, [1, 3].map((n) => `Dòng ${n}: chưa có số liệu của phiếu chính`)],
  ["a line not counted", { marks: [lineMarks(3, 14)] }, ["Dòng 1 (Nguyễn Thị 1) chưa có kết quả kiểm"]],
  [
    "letters of none",
    { marks: [{ session: "P1-L1", number: 1, marks: "ĐĐx" }, lineMarks(3, 14)] },
    ["Dòng 1: có 1 ký tự không phải là Đ, K, T hay H"],
  ],
  [
    "too few marks",
    { marks: [lineMarks(1, 12, 1), lineMarks(3, 14)] },
    ["Dòng 1: đồng ý 12 + không đồng ý 1 + để trống 0 + không hợp lệ 0 = 13, phải bằng 14 phiếu hợp lệ"],
  ],
  [
    "a line that was withdrawn is counted",
    { marks: record.marks },
    ["Dòng 2 có kết quả kiểm nhưng không được bỏ phiếu"],
  ],
  [
    "more present than members",
    { session: { ...openSession, members: 13 } },
    ["Có mặt 14 người, nhiều hơn 13 thành viên theo quyết định thành lập"],
  ],
  [
    "an account that contradicts",
    { accounts: [paperAccount(14, { printed: 15 })] },
    ["Phiếu chính: in ra 15, nhưng phát ra 14 + hỏng, đã đổi 0 + không dùng 0 = 14"],
  ],
  [
    "a paper for a member who does not vote on it",
    {
      rules: [{ ...usualRule, recusal: "keeps" }],
      lines: record.lines.map((line) => (line.number === 3 ? { ...line, recused: ["tv02"] } : line)),
    },
    ["Phiếu chính: phát ra 14 phiếu, chỉ có 13 người được bỏ phiếu"],
  ],
  [
    "hands that are not all counted",
    {
      session: { ...openSession, way: "hands" },
      accounts: [
        paperAccount(15, { issued: 14, returned: 14, printed: 14, invalid: 0, valid: 14 }),
        paperAccount(0, { slip: "supplement", issued: 2, returned: 0, printed: 2 }),
      ],
    },
    ["Phiếu bổ sung: biểu quyết không dùng phiếu thì số phát ra (2), thu về (0), hợp lệ (0) phải bằng nhau"],
  ],
  [
    "what stands twice",
    {
      rules: [usualRule, usualRule],
      quotas: [usualQuota, usualQuota],
      accounts: [paperAccount(14), paperAccount(14)],
      marks: [...counted.marks, lineMarks(1, 12, 2)],
      attendance: [...councilOf(15, 13), member(1, { member: "tv01" })],
    },
    [
      "Quy tắc của CSTDCS có hai lần trong lượt này",
      "Thành viên TV01 có hai lần trong lượt này",
      "Dòng 1 có hai lần trong lượt này",
      "Phiếu chính có hai lần trong lượt này",
      "Chỉ tiêu CSTDCS /  /  có hai lần trong lượt này",
    ],
  ],
  [
    "names beside a secret vote",
    { named: byName(["yes"]) },
    ["Dòng 1: ý kiến của TV01 được ghi kèm tên, lượt này không biểu quyết ghi danh"],
  ],
  [
    "names that are not the marks",
    {
      session: { ...openSession, way: "rollCall" },
      lines: [ballotLine(1)],
      marks: [lineMarks(1, 12, 2)],
      named: byName(Array.from({ length: 14 }, (_, index) => (index < 11 ? "yes" : "no"))),
    },
    ["Dòng 1: ghi danh có 11 đồng ý, 3 không đồng ý, 0 không có ý kiến; kết quả kiểm là 12, 2, 0"],
  ],
  [
    "somebody called twice, and somebody who is away",
    {
      session: { ...openSession, way: "rollCall" },
      lines: [ballotLine(1)],
      marks: [lineMarks(1, 14)],
      named: [
        ...byName(Array.from({ length: 12 }, () => "yes" as const)),
        { session: "P1-L1", number: 1, member: "TV01", choice: "yes" },
        { session: "P1-L1", number: 1, member: "TV15", choice: "yes" },
        { session: "P1-L1", number: 4, member: "TV01", choice: "yes" },
      ],
    },
    [
      "TV01 có ý kiến ở dòng 4, dòng này không được bỏ phiếu",
      "Dòng 1: TV01 có hai ý kiến",
      "Dòng 1: TV15 không được bỏ phiếu cho dòng này",
    ],
  ],
])("%s: there are no outcomes, but what is wrong", (_, said, problems) => {
  const result = tally({ ...counted, ...said });
  expect(result.ok ? [] : result.problems.map(({ what }) => what)).toEqual(problems);
});

/** Called by name: so many yes, no and without an opinion; and what the marks have. */
function rollCall(
  told: readonly [yes: number, no: number, blank: number],
  marks: Parameters<typeof lineMarks>,
) {
  const [yes, no, blank] = told;
  const choices = [
    ...Array.from({ length: yes }, () => "yes" as const),
    ...Array.from({ length: no }, () => "no" as const),
    ...Array.from({ length: blank }, () => "blank" as const),
  ];
  const result = tally({
    ...counted,
    session: { ...openSession, way: "rollCall" },
    lines: [ballotLine(1)],
    marks: [lineMarks(...marks)],
    named: choices.map((choice, index) => ({
      session: "P1-L1",
      number: 1,
      member: memberCode(index + 1),
      choice,
    })),
  });
  return result.ok ? "counted" : result.problems.length;
}

test("names and marks are the same votes", () => {
  expect(rollCall([11, 2, 1], [1, 11, 2, 1])).toBe("counted");
  expect(rollCall([12, 1, 1], [1, 11, 2, 1])).toBe(1);
  expect(rollCall([11, 1, 2], [1, 11, 2, 1])).toBe(1);
  expect(rollCall([11, 2, 0], [1, 11, 2, 1])).toBe(1);
  expect(rollCall([11, 2, 0], [1, 11, 2, 0, 1])).toBe(1);
});
