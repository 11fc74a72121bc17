import type { Problem } from "../../domain/problem";
import { failed, type Result } from "../../domain/result";
import type { Attendance } from "../../domain/vote/attendance";
import { rollInWords, rollProblems, tidyAttendance } from "../../domain/vote/roll";
import type { VotingSession } from "../../domain/vote/session";
import { attendances } from "../../register/tables/vote/attendances";
import { councilMembers } from "../../register/tables/vote/council-members";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import { unitOfWork } from "../../register/unit-of-work";
import { rollOf, rollTables, stateOf } from "./roll-sources";

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
    const codes = new Set(after.map(({ member }) => member));
    const gone = ({ session: of, member }: Attendance) => of === session.code && !codes.has(member);
    if (changed.length === 0 && !open.attendances.find(gone))
      return { value: `Không có gì thay đổi: ${words}.`, what: "" };
    if (state === "frozen") return failed(frozen(session));
    const problems = state === "open" ? rollProblems(after) : [];
    if (problems.length > 0) return failed(...problems);
    open.attendances.remove(gone);
    for (const row of changed) open.attendances.put(row);
    return {
      value: `Đã ghi điểm danh lượt ${session.order}: ${words}.`,
      what: `Điểm danh lượt ${session.code}: ${words}`,
    };
  });
}

function sameMembers(rows: readonly Attendance[], entries: readonly RollEntry[]): boolean {
  const codes = (all: readonly { readonly member: string }[]) => JSON.stringify(all.map((row) => row.member));
  return codes(rows) === codes(entries);
}

const entryColumns = [
  ...(["session", "member", "name", "votes", "presence", "standIn", "letter", "arrived", "left"] as const),
  ...(["reason", "asked", "replied"] as const),
];

function sameEntry(a: Attendance, b: Attendance | undefined): boolean {
  return b !== undefined && entryColumns.every((name) => a[name] === b[name]);
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

const openPageAgain = "Đóng trang này rồi mở lại từ menu";

/** A code of a page that names no session. */
function noSession(code: string): Problem {
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
