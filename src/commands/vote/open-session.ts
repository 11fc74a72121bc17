import type { Moment } from "../../domain/moment";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { Attendance } from "../../domain/vote/attendance";
import type { BallotLine } from "../../domain/vote/ballot-line";
import { earnedBefore } from "../../domain/vote/earned";
import { lineNomination } from "../../domain/vote/floor";
import { frozenQuotas } from "../../domain/vote/frozen-quotas";
import { isRefused } from "../../domain/vote/graded-problem";
import type { EarnedAward } from "../../domain/vote/record";
import { rollBefore, rollToBegin } from "../../domain/vote/roll";
import {
  compareSessions,
  type SessionQuota,
  type SessionRule,
  type VotingSession,
} from "../../domain/vote/session";
import { quotasOf, standingsFor } from "../../domain/vote/standings";
import { restsOn } from "../../domain/vote/voting-order";
import { now } from "../../google/clock";
import { readRegister } from "../../register/read-register";
import { grounds } from "../../register/tables/plan/grounds";
import { quarantine } from "../../register/tables/review/quarantine";
import { earnedAwards } from "../../register/tables/vote/earned-awards";
import { sessionQuotas } from "../../register/tables/vote/session-quotas";
import { type Readable, unitOfWork } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { asking } from "../flow/asking";
import { otherAccount } from "../flow/operating-account";
import { ofSession } from "../flow/reach";
import { type FinalReply, type Reply, refused } from "../flow/reply";
import { stillWaiting } from "../review/still-waiting";
import { leftOutProblem } from "./left-out";
import { withMembers } from "./line-members";
import { changedLines, linesOf, linesToOpen } from "./lines-to-open";
import { unknownSession } from "./list-meetings";
import { sessionProblems } from "./session-problems";
import { sessionRulesOf } from "./thresholds";
import { type MeetingSources, readMeeting, votingTables } from "./voting-sources";

/** Tabs are written in this order: what a session is by now is said last, so that a run that was cut off is done anew. */
const { sessions, ...sources } = votingTables;
const tables = {
  ...sources,
  grounds,
  quarantine,
  frozenQuotas: sessionQuotas,
  earned: earnedAwards,
  sessions,
};

/**
 * Opens a session: judges anew who may stand by what the council passed so far, and freezes nominees, members, rules and quotas. No session
 * opens below its quorum, or where what its rule says contradicts itself or the law.
 */
export function openSession(code: string): Reply {
  const session = comparable(code);
  return asking(
    () => readRegister(ofSession(tables, session), (open) => openingOf(open, session, now())),
    ({ session: of, lines, attendance, warnings, isOpen }) =>
      isOpen
        ? opened(of, lines)
        : {
            warnings,
            question: `Mở lượt ${of.order} của phiên họp ${of.meeting}: ${twoDigits(standingOf(lines))} dòng, ${twoDigits(presentOf(attendance))} thành viên có mặt, ${of.way === "form" ? "phiếu điện tử" : "phiếu theo danh sách đã đánh số"}? Từ đây danh sách, thành viên và quy tắc được giữ nguyên.`,
          },
    () => open(session),
  );
}

/** A session as it is frozen. */
interface Opening {
  readonly session: VotingSession;
  readonly lines: readonly BallotLine[];
  readonly attendance: readonly Attendance[];
  readonly rules: readonly SessionRule[];
  readonly quotas: readonly SessionQuota[];
  readonly earned: readonly EarnedAward[];
  readonly warnings: readonly Problem[];
  /** It was opened before: what was asked for is done. */
  readonly isOpen: boolean;
}

function openingOf(open: Readable<typeof tables>, code: string, today: Moment): Result<Opening> {
  const stranger = otherAccount();
  if (stranger) return failed(stranger);
  const session = open.sessions.withKey({ code });
  if (!session) return failed(unknownSession(code, open.sessions.rows()));
  const where = open.sessions.place(session, "state");
  if (session.state === "open" && session.correction === "") {
    const none = { attendance: [], rules: [], quotas: [], earned: [], warnings: [] };
    return ok({ ...none, session, lines: linesOf(open, session), isOpen: true });
  }
  if (session.state !== "draft" && session.state !== "printed") {
    return failed({ ...openedAlready(code), where });
  }
  const read = readMeeting(open, session.meeting, today);
  if (!read.ok) return read;
  const sources = read.value;
  const before = sources.sessions.find(
    (other) => compareSessions(other, session) < 0 && !isEnded(other.state),
  );
  if (before) return failed({ ...notInTurn(before.code), where });
  const meanwhile = undecidedBelow(session, sources);
  if (meanwhile) return failed({ ...notYetDecided(meanwhile.code), where });

  const rules = sessionRulesOf(open, sources, session);
  if (!rules.ok) return rules;
  const standings = standingsFor(session.awards, sources.nominations, sources.checks, sources.decided);
  const attendance = attendanceOf(open, sources, session);
  const lines = linesToOpen(open, session, standings)
    .map((line) => withMembers(line, sources.members, open.relations.rows(), rules.value))
    .map((line) => (session.way === "form" ? onForm(line) : line));
  const standing = lines.filter(({ state }) => state === "standing");
  if (standing.length === 0) {
    return failed({ ...nobodyLeft(code), where }, ...standings.leftOut.map(leftOutProblem(sources.awards)));
  }
  const uses = quotasOf(
    standing,
    standing.map((line) => lineNomination(session.review, line, today, undefined)),
    sources.checks,
    sources.decided.granted,
  );
  const quotas = frozenQuotas(code, session.awards, uses);
  const earned = earnedBefore(
    { lines, rules: rules.value, quotas },
    [...sources.last.values()].filter(({ outcome }) => outcome === "passed"),
    sources.checks.pastAwards.filter(({ schoolYear }) => schoolYear === sources.year.code),
    sources.awards,
  );
  const frozen: VotingSession = {
    ...session,
    state: "open",
    members: sources.council.size,
    openedAt: today,
  };
  const opening = { session: frozen, rules: rules.value, lines, attendance, earned };
  const problems = sessionProblems(open, sources, opening);
  if (isRefused(problems)) return failed(...problems.filter(({ severity }) => severity === "refuse"));
  return ok({
    session: frozen,
    lines,
    attendance,
    rules: rules.value,
    quotas,
    earned,
    warnings: [
      ...problems,
      ...changedLines(linesOf(open, session), lines, standings),
      ...stillWaiting(open.quarantine.rows(), session.review),
    ],
    isOpen: false,
  });
}

/** A form is made after all names are known: who was added stands on it like everybody else. */
function onForm(line: BallotLine): BallotLine {
  return line.slip === "supplement" ? { ...line, slip: "main" } : line;
}

/** Who is there: as called for this session, else as at the one before. */
function attendanceOf(
  open: Readable<typeof tables>,
  { meeting, members, sessions }: MeetingSources,
  session: VotingSession,
): readonly Attendance[] {
  const rows = open.attendance.rows();
  const kept = rows.filter((row) => row.session === session.code);
  return rollToBegin(session.code, meeting.kind, members, kept, rollBefore(session, sessions, rows));
}

function open(code: string): FinalReply {
  const written = unitOfWork("openSession", ofSession(tables, code), (register) => {
    const opening = openingOf(register, code, now());
    if (!opening.ok) return opening;
    if (opening.value.isOpen) return { value: opening.value, what: "" };
    const { session, lines, attendance, rules, quotas, earned } = opening.value;
    const numbers = new Set(lines.map(({ number }) => number));
    const called = new Set(attendance.map(({ member }) => member));
    const ofSession = (row: { readonly session: string }) => row.session === code;
    register.lines.remove((line) => ofSession(line) && !numbers.has(line.number));
    for (const line of lines) register.lines.put(line);
    // Who is no member any more counts in no figure, and what a run that was cut off froze is frozen anew.
    register.attendance.remove((row) => ofSession(row) && !called.has(row.member));
    register.frozenRules.remove(ofSession);
    register.frozenQuotas.remove(ofSession);
    register.earned.remove(ofSession);
    for (const row of attendance) register.attendance.put(row);
    for (const rule of rules) register.frozenRules.put(rule);
    for (const quota of quotas) register.frozenQuotas.put(quota);
    for (const each of earned) register.earned.put({ session: code, ...each });
    register.sessions.put(session);
    return {
      value: opening.value,
      what: `Mở lượt ${code}: ${standingOf(lines)} dòng, ${presentOf(attendance)} có mặt`,
    };
  });
  if (!written.ok) return refused(...written.problems);
  return opened(written.value.session, written.value.lines);
}

function opened({ code, way }: VotingSession, lines: readonly BallotLine[]): FinalReply {
  if (way === "form") {
    return {
      kind: "done",
      message: `Lượt ${code} đã mở. Bấm ${menuPath("openBallotForm")} để tạo biểu mẫu và in phiếu mã.`,
    };
  }
  const supplement = lines.filter(({ slip, state }) => slip !== "main" && state === "standing").length;
  const more =
    supplement === 0
      ? ""
      : ` Có ${twoDigits(supplement)} dòng trên phiếu bổ sung hoặc phiếu riêng: bấm ${menuPath("composeBallot")} để in.`;
  return {
    kind: "done",
    message: `Lượt ${code} đã mở.${more} Bỏ phiếu xong thì bấm ${menuPath("countVotes")}.`,
  };
}

/**
 * A session of another meeting that votes, or is corrected, on the awards of this one or on what they rest on: how many places there are
 * and who may stand is known when it is closed.
 */
function undecidedBelow(
  { code, meeting, awards }: VotingSession,
  { votes, checks }: MeetingSources,
): VotingSession | undefined {
  const bears = (other: string) =>
    awards.some((award) => award === other || restsOn(award, other, checks.rules));
  return votes.sessions.find(
    (other) =>
      other.code !== code &&
      other.meeting !== meeting &&
      (other.state === "open" || other.state === "counted") &&
      other.awards.some(bears),
  );
}

function isEnded(state: VotingSession["state"]): boolean {
  return state === "closed" || state === "adjourned";
}

function standingOf(lines: readonly BallotLine[]): number {
  return lines.filter(({ state }) => state === "standing").length;
}

function presentOf(attendance: readonly Attendance[]): number {
  return attendance.filter(({ presence }) => presence === "present").length;
}

const openedAlready = (code: string): Problem => ({
  what: `Lượt ${code} đã mở, đã đóng hoặc đã hoãn`,
  remedy: "Chọn lượt chưa mở",
});

const nobodyLeft = (code: string): Problem => ({
  what: `Lượt ${code} không còn ai đủ điều kiện để bỏ phiếu`,
  remedy: `Bấm ${menuPath("adjournSession")}`,
});

const notYetDecided = (code: string): Problem => ({
  what: `Lượt ${code} của phiên họp khác đang bỏ phiếu hoặc đang đính chính, lượt này dựa vào kết quả của lượt đó`,
  remedy: `Bấm ${menuPath("closeSession")} cho lượt đó trước`,
});

const notInTurn = (code: string): Problem => ({
  what: `Lượt ${code} đứng trước mà chưa đóng`,
  remedy: `Bấm ${menuPath("closeSession")}, hoặc ${menuPath("adjournSession")} lượt đó: ai được đưa ra bỏ phiếu ở lượt sau tùy kết quả lượt trước`,
});
