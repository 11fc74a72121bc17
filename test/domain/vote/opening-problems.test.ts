import { expect, test } from "vitest";
import { type OpeningSession, openingProblems } from "../../../src/domain/vote/opening-problems";
import type { VotingWay } from "../../../src/domain/vote/session";
import { councilOf, member, openSession, sessionOf, usualRule } from "../../support/vote";

const opening: OpeningSession = sessionOf([{ yes: 0 }, { yes: 0 }], { ballots: 14 });

function told(said: Partial<OpeningSession>): readonly string[] {
  return openingProblems({ ...opening, ...said }).map(({ severity, what }) => `${severity}: ${what}`);
}

test("a session of those who are there opens", () => {
  expect(told({})).toEqual([]);
  expect(told({ attendance: councilOf(15, 12) })).toEqual([]);
});

test("a threshold that nobody can reach: adjournment is offered", () => {
  expect(openingProblems({ ...opening, attendance: councilOf(15, 11) })).toEqual([
    {
      severity: "refuse",
      what: "CSTDCS: Tối đa 11/15, cần 12 (≥ 80% của 15 thành viên): không ai có thể đạt",
      where: { tab: "Điểm danh" },
      remedy:
        "Chờ thêm thành viên, gửi phiếu xin ý kiến cho người vắng nếu quy tắc cho phép, hoặc hoãn lượt này",
    },
  ]);
  // One who is away and asked in writing makes twelve.
  expect(told({ attendance: councilOf(15, 11, 1) })).toEqual([]);
  expect(
    told({ attendance: councilOf(15, 11, 1), rules: [{ ...usualRule, writtenOpinions: false }] }),
  ).toEqual([
    "warn: Quy tắc của CSTDCS không tính phiếu ý kiến của người vắng mặt, nhưng đã xin ý kiến Thành viên 12",
    "refuse: CSTDCS: Tối đa 11/15, cần 12 (≥ 80% của 15 thành viên): không ai có thể đạt",
  ]);
});

test("below the quorum no session opens", () => {
  const rules = [{ ...usualRule, thresholdOf: 1, thresholdIn: 2 }];
  expect(told({ attendance: councilOf(15, 9), rules })).toEqual([
    "refuse: Có mặt 9/15 thành viên, cần ít nhất 10 để mở lượt",
  ]);
  expect(told({ attendance: councilOf(15, 10), rules })).toEqual([]);
});

test("a line that lacks votes for who does not vote on it alone is told by its number", () => {
  const rules = [{ ...usualRule, recusal: "keeps" as const }];
  const lines = opening.lines.map((line) =>
    line.number === 2 ? { ...line, slip: "apart" as const, recused: ["TV03"] } : line,
  );
  expect(told({ attendance: councilOf(15, 12), rules, lines })).toEqual([
    "refuse: CSTDCS, dòng 2: Tối đa 11/15, cần 12 (≥ 80% của 15 thành viên): không thể đạt",
  ]);
  expect(told({ attendance: councilOf(15, 13), rules, lines })).toEqual([]);
});

test.each<[VotingWay, readonly string[]]>([
  ["paperByLine", []],
  ["paperByBallot", []],
  ["form", []],
  ["hands", ["refuse: CSTDCS phải bỏ phiếu kín, không dùng được cách “giơ tay”"]],
  ["rollCall", ["refuse: CSTDCS phải bỏ phiếu kín, không dùng được cách “biểu quyết ghi danh”"]],
  ["acclamation", ["refuse: CSTDCS phải bỏ phiếu kín, không dùng được cách “biểu quyết cả danh sách”"]],
  ["consultation", ["refuse: CSTDCS phải bỏ phiếu kín, không dùng được cách “phiếu xin ý kiến”"]],
])("secret with %s", (way, problems) => {
  const attendance = way === "consultation" ? councilOf(15, 0, 15) : opening.attendance;
  expect(told({ session: { ...openSession, way }, attendance })).toEqual(problems);
});

test("hands by paper, opinions by hands: told, not refused", () => {
  const by = (ballot: "hands" | "opinion", way: VotingWay) =>
    told({ session: { ...openSession, way }, rules: [{ ...usualRule, ballot }] });
  expect([by("hands", "hands"), by("hands", "rollCall"), by("opinion", "paperByLine")]).toEqual([[], [], []]);
  expect(by("hands", "paperByLine")).toEqual([
    "warn: Quy tắc của CSTDCS là giơ tay, lượt này dùng “phiếu giấy, kiểm theo dòng”",
  ]);
  expect(by("opinion", "hands")).toEqual([
    "warn: Quy tắc của CSTDCS là phiếu ý kiến, lượt này dùng “giơ tay”",
  ]);
});

test("as the chair voted, where nobody sees how the chair voted", () => {
  const rules = [{ ...usualRule, ballot: "hands" as const, tie: "chairVoted" as const }];
  expect(told({ session: { ...openSession, way: "rollCall" }, rules })).toEqual([]);
  expect(told({ session: { ...openSession, way: "form" }, rules })).toEqual([
    "warn: Quy tắc của CSTDCS là giơ tay, lượt này dùng “phiếu điện tử”",
    "refuse: CSTDCS: bằng phiếu thì theo phía Chủ tọa đã biểu quyết, nhưng “phiếu điện tử” không cho biết điều đó",
  ]);
});

test("a consultation asks everybody, and nobody is in a room", () => {
  const session = { ...openSession, way: "consultation" as const };
  const rules = [{ ...usualRule, ballot: "opinion" as const }];
  expect(told({ session, rules, attendance: councilOf(15, 0, 15) })).toEqual([]);
  expect(told({ session, rules, attendance: [...councilOf(15, 0, 13).slice(0, 14), member(15)] })).toEqual([
    "refuse: Lấy ý kiến bằng văn bản thì không có ai dự họp, nhưng ghi có mặt: Thành viên 15",
    "warn: Chưa gửi phiếu xin ý kiến cho Thành viên 14",
  ]);
  expect(
    told({
      session,
      rules: rules.map((rule) => ({ ...rule, writtenOpinions: false, denominator: "returned" as const })),
      attendance: councilOf(15, 0, 15),
    })[0],
  ).toBe(
    "refuse: Quy tắc của CSTDCS không tính phiếu ý kiến của người vắng mặt, nên không lấy ý kiến bằng văn bản được",
  );
});

test("a consultation is not counted on who is present: nobody is", () => {
  const rules = [{ ...usualRule, ballot: "opinion" as const, denominator: "present" as const }];
  const session = { ...openSession, way: "consultation" as const };
  expect(told({ session, rules, attendance: councilOf(15, 0, 15) })).toEqual([
    "refuse: Quy tắc của CSTDCS tính trên thành viên có mặt, nhưng lấy ý kiến bằng văn bản thì không có ai có mặt",
    "refuse: CSTDCS: Tối đa 15/0, cần 1 (≥ 80% của 0 thành viên có mặt): không ai có thể đạt",
  ]);
});

test("no further ballot than the rule allows", () => {
  expect(told({ session: { ...openSession, ballot: 2 } })).toEqual([]);
  expect(told({ session: { ...openSession, ballot: 3 } })).toEqual([
    "refuse: CSTDCS chỉ được bỏ phiếu 2 lần, đây là lần 3",
  ]);
});

test("members who do not vote on a line: on a slip apart, known, and by a rule that has it", () => {
  const recused = (members: readonly string[], slip: "main" | "apart") =>
    opening.lines.map((line) => (line.number === 2 ? { ...line, slip, recused: members } : line));
  const rules = [{ ...usualRule, recusal: "keeps" as const }];
  expect(told({ rules, lines: recused(["TV03"], "apart") })).toEqual([]);
  expect(told({ rules, lines: recused(["TV03"], "main") })).toEqual([
    "refuse: Dòng 2 (Nguyễn Thị 2): TV03 không bỏ phiếu cho dòng này, nên dòng phải ở phiếu riêng phát cho những người khác",
  ]);
  expect(told({ rules, lines: recused(["TV99"], "apart") })).toEqual([
    "refuse: Dòng 2 (Nguyễn Thị 2): không có thành viên mã TV99",
  ]);
  expect(told({ lines: recused(["TV03"], "main") })).toEqual([
    "warn: Dòng 2 (Nguyễn Thị 2): quy tắc không quy định ai không bỏ phiếu, TV03 vẫn được bỏ phiếu",
  ]);
});

test("lines without a rule, papers marked in two ways, no council", () => {
  expect(told({ rules: [{ ...usualRule, award: "LDTT" }] })).toEqual([
    "refuse: Dòng 1 (Nguyễn Thị 1): không có ngưỡng phiếu cho CSTDCS",
    "refuse: Dòng 2 (Nguyễn Thị 2): không có ngưỡng phiếu cho CSTDCS",
  ]);
  expect(told({ rules: [usualRule, { ...usualRule, award: "LDTT", marking: "strikeOut" }] })).toEqual([
    "refuse: Các danh hiệu trên cùng một phiếu có cách đánh dấu khác nhau: CSTDCS, LDTT",
  ]);
  expect(told({ session: { ...openSession, members: null } })).toEqual([
    "refuse: Chưa có tổng thành viên theo quyết định",
  ]);
});

test("one rank lower where that award is not voted on", () => {
  const rules = [{ ...usualRule, order: 2, lowerAward: "LDTT" }];
  const lower = { ...usualRule, award: "LDTT", order: 1 };
  expect(told({ rules })).toEqual(["warn: Không đạt CSTDCS thì vẫn giữ LDTT, nhưng LDTT chưa được bỏ phiếu"]);
  expect(told({ rules: [...rules, { ...lower, order: 3 }] })).toHaveLength(1);
  expect(told({ rules: [...rules, lower] })).toEqual([]);
  expect(told({ rules, earned: [{ nominee: "nguoi-1", award: "LDTT" }] })).toEqual([]);
});

test("a member who does not vote on a line, and a form: it has one kind of paper", () => {
  const [line] = opening.lines;
  if (!line) throw new Error("no line");
  const lines = [{ ...line, slip: "apart" as const, recused: ["TV02"] }];
  const rules = [{ ...usualRule, recusal: "keeps" as const, thresholdOf: 1, thresholdIn: 2 }];
  expect(told({ lines, rules, session: { ...openSession, way: "form" } })).toEqual([
    `refuse: Dòng 1 (${line.name}): TV02 không bỏ phiếu cho dòng này; phiếu điện tử chỉ có một loại, không tách riêng dòng này mà vẫn giữ kín được`,
  ]);
  expect(told({ lines, rules })).toEqual([]);
});
