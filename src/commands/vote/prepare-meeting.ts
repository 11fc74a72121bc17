import type { Award } from "../../domain/awards/award";
import type { Moment } from "../../domain/moment";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { BallotLine } from "../../domain/vote/ballot-line";
import type { Candidate } from "../../domain/vote/candidates";
import { compositionProblems } from "../../domain/vote/composition";
import { isRefused } from "../../domain/vote/graded-problem";
import { newLines, updatedLines } from "../../domain/vote/paper-lines";
import { newSession, type VotingSession, type VotingWay } from "../../domain/vote/session";
import { type LeftOut, standingsFor } from "../../domain/vote/standings";
import { votingOrder } from "../../domain/vote/voting-order";
import { now } from "../../google/clock";
import { readRegister } from "../../register/read-register";
import { grounds } from "../../register/tables/plan/grounds";
import { nominations } from "../../register/tables/review/nominations";
import { quarantine } from "../../register/tables/review/quarantine";
import { ballotLines } from "../../register/tables/vote/ballot-lines";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import { type Readable, unitOfWork } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { asking } from "../flow/asking";
import { otherAccount } from "../flow/operating-account";
import { ofMeeting } from "../flow/reach";
import type { FinalReply, Reply } from "../flow/reply";
import { refused } from "../flow/reply";
import { stillWaiting } from "../review/still-waiting";
import { leftOutProblem } from "./left-out";
import { withMembers } from "./line-members";
import { isPrinted } from "./printed";
import { thresholdProblems } from "./session-problems";
import { sessionRulesOf, thresholdOf } from "./thresholds";
import { type MeetingSources, type OpenVoting, readMeeting, votingTables } from "./voting-sources";

const tables = { ...votingTables, grounds, quarantine };

/**
 * Makes the sessions of a meeting, low to high, and numbers their lines. Numbers of a session whose papers are printed
 * stay: who may not stand any more is marked, who has come gets the next number. Sessions that are open or closed are left alone.
 */
export function prepareMeeting(code: string): Reply {
  const meeting = comparable(code);
  return asking(
    () => readRegister(ofMeeting(tables, meeting), (open) => prepared(open, meeting, now())),
    ({ sources, planned, leftOut, contradictions }) => ({
      warnings: [...contradictions, ...leftOut.map(leftOutProblem(sources.awards))],
      question: questionOf(planned),
    }),
    () => write(meeting),
  );
}

/** A session as it should stand, with its lines. */
interface PlannedSession {
  readonly session: VotingSession;
  readonly lines: readonly BallotLine[];
}

interface Prepared {
  readonly sources: MeetingSources;
  readonly planned: readonly PlannedSession[];
  readonly leftOut: readonly LeftOut[];
  /** What of the council and of the rules should be looked at; what cannot be voted by is refused. */
  readonly contradictions: readonly Problem[];
}

function prepared(open: Readable<typeof tables>, code: string, today: Moment): Result<Prepared> {
  const stranger = otherAccount();
  if (stranger) return failed(stranger);
  const read = readMeeting(open, code, today);
  if (!read.ok) return read;
  const sources = read.value;
  const voted = sources.awards.filter(({ code: award }) => isOf(sources, award));
  const order = votingOrder(voted, sources.checks.rules);
  // Beforehand what is nominated counts as if it were passed: opening a session judges by what was.
  const all = standingsFor(order, sources.nominations, sources.checks, sources.decided);
  // An award that the meeting names is voted on although nobody is nominated: the council may propose at its meeting.
  const held = order.filter(
    (award) =>
      sources.meeting.awards.includes(award) || all.candidates.some((candidate) => candidate.award === award),
  );
  const standings = standingsFor(held, sources.nominations, sources.checks, sources.decided);
  const plan = sessionsOf(open, sources, held);
  if (plan.length === 0) return failed(nobodyToVoteOn, ...all.leftOut.map(leftOutProblem(sources.awards)));
  const awards = [...new Set(plan.flatMap((session) => session.awards))];
  const contradictions = [
    ...compositionProblems(sources.council, sources.members, sources.meeting.day),
    ...thresholdProblems(open, sources, awards),
  ];
  if (isRefused(contradictions)) {
    return failed(...contradictions.filter(({ severity }) => severity === "refuse"));
  }
  const planned: PlannedSession[] = [];
  const problems: Problem[] = [];
  for (const session of plan) {
    const rules = sessionRulesOf(open, sources, session);
    if (!rules.ok) {
      problems.push(...rules.problems);
      continue;
    }
    const { lines, ...rest } = plannedSession(open, session, standings.candidates);
    const known = lines.map((line) => withMembers(line, sources.members, open.relations.rows(), rules.value));
    planned.push({ ...rest, lines: known });
  }
  if (problems.length > 0) return failed(...problems);
  const late = standings.candidates.filter(({ award }) => !awards.includes(award));
  return ok({
    sources,
    planned,
    leftOut: all.leftOut,
    contradictions: [
      ...contradictions,
      ...late.map(lateProblem(sources.awards)),
      ...stillWaiting(open.quarantine.rows(), sources.review.code),
    ],
  });
}

function isOf({ meeting }: MeetingSources, award: string): boolean {
  return meeting.awards.length === 0 || meeting.awards.includes(award);
}

/** The sessions that are still to be held, as they stand or as they are made. */
function sessionsOf(
  open: OpenVoting,
  sources: MeetingSources,
  awards: readonly string[],
): readonly VotingSession[] {
  const { meeting, sessions } = sources;
  const standing = sessions.filter(({ state, ballot }) => state !== "adjourned" && ballot === 1);
  const had = new Set(standing.flatMap((session) => session.awards));
  const fresh = awards.filter((award) => !had.has(award));
  const groups = fresh.length === 0 ? [] : meeting.onePaper ? [fresh] : fresh.map((award) => [award]);
  const last = Math.max(0, ...sessions.map((session) => session.order));
  const made = groups.map((group, index) => firstBallot(open, sources, last + index + 1, group));
  const redone = standing.filter(({ state }) => state === "draft" || state === "printed");
  return [...redone, ...made];
}

/** A session with its lines by now: those of a printed paper keep their numbers. */
function plannedSession(open: OpenVoting, session: VotingSession, all: readonly Candidate[]): PlannedSession {
  const before = open.lines
    .rows()
    .filter((line) => line.session === session.code)
    .sort((a, b) => a.number - b.number);
  const candidates = all.filter(({ award }) => session.awards.includes(award));
  const fixed = session.state === "printed" || isPrinted(open.book.rows(), session);
  return {
    session: fixed ? { ...session, state: "printed" } : session,
    lines: fixed
      ? updatedLines(session.code, before, candidates, () => whyNot)
      : newLines(session.code, candidates),
  };
}

const whyNot = "Không còn trong danh sách đủ điều kiện bỏ phiếu";

function firstBallot(
  open: OpenVoting,
  sources: MeetingSources,
  order: number,
  awards: readonly string[],
): VotingSession {
  const { meeting } = sources;
  return newSession({
    code: `${meeting.code}-L${order}`,
    meeting: meeting.code,
    review: meeting.review,
    order,
    awards,
    ballot: 1,
    way: meeting.kind === "consultation" ? "consultation" : usualWay(open, sources, awards),
  });
}

/** How one votes unless the secretary says otherwise: as the awards' rules have it, secretly where one of them does. */
function usualWay(open: OpenVoting, sources: MeetingSources, awards: readonly string[]): VotingWay {
  const ballots = awards.map((award) => thresholdOf(open, sources, award)?.ballot ?? "secret");
  if (ballots.includes("secret")) return "paperByBallot";
  return ballots.includes("opinion") ? "consultation" : "hands";
}

function write(code: string): FinalReply {
  const written = unitOfWork("prepareMeeting", ofMeeting(tables, code), (open) => {
    const plan = prepared(open, code, now());
    if (!plan.ok) return plan;
    const { planned } = plan.value;
    for (const { session, lines } of planned) {
      open.sessions.put(session);
      const numbers = new Set(lines.map(({ number }) => number));
      open.lines.remove((line) => line.session === session.code && !numbers.has(line.number));
      for (const line of lines) open.lines.put(line);
    }
    return { value: planned, what: `Chuẩn bị phiên họp ${code}: ${summaryOf(planned)}` };
  });
  if (!written.ok) return refused(...written.problems);
  return {
    kind: "done",
    message: `Phiên họp ${code}: ${summaryOf(written.value)}. Xem tab “${votingSessions.tab}” và “${ballotLines.tab}”; đổi cách thu phiếu ở tab “${votingSessions.tab}” nếu cần, rồi bấm ${menuPath("composeBallot")}.`,
  };
}

/** "lượt 1 LDTT (47 dòng), lượt 2 CSTDCS (07 dòng)". */
function summaryOf(planned: readonly PlannedSession[]): string {
  return planned
    .map(
      ({ session, lines }) =>
        `lượt ${session.order} ${session.awards.join(", ")} (${twoDigits(lines.length)} dòng)`,
    )
    .join("; ");
}

function questionOf(planned: readonly PlannedSession[]): string {
  const fixed = planned.filter(({ session }) => session.state === "printed");
  const kept =
    fixed.length === 0
      ? ""
      : ` Phiếu đã in giữ nguyên số thứ tự: ${fixed.map(({ session }) => session.code).join(", ")}.`;
  return `Đánh số phiếu: ${summaryOf(planned)}.${kept} Ghi vào sổ?`;
}

/** Who may be voted on, but whose award's session is under way or over. */
function lateProblem(awards: readonly Award[]): (candidate: Candidate) => Problem {
  const nameOf = new Map(awards.map(({ code, name }) => [code, name]));
  return ({ name, award }) => ({
    what: `Không lên phiếu: ${name} (${nameOf.get(award) ?? award}): lượt của danh hiệu này đã mở hoặc đã đóng`,
    where: { tab: nominations.tab },
    remedy: "Đưa vào phiên họp sau",
  });
}

const nobodyToVoteOn: Problem = {
  what: "Không có đề nghị nào đủ điều kiện đưa ra bỏ phiếu",
  where: { tab: nominations.tab },
  remedy: "Kiểm tra lại đề nghị, hoặc các lượt của phiên họp này đã đóng hết",
};
