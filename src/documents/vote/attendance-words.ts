import type { Attendance } from "../../domain/vote/attendance";
import { countInWords } from "../../vietnamese/number-words";
import { twoDigits } from "../../vietnamese/numbers";
import type { MeetingFacts, SessionFacts } from "./meeting-facts";
import { clockWords, gap } from "./vote-words";

/**
 * Who was there at a session, as the minutes tell it: members by the decision, present, stand-ins, absent with reasons, and
 * of the absent who were asked in writing how many replied. Their sealed papers are mixed into the box: how they voted is
 * never told apart (domain.md 4).
 */
export function attendanceLines(
  { session, attendance, rules }: SessionFacts,
  { council }: Pick<MeetingFacts, "council">,
): readonly string[] {
  const by = (presence: Attendance["presence"]) => attendance.filter((row) => row.presence === presence);
  const [present, standIns, absent] = [by("present"), by("standIn"), by("absent")];
  const late = present.filter(({ arrived }) => arrived !== "");
  const gone = attendance.filter(({ left }) => left !== "");
  const asked = absent.filter((row) => row.asked);
  const without = present.filter(({ votes }) => !votes);
  if (session.way === "consultation") return consultedLines(session.members ?? council.size, attendance);
  const standInsVote = rules.some((rule) => rule.standInsVote);
  return [
    `Tổng số thành viên Hội đồng theo quyết định: ${countInWords(session.members ?? council.size, "thành viên")}`,
    `Thành viên có mặt: ${countInWords(present.length, "thành viên")}${named(without, ({ name }) => name, "trong đó không có quyền bỏ phiếu: ")}`,
    ...(standIns.length === 0
      ? []
      : [
          `Người dự thay: ${countInWords(standIns.length, "người")}${named(standIns, standInWords)}; người dự thay ${standInsVote ? "được" : "không"} bỏ phiếu`,
        ]),
    `Thành viên vắng mặt: ${countInWords(absent.length, "thành viên")}${named(absent, absentWords)}`,
    ...(asked.length === 0 ? [] : [askedWords(asked)]),
    ...(late.length === 0
      ? []
      : [`Đến muộn: ${listOf(late, ({ name, arrived }) => `${name} (${clockWords(arrived)})`)}`]),
    ...(gone.length === 0
      ? []
      : [`Về sớm: ${listOf(gone, ({ name, left }) => `${name} (${clockWords(left)})`)}`]),
  ];
}

/** Without a meeting nobody is present or absent: who was asked, and who sent the paper back. */
function consultedLines(members: number, attendance: readonly Attendance[]): readonly string[] {
  const asked = attendance.filter((row) => row.asked);
  const silent = asked.filter(({ replied }) => replied !== "yes");
  return [
    `Tổng số thành viên Hội đồng theo quyết định: ${countInWords(members, "thành viên")}`,
    `Thành viên được xin ý kiến: ${countInWords(asked.length, "thành viên")}`,
    `Thành viên gửi lại phiếu: ${countInWords(asked.length - silent.length, "thành viên")}`,
    `Thành viên không gửi lại phiếu: ${countInWords(silent.length, "thành viên")}${named(silent, ({ name }) => name)}`,
  ];
}

/** "Vắng mặt được xin ý kiến bằng văn bản: 02 (bằng chữ: …); gửi lại phiếu: 01 (bằng chữ: …)". */
function askedWords(asked: readonly Attendance[]): string {
  const replied = asked.filter((row) => row.replied === "yes").length;
  const open = asked.filter((row) => row.replied === null).length;
  return [
    `Thành viên vắng mặt được xin ý kiến bằng văn bản: ${countInWords(asked.length, "thành viên")}`,
    `gửi lại phiếu: ${countInWords(replied, "phiếu")}`,
    `không gửi lại: ${twoDigits(asked.length - replied - open)}`,
    ...(open === 0 ? [] : [`chưa ghi có gửi lại hay không: ${twoDigits(open)}`]),
  ].join("; ");
}

/** Two sessions at which the same members were there, in the same way. */
export function sameAttendance(a: SessionFacts, b: SessionFacts): boolean {
  return attendanceKey(a) === attendanceKey(b);
}

function attendanceKey({ attendance, session }: SessionFacts): string {
  return JSON.stringify([session.members, ...attendance.map(({ session: _, ...row }) => row)]);
}

function standInWords({ name, standIn, letter }: Attendance): string {
  return `${standIn === "" ? gap : standIn} dự thay ${name}${letter === "" ? "" : ` (${letter})`}`;
}

function absentWords({ name, reason }: Attendance): string {
  return `${name} (lý do: ${reason === "" ? gap : reason})`;
}

function named(rows: readonly Attendance[], words: (row: Attendance) => string, before = ""): string {
  return rows.length === 0 ? "" : `; ${before === "" ? "gồm: " : before}${listOf(rows, words)}`;
}

function listOf(rows: readonly Attendance[], words: (row: Attendance) => string): string {
  return rows.map(words).join(", ");
}
