import { expect, test } from "vitest";
import type { BallotLine } from "../../../src/domain/vote/ballot-line";
import { compositionProblems } from "../../../src/domain/vote/composition";
import { conflictsOf, recusedBy } from "../../../src/domain/vote/conflicts";
import type { Council, CouncilMember, DeclaredRelation } from "../../../src/domain/vote/council";
import type { BoardMember } from "../../../src/domain/vote/counting";
import { boardOf, boardProblems } from "../../../src/domain/vote/counting-board";
import { repliesMissing, writtenOpinions } from "../../../src/domain/vote/replies";
import { member as attending, ballotLine, councilOf, openSession } from "../../support/vote";

const council: Council = {
  code: "HD2023",
  decisionNumber: "45/QĐ",
  decisionDate: { year: 2023, month: 9, day: 1 },
  decisionBody: "Hiệu trưởng",
  size: 5,
  odd: true,
  mustHave: ["Hiệu trưởng", "Chủ tịch Công đoàn"],
  validFrom: { year: 2023, month: 9, day: 1 },
  validUntil: { year: 2024, month: 8, day: 31 },
};

function memberOf(n: number, said: Partial<CouncilMember> = {}): CouncilMember {
  return {
    council: "HD2023",
    code: `TV0${n}`,
    name: `Thành viên ${n}`,
    position: "",
    role: "member",
    rank: n,
    votes: true,
    staff: `GV0${n}`,
    unit: "",
    mail: `tv${n}@truong.edu.vn`,
    ...said,
  };
}

const members: readonly CouncilMember[] = [
  memberOf(1, { role: "chair", position: "Hiệu trưởng nhà trường" }),
  memberOf(2, { role: "deputy", position: "Phó Hiệu trưởng, Chủ tịch Công đoàn" }),
  memberOf(3, { role: "secretary", votes: false }),
  memberOf(4, { unit: "TOAN" }),
  memberOf(5, { unit: "VAN" }),
];

const day = { year: 2024, month: 6, day: 1 };

function composed(said: Partial<Council>, of: readonly CouncilMember[] = members): readonly string[] {
  return compositionProblems({ ...council, ...said }, of, day).map(
    ({ severity, what }) => `${severity}: ${what}`,
  );
}

const changed = (n: number, said: Partial<CouncilMember>) =>
  members.map((one, index) => (index === n - 1 ? { ...one, ...said } : one));

test("a council as its decision has it", () => {
  expect(composed({})).toEqual([]);
  expect(composed({ odd: false, size: 6 }, [...members, memberOf(6)])).toEqual([]);
});

test.each<[string, Partial<Council>, readonly CouncilMember[], readonly string[]]>([
  [
    "its last day is past",
    { validUntil: { year: 2024, month: 5, day: 31 } },
    members,
    ["refuse: Hội đồng HD2023 không còn hoặc chưa có hiệu lực vào ngày 01/6/2024"],
  ],
  [
    "more members than the decision has",
    {},
    [...members, memberOf(6)],
    ["refuse: Hội đồng HD2023 có 6 dòng thành viên, nhiều hơn 5 người theo quyết định"],
  ],
  ["fewer", {}, members.slice(0, 4), ["warn: Hội đồng HD2023 có 4 dòng thành viên, quyết định có 5 người"]],
  [
    "an even number",
    { size: 6 },
    [...members, memberOf(6)],
    ["refuse: Hội đồng HD2023 có 6 thành viên, quy chế buộc là số lẻ"],
  ],
  ["no chair", {}, changed(1, { role: "member" }), ["refuse: Hội đồng HD2023 không có Chủ tịch"]],
  [
    "two chairs",
    {},
    changed(2, { role: "chair" }),
    ["refuse: Hội đồng HD2023 có 2 Chủ tịch: Thành viên 1, Thành viên 2"],
  ],
  [
    "nobody votes",
    {},
    members.map((one) => ({ ...one, votes: false })),
    ["refuse: Hội đồng HD2023 không có ai được bỏ phiếu"],
  ],
  [
    "a deputy is no Hiệu trưởng",
    {},
    changed(1, { position: "Phó Hiệu trưởng" }),
    ["warn: Hội đồng HD2023 phải có Hiệu trưởng, không thành viên nào có chức vụ này"],
  ],
  [
    "two of one code",
    {},
    changed(5, { code: "tv04" }),
    ["refuse: Mã thành viên tv04 có ở cả Thành viên 4 và Thành viên 5"],
  ],
  ["two of one rank", {}, changed(5, { rank: 4 }), ["warn: Thành viên 4 và Thành viên 5 cùng thứ bậc 4"]],
  [
    "no mail",
    {},
    changed(5, { mail: " " }),
    ["warn: Thành viên 5 chưa có thư điện tử, không nhận được giấy mời và mã niêm phong"],
  ],
])("%s", (_, said, of, problems) => {
  expect(composed(said, of)).toEqual(problems);
});

test("a problem names the row, where it is known; without a day the days are not looked at", () => {
  const late = { ...council, validUntil: { year: 2024, month: 5, day: 31 } };
  const [problem] = compositionProblems(late, members, day, (row) => (row === late ? 2 : undefined));
  expect(problem?.where).toEqual({ tab: "Hội đồng", row: 2, column: "Hiệu lực đến" });
  expect(compositionProblems(late, members, null)).toEqual([]);
});

const relations: readonly DeclaredRelation[] = [
  { council: "HD2023", member: "tv02", nominee: "GV77", relation: "vợ", abstains: false },
  { council: "HD2023", member: "TV03", nominee: "lê thị lan", relation: "con", abstains: false },
];

test("who a nominee has to do with is shown before the vote", () => {
  const of = (said: Partial<BallotLine>) => conflictsOf(ballotLine(1, said), members, relations);
  expect(of({ code: "GV99", unit: "SU" })).toEqual([]);
  expect(of({ code: "gv04", unit: "TOAN" })).toEqual(["Thành viên 4 là người được xét"]);
  expect(of({ code: "GV99", unit: "TOAN" })).toEqual(["Thành viên 4 cùng đơn vị với người được xét"]);
  expect(of({ kind: "collective", code: "TOAN", unit: "TOAN" })).toEqual([
    "Thành viên 4 thuộc tập thể được xét",
  ]);
  expect(of({ code: "GV77", unit: "VAN" })).toEqual([
    "Thành viên 2 đã khai: người được xét là vợ",
    "Thành viên 5 cùng đơn vị với người được xét",
  ]);
  expect(of({ code: "GV88", name: "Lê Thị Lan", unit: "SU" })).toEqual([
    "Thành viên 3 đã khai: người được xét là con",
  ]);
});

test("by default nobody is recused; by rule the member who is the nominee, known by the code alone", () => {
  const of = (recusal: "none" | "keeps" | "reduces", said: Partial<BallotLine>) =>
    recusedBy({ recusal }, ballotLine(1, said), members, []);
  expect(of("none", { code: "GV04" })).toEqual([]);
  expect([of("keeps", { code: "GV04" }), of("reduces", { code: "gv04" })]).toEqual([["TV04"], ["TV04"]]);
  expect(of("keeps", { code: "", name: "Thành viên 4", unit: "TOAN" })).toEqual([]);
  expect(of("keeps", { code: "GV04", kind: "collective" })).toEqual([]);
});

test("who declared not to vote on a nominee is recused, too, where the rule lets members be", () => {
  const abstaining = relations.map((each) => ({ ...each, abstains: each.nominee === "GV77" }));
  const of = (recusal: "none" | "keeps") =>
    recusedBy({ recusal }, ballotLine(1, { code: "GV77", unit: "VAN" }), members, abstaining);
  expect([of("none"), of("keeps")]).toEqual([[], ["TV02"]]);
});

function elected(name: string, said: Partial<BoardMember> = {}): BoardMember {
  return {
    meeting: "P1",
    name,
    member: "",
    role: "member",
    handsFor: 14,
    handsAgainst: 0,
    handsNone: 0,
    fromSession: null,
    toSession: null,
    ...said,
  };
}

const board = [elected("Hồ A", { role: "head" }), elected("Hồ B"), elected("Hồ C")];
const meeting = { chair: "TV01", secretary: "TV03" };
const lines = [
  ballotLine(1, { code: "GV04", name: "Thành viên 4" }),
  ballotLine(2, { code: "", name: "Hồ D" }),
];

function boardTold(of: readonly BoardMember[], way = openSession.way): readonly string[] {
  return boardProblems(of, { ...openSession, order: 2, way }, meeting, members, lines).map(
    ({ what }) => what,
  );
}

test("a board of a head and two, none of them the chair, the secretary, a nominee on that paper", () => {
  expect(boardTold(board)).toEqual([]);
  expect(boardTold([...board, elected("Thành viên 5", { member: "TV05" })])).toEqual([]);
});

test.each<[string, readonly BoardMember[], readonly string[]]>([
  [
    "no head",
    board.map((one) => ({ ...one, role: "member" as const })),
    ["Ban kiểm phiếu của lượt này không có trưởng ban"],
  ],
  [
    "two heads",
    board.map((one, index) => ({ ...one, role: index < 2 ? ("head" as const) : ("member" as const) })),
    ["Ban kiểm phiếu của lượt này có 2 trưởng ban: Hồ A, Hồ B"],
  ],
  ["too few", board.slice(0, 2), ["Ban kiểm phiếu của lượt này có 2 người, cần ít nhất 3, kể cả trưởng ban"]],
  [
    "one twice",
    [...board, elected("Thành viên 5", { member: "TV05" }), elected("TV 5", { member: "tv05" })],
    ["TV 5 (tv05) có hai lần trong ban"],
  ],
  [
    "the chair",
    [...board, elected("Thành viên 1", { member: "TV01" })],
    ["Thành viên 1 là chủ tọa, không kiểm phiếu"],
  ],
  [
    "the secretary",
    [...board, elected("Thành viên 3", { member: "TV03" })],
    ["Thành viên 3 là thư ký, không kiểm phiếu"],
  ],
  [
    "a nominee by the code",
    [...board, elected("Ông Bốn", { member: "TV04" })],
    ["Ông Bốn được xét ở dòng 1 của phiếu này"],
  ],
  ["a nominee by the name", [...board, elected("hồ d")], ["hồ d được xét ở dòng 2 của phiếu này"]],
  ["nobody's code", [...board, elected("Hồ E", { member: "TV77" })], ["Hồ E: không có thành viên mã TV77"]],
  [
    "an end before its start",
    [...board, elected("Hồ E", { fromSession: 3, toSession: 2 })],
    ["Hồ E: lượt cuối trước lượt đầu"],
  ],
])("%s", (_, of, problems) => {
  expect(boardTold(of)).toEqual(problems);
});

test("who was replaced counts up to that session, who replaces from then on", () => {
  const replaced = [
    ...board.slice(0, 2),
    elected("Hồ C", { toSession: 1 }),
    elected("Hồ D", { fromSession: 2 }),
  ];
  expect(boardOf(replaced, { order: 1 }).map(({ name }) => name)).toEqual(["Hồ A", "Hồ B", "Hồ C"]);
  expect(boardOf(replaced, { order: 2 }).map(({ name }) => name)).toEqual(["Hồ A", "Hồ B", "Hồ D"]);
});

test("raised hands need no board; forms a head and one more", () => {
  expect(boardTold([], "hands")).toEqual([]);
  expect(boardTold([], "rollCall")).toEqual([]);
  expect(boardTold(board.slice(0, 1), "form")).toEqual([
    "Ban kiểm phiếu của lượt này có 1 người, cần ít nhất 2, kể cả trưởng ban",
  ]);
  expect(boardTold(board.slice(0, 2), "form")).toEqual([]);
  expect(boardTold(board.slice(0, 2), "consultation")).toHaveLength(1);
});

test("of each member who was asked it is said whether the ballot came back", () => {
  const attendance = [
    ...councilOf(3, 1, 1),
    attending(8, { presence: "absent", asked: true }),
    attending(9, { presence: "absent", asked: true, replied: "no" }),
    attending(10, { presence: "absent", asked: true, votes: false }),
  ];
  expect(repliesMissing(attendance).map(({ what }) => what)).toEqual([
    "Chưa ghi Thành viên 8 có trả lời phiếu xin ý kiến hay không",
  ]);
  expect(writtenOpinions(attendance)).toEqual({ asked: 3, replied: 1 });
});
