import type { Moment } from "../../domain/moment";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { Attendance } from "../../domain/vote/attendance";
import type { BallotLine } from "../../domain/vote/ballot-line";
import { decide } from "../../domain/vote/decide";
import { decidedBy, votesBefore } from "../../domain/vote/decided";
import { lineNomination } from "../../domain/vote/floor";
import { lostConditions } from "../../domain/vote/lost-conditions";
import type { Outcome } from "../../domain/vote/outcome";
import type { SessionRecord } from "../../domain/vote/record";
import type { VotingSession } from "../../domain/vote/session";
import { now } from "../../google/clock";
import { sha256 } from "../../google/digest";
import { readRegister } from "../../register/read-register";
import { sealOf } from "../../register/seal";
import { ballotForms } from "../../register/tables/technical/ballot-forms";
import { attendances } from "../../register/tables/vote/attendances";
import { outcomes as outcomesTable } from "../../register/tables/vote/outcomes";
import { sealedRows } from "../../register/tables/vote/sealed-rows";
import { type Readable, unitOfWork } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { twoDigits } from "../../vietnamese/numbers";
import { inGroups } from "../../vietnamese/seal-code";
import { comparable, upperFirst } from "../../vietnamese/text";
import { asking } from "../flow/asking";
import { otherAccount } from "../flow/operating-account";
import { ofSession } from "../flow/reach";
import { type FinalReply, type Reply, refused } from "../flow/reply";
import { laterNews } from "./later-news";
import { leftToChair } from "./left-to-chair";
import { unknownSession } from "./list-meetings";
import { recordOf, recordTables } from "./session-record";
import { type MeetingSources, readMeeting, votingTables } from "./voting-sources";

/** Tabs are written in this order: what a session is by now is said last, so that a run that was cut off is done anew. */
const { sessions, ...sources } = votingTables;
const tables = { ...sources, ...recordTables, seals: sealedRows, ballotForms, sessions };

/**
 * Closes a session that was counted: decides every line, seals what it rests on, and writes the outcomes. Nothing of an earlier session
 * changes; what its quotas would be by now is told.
 */
export function closeSession(code: string): Reply {
  const session = comparable(code);
  return asking(
    () => readRegister(ofSession(tables, session), (open) => closingOf(open, session, now())),
    ({ session: { code: of, order, meeting, seal, state }, record, lines, outcomes, news }) =>
      state === "closed"
        ? closed(of, outcomes, news, seal)
        : {
            warnings: leftToChair(record, outcomes),
            question: `Đóng lượt ${order} của phiên họp ${meeting} (${twoDigits(lines.length)} dòng)? ${countsOf(outcomes)}. Từ đây kết quả không đổi; đính chính là một lần công bố mới, có lý do.`,
          },
    () => close(session),
  );
}

interface Closing {
  readonly session: VotingSession;
  readonly record: SessionRecord;
  readonly lines: readonly BallotLine[];
  readonly outcomes: readonly Outcome[];
  readonly news: readonly string[];
}

function closingOf(open: Readable<typeof tables>, code: string, today: Moment): Result<Closing> {
  const stranger = otherAccount();
  if (stranger) return failed(stranger);
  const session = open.sessions.withKey({ code });
  if (!session) return failed(unknownSession(code, open.sessions.rows()));
  if (session.state !== "counted" && session.state !== "closed") {
    return failed(notCounted(session, open.sessions.place(session, "state")));
  }
  const sources = readMeeting(open, session.meeting, today);
  if (!sources.ok) return sources;
  const record = recordOf(open, session);
  const before = open.outcomes.rows().filter((row) => row.session === code);
  const told = (lines: readonly BallotLine[], outcomes: readonly Outcome[], earlier: readonly Outcome[]) =>
    laterNews(sources.value, { lines, before: earlier, outcomes }, { ...session, closedAt: today });
  if (session.state === "closed") {
    // What was asked for is done: it is told again.
    const { lines } = record;
    return ok({ session, record, lines, outcomes: before, news: told(lines, before, []) });
  }
  const form = open.ballotForms.withKey({ session: code });
  if (session.way === "form" && form?.state !== "emptied") return failed(notConfirmed(code));
  const unanswered = record.attendance.filter(isUnanswered);
  if (unanswered.length > 0) return failed(...unanswered.map(notAnswered));
  const decided = decide(
    record,
    (award, passed) => lostOf(award, passed, record, sources.value, today),
    (award) => sources.value.awards.find((row) => row.code === award)?.name ?? award,
  );
  if (!decided.ok) return decided;
  const { lines, outcomes } = decided.value;
  return ok({ session, record, lines, outcomes, news: told(lines, outcomes, before) });
}

/** The board did not hold Google's summary against the tally, or what was counted is still in the form. */
const notConfirmed = (code: string): Problem => ({
  what: `Phiếu điện tử của lượt ${code} chưa được hai thành viên Ban kiểm phiếu đối chiếu, hoặc câu trả lời chưa xóa hết`,
  where: { tab: ballotForms.tab },
  remedy: `Bấm ${menuPath("confirmBallotForm")} trước`,
});

/** Who was asked in writing and of whom it is not said whether the ballot came back. */
function isUnanswered({ presence, asked, replied }: Attendance): boolean {
  return presence === "absent" && asked && replied === null;
}

/**
 * What the nominees of an award lost because lines of the lower awards on their paper were not passed. When the session opened they
 * were judged as if these were; a correction is judged by what was passed before it opened.
 */
function lostOf(
  award: string,
  passed: readonly BallotLine[],
  { session, lines }: SessionRecord,
  { nominations, checks, votes, meeting }: MeetingSources,
  today: Moment,
): ReadonlyMap<string, string> {
  const { granted } = decidedBy(votesBefore(votes, session), meeting.code, nominations);
  const known = new Map(nominations.map((nomination) => [nomination.id, nomination]));
  const of = (rows: readonly BallotLine[]) => [
    ...granted,
    ...rows.map((line) => lineNomination(session.review, line, today, known.get(line.nomination))),
  ];
  const others = lines.filter((line) => line.state === "standing" && line.award !== award);
  return lostConditions(
    award,
    nominations,
    checks,
    { judged: of(others), passed: of(passed) },
    session.awards,
  );
}

function close(code: string): FinalReply {
  const written = unitOfWork("closeSession", ofSession(tables, code), (open) => {
    const closing = closingOf(open, code, now());
    if (!closing.ok) return closing;
    const { session, record, lines, outcomes } = closing.value;
    if (session.state === "closed") return { value: closing.value, what: "" };
    const sealed: VotingSession = {
      ...session,
      state: "closed",
      closedAt: now(),
      version: session.version + 1,
    };
    const earned = open.earned.rows();
    const seal = sealOf(sealed, { ...record, earned, lines, outcomes }, sha256);
    for (const line of lines) open.lines.put(line);
    open.outcomes.remove((row) => row.session === code);
    for (const outcome of outcomes) open.outcomes.put(outcome);
    for (const row of seal.rows) open.seals.put(row);
    const done = { ...sealed, seal: seal.total };
    open.sessions.put(done);
    return { value: { ...closing.value, session: done }, what: `Đóng lượt ${code}: ${countsOf(outcomes)}` };
  });
  if (!written.ok) return refused(...written.problems);
  const { session, outcomes, news } = written.value;
  return closed(code, outcomes, news, session.seal);
}

function closed(
  code: string,
  outcomes: readonly Outcome[],
  news: readonly string[],
  seal: string,
): FinalReply {
  return {
    kind: "done",
    message: [
      `Đã đóng lượt ${code}. ${countsOf(outcomes)}. Xem tab “${outcomesTable.tab}”.`,
      ...news,
      `Mã niêm phong: ${inGroups(seal)}`,
      `Bấm ${menuPath("composeCountMinutes")} cho Ban kiểm phiếu ký.`,
    ].join("\n\n"),
  };
}

/** "Đạt 12, không đạt 2". */
function countsOf(outcomes: readonly Outcome[]): string {
  const words = {
    passed: "đạt",
    failed: "không đạt",
    ineligible: "đủ phiếu, không đủ điều kiện",
    overQuota: "đủ phiếu, vượt chỉ tiêu",
    tied: "bằng phiếu",
  } as const;
  const counted = Object.entries(words).flatMap(([state, word]) => {
    const count = outcomes.filter(({ outcome }) => outcome === state).length;
    return count === 0 ? [] : [`${word} ${twoDigits(count)}`];
  });
  const text = counted.join(", ");
  return text === "" ? "Không có dòng nào" : upperFirst(text);
}

function notCounted({ code, way }: VotingSession, where: Problem["where"]): Problem {
  return {
    what: `Lượt ${code} không ở trạng thái đã kiểm phiếu`,
    ...(where ? { where } : {}),
    remedy: `Mở lượt rồi bấm ${menuPath(way === "form" ? "countBallotForm" : "countVotes")} trước khi đóng`,
  };
}

function notAnswered({ name }: Attendance): Problem {
  return {
    what: `${name} vắng, đã xin ý kiến bằng văn bản, chưa ghi là có trả lời hay không`,
    where: { tab: attendances.tab },
    remedy: `Bấm ${menuPath("markAttendance")} và ghi ở dòng của thành viên này`,
  };
}
