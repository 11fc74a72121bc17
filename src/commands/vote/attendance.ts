import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { Attendance } from "../../domain/vote/attendance";
import type { BallotLine } from "../../domain/vote/ballot-line";
import { councilRoles } from "../../domain/vote/council";
import { boardOf } from "../../domain/vote/counting-board";
import type { Meeting } from "../../domain/vote/meeting";
import type { OpeningSession } from "../../domain/vote/opening-problems";
import { rollBefore, rollInWords, rollProblems, rollToBegin, tidyAttendance } from "../../domain/vote/roll";
import { compareSessions, type VotingSession, votingWays } from "../../domain/vote/session";
import { readRegister } from "../../register/read-register";
import { awards } from "../../register/tables/school/awards";
import { attendances } from "../../register/tables/vote/attendances";
import { ballotLines } from "../../register/tables/vote/ballot-lines";
import { boardMembers } from "../../register/tables/vote/board-members";
import { councilMembers } from "../../register/tables/vote/council-members";
import { councils } from "../../register/tables/vote/councils";
import { meetings } from "../../register/tables/vote/meetings";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import { type Readable, unitOfWork } from "../../register/unit-of-work";
import { shortDate } from "../../vietnamese/dates";
import { rulesOfSession, rulesTables } from "./rules-of-session";

const rollTables = { meetings, sessions: votingSessions, councils, members: councilMembers, attendances };

/** What may be changed of a session's roll: all; once it is open, who replied of those asked in writing; nothing. */
export type RollState = "open" | "replies" | "frozen";

/** The roll of a session as the page shows it. */
export interface AttendanceDesk {
  readonly meetings: readonly { readonly code: string; readonly name: string }[];
  readonly meeting: string;
  readonly kind: Meeting["kind"];
  readonly sessions: readonly { readonly code: string; readonly name: string; readonly state: RollState }[];
  readonly session: string;
  readonly state: RollState;
  /** The roll was copied from the session before, and is not kept yet. */
  readonly copied: boolean;
  /** All members by the council's decision. */
  readonly members: number;
  /** What is told of a member beside the name, in the order of `roll`. */
  readonly offices: readonly string[];
  readonly roll: readonly Attendance[];
  /** What the session is opened by, beside its roll; of lines that everybody votes on one an award. */
  readonly opening: Omit<OpeningSession, "attendance">;
  readonly board: readonly string[];
}

/** The roll of the session that is asked for, "" for the one that comes next. Changes nothing. */
export function attendanceDesk(wanted: {
  readonly meeting: string;
  readonly session: string;
}): Result<AttendanceDesk> {
  return readRegister(
    { ...rollTables, ...rulesTables, awards, lines: ballotLines, board: boardMembers },
    (open) => {
      const held = open.meetings
        .rows()
        .filter(({ code }) => open.sessions.rows().some(({ meeting }) => meeting === code));
      const meeting =
        held.find(({ code }) => code === wanted.meeting) ??
        held.filter(({ code }) => sessionsOf(open, code).some((each) => stateOf(each) === "open")).pop() ??
        held[held.length - 1];
      if (!meeting) return failed(noMeeting);
      const sessions = sessionsOf(open, meeting.code);
      const session = sessions.find(({ code }) => code === wanted.session) ?? nextOf(sessions);
      const council = open.councils.withKey({ code: meeting.council });
      if (!session || !council) return failed(noCouncil(meeting));
      const { roll, copied } = rollOf(open, meeting, session);
      if (roll.length === 0) return failed(noMembers(meeting));
      const members = open.members.rows().filter((row) => row.council === meeting.council);
      return ok({
        meetings: held.map((each) => ({ code: each.code, name: meetingName(each) })),
        meeting: meeting.code,
        kind: meeting.kind,
        sessions: sessions.map((each) => ({
          code: each.code,
          name: sessionName(each, (code) => open.awards.withKey({ code })?.name ?? code),
          state: stateOf(each),
        })),
        session: session.code,
        state: stateOf(session),
        copied,
        members: session.members ?? council.size,
        offices: roll.map(({ member }) => {
          const row = members.find(({ code }) => code === member);
          return row ? [councilRoles[row.role], row.position].filter((part) => part !== "").join(", ") : "";
        }),
        roll,
        opening: {
          session: { ...session, members: session.members ?? council.size },
          rules: rulesOfSession(open, session),
          lines: telling(open.lines.rows().filter((line) => line.session === session.code)),
          earned: [],
        },
        board: boardOf(
          open.board.rows().filter((row) => row.meeting === meeting.code),
          session,
        ).map(({ name, role }) => (role === "head" ? `${name} (Trưởng ban)` : name)),
      });
    },
  );
}

/** The lines by which one sees whether anybody can pass: one an award that everybody votes on, and those somebody does not. */
function telling(lines: readonly BallotLine[]): readonly BallotLine[] {
  const seen = new Set<string>();
  return lines.filter(({ state, award, recused }) => {
    if (state !== "standing") return false;
    return recused.length > 0 || seen.size < seen.add(award).size;
  });
}

/** What the page says of a member. */
export type RollEntry = Omit<Attendance, "session" | "name" | "votes">;

/**
 * Keeps the roll of a session that is not open yet, a row a member; of one that is open, who replied of those that were asked
 * in writing. Refuses what does not hold, a roll of other members than the council has now, and a session that is frozen.
 */
export function saveAttendance(given: {
  readonly session: string;
  readonly roll: readonly RollEntry[];
}): Result<string> {
  return unitOfWork("markAttendance", rollTables, (open) => {
    const session = open.sessions.withKey({ code: given.session });
    const meeting = session && open.meetings.withKey({ code: session.meeting });
    if (!session || !meeting) return failed(noSession(given.session));
    const before = rollOf(open, meeting, session).roll;
    if (!sameMembers(before, given.roll)) return failed(otherMembers);
    const state = stateOf(session);
    const entries = new Map(given.roll.map((entry) => [entry.member, entry]));
    const typed = before.map((row) => tidyAttendance({ ...row, ...entries.get(row.member) }));
    if (state === "replies" && !typed.every((row, index) => sameBesideReply(row, before[index])))
      return failed(onlyReplies(session));
    const after = state === "replies" ? before.map((row, index) => withReplyOf(row, typed[index])) : typed;
    const changed = after.filter((row) => !sameEntry(row, open.attendances.withKey(row)));
    const words = rollInWords(after);
    if (changed.length === 0) return { value: `Không có gì thay đổi: ${words}.`, what: "" };
    if (state === "frozen") return failed(frozen(session));
    const problems = state === "open" ? rollProblems(after) : [];
    if (problems.length > 0) return failed(...problems);
    const codes = new Set(after.map(({ member }) => member));
    open.attendances.remove((row) => row.session === session.code && !codes.has(row.member));
    for (const row of changed) open.attendances.put(row);
    return {
      value: `Đã ghi điểm danh lượt ${session.order}: ${words}.`,
      what: `Điểm danh lượt ${session.code}: ${words}`,
    };
  });
}

type OpenRoll = Readable<typeof rollTables>;

/** The roll as it stands or as it begins; a frozen one is as it was kept. */
function rollOf(
  open: OpenRoll,
  meeting: Meeting,
  session: VotingSession,
): { readonly roll: readonly Attendance[]; readonly copied: boolean } {
  const all = open.attendances.rows();
  const kept = all.filter((row) => row.session === session.code);
  if (stateOf(session) !== "open" && kept.length > 0) return { roll: kept, copied: false };
  const before = rollBefore(session, sessionsOf(open, meeting.code), all);
  const members = open.members.rows().filter(({ council }) => council === meeting.council);
  return {
    roll: rollToBegin(session.code, meeting.kind, members, kept, before),
    copied: kept.length === 0 && before.length > 0,
  };
}

function sessionsOf(open: Pick<OpenRoll, "sessions">, meeting: string): readonly VotingSession[] {
  return open.sessions
    .rows()
    .filter((row) => row.meeting === meeting)
    .sort(compareSessions);
}

/** The first session whose roll may change, else the first that waits for replies, else the last. */
function nextOf(sessions: readonly VotingSession[]): VotingSession | undefined {
  const inState = (state: RollState) => sessions.find((each) => stateOf(each) === state);
  return inState("open") ?? inState("replies") ?? sessions[sessions.length - 1];
}

function stateOf({ state }: VotingSession): RollState {
  if (state === "draft" || state === "printed") return "open";
  return state === "open" || state === "counted" ? "replies" : "frozen";
}

function sameMembers(rows: readonly Attendance[], entries: readonly RollEntry[]): boolean {
  const codes = (all: readonly { readonly member: string }[]) => JSON.stringify(all.map((row) => row.member));
  return codes(rows) === codes(entries);
}

function sameEntry(a: Attendance, b: Attendance | undefined): boolean {
  return b !== undefined && Object.entries(a).every(([name, value]) => b[name as keyof Attendance] === value);
}

function sameBesideReply(typed: Attendance, before: Attendance | undefined): boolean {
  return (
    before !== undefined &&
    sameEntry({ ...typed, replied: null }, tidyAttendance({ ...before, replied: null }))
  );
}

function withReplyOf(row: Attendance, typed: Attendance | undefined): Attendance {
  return typed ? { ...row, replied: typed.replied } : row;
}

/** "Phiên họp 14/7/2023 (CN2023-P1)". */
export function meetingName({ code, kind, day }: Meeting): string {
  const held = kind === "meeting" ? "Phiên họp" : "Xin ý kiến bằng văn bản";
  return `${held}${day ? ` ${shortDate(day)}` : ""} (${code})`;
}

/** "Lượt 1: Lao động tiên tiến, Giơ tay". */
export function sessionName(
  { order, awards, ballot, way }: VotingSession,
  nameOf: (award: string) => string,
): string {
  const again = ballot > 1 ? `, bỏ phiếu lần ${ballot}` : "";
  return `Lượt ${order}: ${awards.map(nameOf).join("; ")}${again}, ${votingWays[way]}`;
}

const openPageAgain = "Đóng trang này rồi mở lại từ menu";

const noMeeting: Problem = {
  what: "Chưa có phiên họp nào có lượt bỏ phiếu",
  where: { tab: meetings.tab },
  remedy: "Ghi phiên họp vào tab này rồi chuẩn bị phiên họp từ menu Biểu quyết",
};

function noCouncil({ code, council }: Meeting): Problem {
  return {
    what: `Phiên họp ${code} ghi hội đồng “${council}”, không có trong tab “${councils.tab}”`,
    where: { tab: meetings.tab },
    remedy: "Sửa mã hội đồng của phiên họp này",
  };
}

function noMembers({ council }: Meeting): Problem {
  return {
    what: `Hội đồng “${council}” chưa có thành viên nào`,
    where: { tab: councilMembers.tab },
    remedy: "Ghi các thành viên theo quyết định thành lập vào tab này",
  };
}

/** A code of a page that names no session. */
export function noSession(code: string): Problem {
  return {
    what: `Không có lượt bỏ phiếu mã “${code}”`,
    where: { tab: votingSessions.tab },
    remedy: openPageAgain,
  };
}

const otherMembers: Problem = {
  what: "Danh sách thành viên của hội đồng đã đổi từ khi mở trang",
  where: { tab: councilMembers.tab },
  remedy: openPageAgain,
};

function frozen({ order }: VotingSession): Problem {
  return {
    what: `Lượt ${order} đã đóng hoặc hoãn, điểm danh của lượt được giữ nguyên`,
    where: { tab: attendances.tab },
    remedy: "Chọn lượt khác",
  };
}

function onlyReplies({ order }: VotingSession): Problem {
  return {
    what: `Lượt ${order} đang bỏ phiếu, điểm danh của lượt được giữ nguyên; chỉ ghi được ai đã trả lời phiếu xin ý kiến`,
    where: { tab: attendances.tab },
    remedy: "Bấm Tải lại rồi ghi ở cột Trả lời; người đến, về sau khi phát phiếu thì ghi ở lượt sau",
  };
}
