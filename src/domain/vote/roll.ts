import type { Problem } from "../problem";
import type { Attendance } from "./attendance";
import { clockTime } from "./clock-time";
import type { CouncilMember } from "./council";
import type { Meeting } from "./meeting";
import { compareSessions, type VotingSession } from "./session";

/** A member by rank, as a roll calls them: the council sorts by rank, not by name (domain.md 7). */
export function byRank(members: readonly CouncilMember[]): readonly CouncilMember[] {
  return [...members].sort((a, b) => a.rank - b.rank);
}

/**
 * The roll of a session that is not open yet, by rank: what is kept of it; of who is not in it yet, what stood in the session before,
 * but that who left then is absent now and replies are asked for anew; else everybody is in the room or, in a consultation,
 * asked in writing. Names and votes are the members' of today.
 */
export function rollToBegin(
  session: string,
  kind: Meeting["kind"],
  members: readonly CouncilMember[],
  kept: readonly Attendance[],
  before: readonly Attendance[],
): readonly Attendance[] {
  return byRank(members).map(({ code, name, votes }) => {
    const own = kept.find(({ member }) => member === code);
    const earlier = kind === "consultation" ? undefined : before.find(({ member }) => member === code);
    const row = own ?? (earlier ? followedBy(earlier) : untouched(kind));
    return { ...row, session, member: code, name, votes };
  });
}

/** The roll of the session before, of those of the meeting that have one: of a further ballot that is the ballot before. */
export function rollBefore(
  session: VotingSession,
  sessions: readonly VotingSession[],
  rows: readonly Attendance[],
): readonly Attendance[] {
  const earlier = sessions.filter((other) => compareSessions(other, session) < 0).sort(compareSessions);
  const rolls = earlier.map(({ code }) => rows.filter((row) => row.session === code));
  return rolls.filter((roll) => roll.length > 0).pop() ?? [];
}

type Said = Omit<Attendance, "session" | "member" | "name" | "votes">;

function followedBy(earlier: Said): Said {
  const { presence, arrived, left, reason } = earlier;
  if (left === "" || presence === "absent") return { ...earlier, left: "", replied: null };
  return { ...untouched("meeting"), presence: "absent", arrived, left, reason };
}

function untouched(kind: Meeting["kind"]): Said {
  const asked = kind === "consultation";
  return {
    presence: asked ? "absent" : "present",
    standIn: "",
    letter: "",
    arrived: "",
    left: "",
    reason: "",
    asked,
    replied: null,
  };
}

/** What one part of a roll says that does not hold for another part is dropped: a stand-in of who is in the room. */
export function tidyAttendance(row: Attendance): Attendance {
  const { presence, asked } = row;
  const isAsked = presence === "absent" && asked;
  return {
    ...row,
    standIn: presence === "standIn" ? row.standIn.trim() : "",
    letter: presence === "standIn" ? row.letter.trim() : "",
    arrived: clockTime(row.arrived) ?? row.arrived,
    left: clockTime(row.left) ?? row.left,
    reason: presence === "present" ? "" : row.reason.trim(),
    asked: isAsked,
    replied: isAsked ? row.replied : null,
  };
}

/** What stands in the way of a roll, a problem a figure; rows are as `tidyAttendance` gives them. */
export function rollProblems(rows: readonly Attendance[]): readonly Problem[] {
  return rows.flatMap(problemsOf);
}

function problemsOf(row: Attendance): readonly Problem[] {
  const { name, presence, standIn, letter, arrived, left } = row;
  const problems: Problem[] = [];
  if (presence === "standIn" && standIn === "")
    problems.push({
      what: `${name}: chưa ghi ai dự thay`,
      remedy: "Ghi họ tên người dự thay, hoặc chọn “Vắng”",
    });
  if (presence === "standIn" && standIn !== "" && letter === "")
    problems.push({
      what: `${name}: chưa ghi giấy ủy quyền của người dự thay`,
      remedy: "Ghi số, ngày của giấy ủy quyền, hoặc chọn “Vắng”",
    });
  for (const [label, time] of [
    ["đến", arrived],
    ["về", left],
  ] as const)
    if (clockTime(time) === null)
      problems.push({
        what: `${name}: giờ ${label} “${time}” không phải là giờ`,
        remedy: "Gõ giờ như 08:15",
      });
  if (isAfter(arrived, left))
    problems.push({
      what: `${name}: về lúc ${left}, trước khi đến lúc ${arrived}`,
      remedy: "Sửa một trong hai giờ",
    });
  return problems;
}

/** Both are times and the first is not earlier. */
function isAfter(arrived: string, left: string): boolean {
  return (
    arrived !== "" &&
    left !== "" &&
    clockTime(arrived) !== null &&
    clockTime(left) !== null &&
    arrived >= left
  );
}

/** "13 có mặt, 1 vắng, 1 có người dự thay, 1 xin ý kiến": a roll in figures. */
export function rollInWords(rows: readonly Attendance[]): string {
  const of = (wanted: Attendance["presence"]) => rows.filter(({ presence }) => presence === wanted).length;
  const asked = rows.filter((row) => row.asked).length;
  return [
    `${of("present")} có mặt`,
    `${of("absent")} vắng${asked > 0 ? ` (${asked} được xin ý kiến)` : ""}`,
    ...(of("standIn") > 0 ? [`${of("standIn")} có người dự thay`] : []),
  ].join(", ");
}
