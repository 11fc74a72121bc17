import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { Meeting } from "../../domain/vote/meeting";
import type { VotingSession } from "../../domain/vote/session";
import { readRegister } from "../../register/read-register";
import { meetings } from "../../register/tables/vote/meetings";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import type { CommandName } from "../../vietnamese/captions";
import { shortDate } from "../../vietnamese/dates";
import type { Offered } from "../flow/offered";

/** The meetings and consultations a command can be run for, in the order of their tab: at least one. Changes nothing. */
export function listMeetings(): Result<readonly Offered[]> {
  return readRegister({ meetings }, (open) => {
    const rows = open.meetings.rows();
    return rows.length > 0
      ? ok(rows.map((meeting) => ({ code: meeting.code, name: nameOfMeeting(meeting) })))
      : failed(noMeetings);
  });
}

/** The sessions a command can be run for, in the order of their tab: at least one. Changes nothing. */
export function listSessions(command: CommandName): Result<readonly Offered[]> {
  const fits = fitting[command] ?? (() => true);
  return readRegister({ sessions: votingSessions }, (open) => {
    const rows = open.sessions.rows();
    return rows.length > 0
      ? ok(rows.map((session) => ({ code: session.code, name: sessionName(session), fits: fits(session) })))
      : failed(noSessions);
  });
}

const isAhead = ({ state }: VotingSession) => state === "draft" || state === "printed";
const isVotedByForm = ({ state, way }: VotingSession) => state === "open" && way === "form";
const isClosed = ({ state }: VotingSession) => state === "closed";

/** Of commands that do nothing for some sessions: for which they do. */
const fitting: Readonly<Partial<Record<CommandName, (session: VotingSession) => boolean>>> = {
  openSession: isAhead,
  adjournSession: isAhead,
  openBallotForm: isVotedByForm,
  voidBallotCode: isVotedByForm,
  countBallotForm: (session) =>
    isVotedByForm(session) || (session.way === "form" && session.state === "counted"),
  confirmBallotForm: ({ state, way }) => state === "counted" && way === "form",
  closeSession: ({ state }) => state === "counted",
  holdSecondBallot: isClosed,
  correctOutcomes: isClosed,
  announceSeal: isClosed,
};

/** "Họp ngày 12/7/2023, kỳ xét CN2023". */
export function nameOfMeeting({ kind, day, review }: Meeting): string {
  const what = kind === "meeting" ? "Họp" : "Xin ý kiến bằng văn bản";
  return `${what}${day === null ? "" : ` ngày ${shortDate(day)}`}, kỳ xét ${review}`;
}

/** "lượt 2, LDTT, CSTDCS", "lượt 3, LDTT, bỏ phiếu lần 2". */
function sessionName({ order, awards, ballot }: VotingSession): string {
  return [`lượt ${order}`, ...awards, ...(ballot > 1 ? [`bỏ phiếu lần ${ballot}`] : [])].join(", ");
}

/** The tab of meetings is empty. */
const noMeetings: Problem = {
  what: "Sổ chưa có phiên họp nào",
  where: { tab: meetings.tab },
  remedy: "Thêm phiên họp vào tab này, với kỳ xét và hội đồng của phiên họp",
};

/** No meeting was prepared. */
const noSessions: Problem = {
  what: "Sổ chưa có lượt bỏ phiếu nào",
  where: { tab: votingSessions.tab },
  remedy: "Chuẩn bị phiên họp trước: các lượt bỏ phiếu được lập khi đó",
};

/** A code that names no meeting. */
export function unknownMeeting(code: string, known: readonly Meeting[]): Problem {
  return unknownCode("phiên họp", code, known, meetings.tab);
}

/** A code that names no session. */
export function unknownSession(code: string, known: readonly VotingSession[]): Problem {
  return unknownCode("lượt bỏ phiếu", code, known, votingSessions.tab);
}

function unknownCode(
  what: string,
  code: string,
  known: readonly { readonly code: string }[],
  tab: string,
): Problem {
  const codes = known.map((row) => row.code).join(", ");
  return {
    what: `Không có ${what} mã “${code}”`,
    where: { tab },
    remedy: codes === "" ? "Tab này chưa có dòng nào" : `Gõ một trong các mã: ${codes}`,
  };
}
