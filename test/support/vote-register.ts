import type { LocalAppsScript } from "../../local/local-apps-script";
import { pasteSample } from "../../scripts/fresh-register";
import type { Attendance } from "../../src/domain/vote/attendance";
import type { BallotLine } from "../../src/domain/vote/ballot-line";
import type { Council, CouncilMember } from "../../src/domain/vote/council";
import type { BoardMember } from "../../src/domain/vote/counting";
import type { Meeting } from "../../src/domain/vote/meeting";
import type { SessionRule, VotingSession } from "../../src/domain/vote/session";
import { attendances } from "../../src/register/tables/vote/attendances";
import { ballotLines } from "../../src/register/tables/vote/ballot-lines";
import { boardMembers } from "../../src/register/tables/vote/board-members";
import { councilMembers } from "../../src/register/tables/vote/council-members";
import { councils } from "../../src/register/tables/vote/councils";
import { meetings } from "../../src/register/tables/vote/meetings";
import { sessionRules } from "../../src/register/tables/vote/session-rules";
import { votingSessions } from "../../src/register/tables/vote/voting-sessions";
import { openPrepared, type PreparedOptions } from "./prepared";
import { openRegister, review, schoolRegister } from "./review";
import { pastable } from "./vote-rows";

/**
 * A register with a council of 15 and a meeting of two sessions: the first (LDTT) as a test wants it, the second
 * (CSTDCS) a draft. Rows are pasted, so that what other commands write can be tested without them.
 */

/** The morning of the meeting. */
export const meetingMorning = new Date(2023, 6, 14, 8, 0);

export const council: Council = {
  code: "HD2023",
  decisionNumber: "45/QĐ-CĐTN",
  decisionDate: { year: 2022, month: 10, day: 3 },
  decisionBody: "Hiệu trưởng Trường Cao đẳng Thử Nghiệm",
  size: 15,
  odd: true,
  mustHave: ["Hiệu trưởng"],
  validFrom: { year: 2022, month: 10, day: 3 },
  validUntil: null,
};

const names = [
  ["Nguyễn Văn Hiệu", "Hiệu trưởng"],
  ["Phan Thị Phó", "Phó Hiệu trưởng"],
  ["Tạ Thị Ký", "Trưởng phòng Tổ chức"],
  ["Trần Văn Thử", "Trưởng khoa Mộc"],
  ["Đỗ Văn Nháp", "Trưởng phòng Đào tạo"],
  ["Ngô Thị Dòng", "Giám đốc trung tâm"],
  ["Lê Văn Công", "Chủ tịch Công đoàn"],
  ["Võ Thị Đoàn", "Bí thư Đoàn trường"],
  ["Hồ Văn Thanh", "Trưởng ban Thanh tra nhân dân"],
  ["Dương Thị Kế", "Kế toán trưởng"],
  ["Mai Văn Thiết", "Trưởng phòng Thiết bị"],
  ["Cao Thị Học", "Trưởng khoa Cơ bản"],
  ["Lâm Văn Tuyển", "Trưởng phòng Tuyển sinh"],
  ["Đặng Thị Viện", "Trưởng thư viện"],
  ["Huỳnh Văn Y", "Trưởng trạm Y tế"],
] as const;

/** "TV01". */
export const memberCode = (at: number) => `TV${String(at).padStart(2, "0")}`;

const roles: readonly CouncilMember["role"][] = ["chair", "deputy", "secretary"];

/** Fifteen members, each with a vote; 4, 5 and 6 are staff of the school who may be nominees. */
export const members: readonly CouncilMember[] = names.map(([name, position], index) => ({
  council: council.code,
  code: memberCode(index + 1),
  name,
  position,
  role: roles[index] ?? "member",
  rank: index + 1,
  votes: true,
  staff: ["001", "005", "008"][index - 3] ?? "",
  unit: ["K-MOC", "P-DT", "TT-NN"][index - 3] ?? "",
  mail: `${memberCode(index + 1).toLowerCase()}@truong.example`,
}));

export const meeting: Meeting = {
  code: "CN2023-P1",
  review,
  council: council.code,
  kind: "meeting",
  day: { year: 2023, month: 7, day: 14 },
  start: "08:00",
  end: "",
  place: "Phòng họp A1",
  chair: memberCode(1),
  secretary: memberCode(3),
  awards: [],
  onePaper: false,
  keeper: "",
  keptUntil: null,
  discussion: [],
  conclusion: [],
};

/** The first session's code, and the second's. */
export const firstSession = `${meeting.code}-L1`;
export const secondSession = `${meeting.code}-L2`;

const draft: VotingSession = {
  code: secondSession,
  meeting: meeting.code,
  review,
  order: 2,
  awards: ["CSTDCS"],
  ballot: 1,
  way: "paperByBallot",
  state: "draft",
  members: null,
  openedAt: null,
  closedAt: null,
  version: 0,
  correction: "",
  seal: "",
};

/** The sessions, changed as a test wants them. */
export function sessions(
  first: Partial<VotingSession> = {},
  second: Partial<VotingSession> = {},
): readonly VotingSession[] {
  const opened = {
    members: council.size,
    openedAt: { ...dayOf(meetingMorning), hour: 8, minute: 0, second: 0 },
  };
  const state = first.state ?? "open";
  const frozen = state === "draft" || state === "printed" || state === "adjourned" ? {} : opened;
  return [
    { ...draft, code: firstSession, order: 1, awards: ["LDTT"], state, ...frozen, ...first },
    { ...draft, ...second },
  ];
}

function dayOf(date: Date): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

/** The safe defaults of domain.md 4, frozen: at least 4/5 of all members, a quorum of two thirds, names struck out. */
export function ruleOf(session: string, award: string, changed: Partial<SessionRule> = {}): SessionRule {
  return {
    session,
    award,
    order: 1,
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
    marking: "strikeOut",
    womenFirst: false,
    tie: "secondBallot",
    mostBallots: 2,
    afterMost: "head",
    overQuota: "highestFirst",
    secondBodyOf: null,
    secondBodyIn: null,
    lowerAward: "",
    grounds: "Khoản 2 Điều 5 Quy chế thi đua",
    ...changed,
  };
}

const given = ["An", "Bình", "Châu", "Dũng", "Đào", "Giang", "Hà", "Khôi", "Liên", "Minh"];

/** So many nominees of a session, numbered from 1; `changed` by their numbers. */
export function linesOf(
  session: string,
  award: string,
  count: number,
  changed: ReadonlyMap<number, Partial<BallotLine>> = new Map(),
): readonly BallotLine[] {
  return Array.from({ length: count }, (_, index): BallotLine => {
    const number = index + 1;
    const code = String(100 + number);
    const name = `Người Thứ ${number} ${given[index % given.length] ?? ""}`;
    return {
      session,
      number,
      award,
      nomination: `${review}/K-MOC/${code}/${award}`,
      nominee: code,
      kind: "individual",
      code,
      name,
      position: "Giảng viên",
      unit: "K-MOC",
      unitName: "Khoa Mộc",
      category: "GV",
      woman: index % 2 === 0 ? "yes" : "no",
      origin: "nomination",
      state: "standing",
      proposedBy: "",
      handsFor: null,
      handsAgainst: null,
      handsNone: null,
      reason: "",
      slip: "main",
      conflicts: [],
      recused: [],
      requires: [],
      lost: "",
      secondFor: null,
      secondIn: null,
      chair: null,
      chairReason: "",
      ...changed.get(number),
    };
  });
}

/** All members present but the fourteenth, who is absent, and the fifteenth, who was asked in writing and replied. */
export function attendanceOf(
  session: string,
  changed: Readonly<Record<string, Partial<Attendance>>> = {
    TV14: { presence: "absent", reason: "Đi công tác" },
    TV15: { presence: "absent", reason: "Nghỉ ốm", asked: true, replied: "yes" },
  },
): readonly Attendance[] {
  return members.map(({ code, name, votes }) => ({
    session,
    member: code,
    name,
    votes,
    presence: "present",
    standIn: "",
    letter: "",
    arrived: "",
    left: "",
    reason: "",
    asked: false,
    replied: null,
    ...changed[code],
  }));
}

/** Two who count the whole meeting, elected by hands. */
export const board: readonly BoardMember[] = [
  ["Cao Thị Học", "TV12", "head"] as const,
  ["Lâm Văn Tuyển", "TV13", "member"] as const,
].map(([name, member, role]) => ({
  meeting: meeting.code,
  name,
  member,
  role,
  handsFor: 13,
  handsAgainst: 0,
  handsNone: 0,
  fromSession: null,
  toSession: null,
}));

/** What a test wants to be otherwise. */
export interface VoteExample {
  readonly meeting?: Partial<Meeting>;
  /** The first session: its way, its state, its awards. */
  readonly session?: Partial<VotingSession>;
  readonly second?: Partial<VotingSession>;
  readonly rules?: readonly SessionRule[];
  readonly lines?: readonly BallotLine[];
  readonly attendance?: readonly Attendance[];
  readonly board?: readonly BoardMember[];
  readonly members?: readonly CouncilMember[];
}

/**
 * The register at the meeting's first session, open unless `session` says otherwise: a rule, twelve lines, attendance and
 * the counting board are there. `name` is one no other test gives another register of its process. With `review` the
 * school's review is open, too.
 */
export function voteRegister(
  name: string,
  example: VoteExample = {},
  { review: open = false, ...options }: PreparedOptions & { readonly review?: boolean } = {},
): LocalAppsScript {
  const make = () => {
    const script = open ? openRegister() : schoolRegister();
    script.now = meetingMorning;
    pasteVote(script, example);
    return script;
  };
  return openPrepared(`vote ${open} ${name}`, make, { now: meetingMorning, ...options });
}

/** Pastes the council, its meeting and the first session's rows into a register. */
export function pasteVote(script: LocalAppsScript, example: VoteExample = {}): void {
  const held = { ...meeting, ...example.meeting };
  pasteSample(script, [
    pastable(councils, [council]),
    pastable(councilMembers, example.members ?? members),
    pastable(meetings, [held]),
    pastable(votingSessions, sessions(example.session, example.second)),
    pastable(ballotLines, example.lines ?? linesOf(firstSession, "LDTT", 12)),
    pastable(sessionRules, example.rules ?? [ruleOf(firstSession, "LDTT")]),
    pastable(attendances, example.attendance ?? attendanceOf(firstSession)),
    pastable(boardMembers, example.board ?? board),
  ]);
}
