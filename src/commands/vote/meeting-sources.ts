import type { MeetingFacts, SessionFacts, SessionTold } from "../../documents/vote/meeting-facts";
import type { CalendarDate } from "../../domain/calendar-date";
import { grouped } from "../../domain/grouping";
import { latestDocument } from "../../domain/papers/document";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { lastDayAwarded } from "../../domain/review/last-day-awarded";
import type { BallotLine } from "../../domain/vote/ballot-line";
import type { CouncilMember } from "../../domain/vote/council";
import type { BoardMember } from "../../domain/vote/counting";
import type { Meeting } from "../../domain/vote/meeting";
import type { SessionRule, VotingSession } from "../../domain/vote/session";
import type { TableView } from "../../register/open-table";
import { grounds } from "../../register/tables/plan/grounds";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { rounds } from "../../register/tables/plan/rounds";
import { documentBook } from "../../register/tables/review/document-book";
import { awards } from "../../register/tables/school/awards";
import { schoolYears } from "../../register/tables/school/school-years";
import { votingRules } from "../../register/tables/school/voting-rules";
import { ballotForms } from "../../register/tables/technical/ballot-forms";
import { attendances } from "../../register/tables/vote/attendances";
import { ballotLines } from "../../register/tables/vote/ballot-lines";
import { boardMembers } from "../../register/tables/vote/board-members";
import { councilMembers } from "../../register/tables/vote/council-members";
import { councils } from "../../register/tables/vote/councils";
import { declaredRelations } from "../../register/tables/vote/declared-relations";
import { meetings } from "../../register/tables/vote/meetings";
import { namedVotes } from "../../register/tables/vote/named-votes";
import { outcomes } from "../../register/tables/vote/outcomes";
import { paperAccounts } from "../../register/tables/vote/paper-accounts";
import { sessionQuotas } from "../../register/tables/vote/session-quotas";
import { sessionRules } from "../../register/tables/vote/session-rules";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import type { Readable } from "../../register/unit-of-work";
import { withMembers } from "./line-members";
import { unknownMeeting, unknownSession } from "./list-meetings";
import { sessionRulesOf } from "./thresholds";

/** The tables that tell of meetings and what came of them; of sessions that are not open yet, by what rules they will be. */
export const meetingTables = {
  reviews: reviewPeriods,
  rounds,
  years: schoolYears,
  book: documentBook,
  thresholds: votingRules,
  grounds,
  relations: declaredRelations,
  meetings,
  councils,
  members: councilMembers,
  sessions: votingSessions,
  lines: ballotLines,
  rules: sessionRules,
  quotas: sessionQuotas,
  attendance: attendances,
  accounts: paperAccounts,
  outcomes,
  named: namedVotes,
  board: boardMembers,
  awards,
  ballotForms,
};
export type OpenMeeting = Readable<typeof meetingTables>;

/** The meeting of this code, or that there is none. */
export function meetingOf(open: Pick<OpenMeeting, "meetings">, code: string): Result<Meeting> {
  const rows = open.meetings.rows();
  const meeting = rows.find((row) => row.code === code);
  return meeting ? ok(meeting) : failed(unknownMeeting(code, rows));
}

/** The session of this code with its meeting, or what is not there. */
export function sessionOf(
  open: Pick<OpenMeeting, "meetings" | "sessions">,
  code: string,
): Result<{ readonly session: VotingSession; readonly meeting: Meeting }> {
  const rows = open.sessions.rows();
  const session = rows.find((row) => row.code === code);
  if (!session) return failed(unknownSession(code, rows));
  const meeting = meetingOf(open, session.meeting);
  return meeting.ok ? ok({ session, meeting: meeting.value }) : meeting;
}

/** All that the papers of a meeting tell, read once; or what names something that is not there. */
export function meetingFacts(open: OpenMeeting, meeting: Meeting): Result<MeetingFacts> {
  const council = open.councils.find(({ code }) => code === meeting.council);
  if (!council) {
    return failed({
      what: `Không có hội đồng mã “${meeting.council}”`,
      where: open.meetings.place(meeting, "council"),
      remedy: `Chọn một mã có trong tab “${councils.tab}”`,
    });
  }
  const members = open.members
    .rows()
    .filter((member) => member.council === council.code)
    .sort((a, b) => a.rank - b.rank);
  const strangers = (["chair", "secretary"] as const).flatMap((role) =>
    noSuchMember(meeting, role, members, open.meetings),
  );
  if (strangers.length > 0) return failed(...strangers);
  const named = (code: string) => members.find((member) => member.code === code) ?? null;
  const board = headFirst(open.board.rows().filter((row) => row.meeting === meeting.code));
  return ok({
    meeting,
    council,
    members,
    chair: named(meeting.chair),
    secretary: named(meeting.secretary),
    board,
    sessions: sessionsOf(open, meeting, members, board),
    awards: open.awards.rows(),
    appraisal: latestDocument(open.book.rows(), "appraisal", meeting.review) ?? null,
  });
}

/** What a session's papers tell: its meeting's facts, and which of its sessions is meant. */
export function sessionTold(facts: MeetingFacts, session: VotingSession): SessionTold {
  const at = facts.sessions.find((each) => each.session.code === session.code);
  // The session is one of its meeting: `sessionOf` found the meeting by it.
  if (at === undefined) throw new Error(`The session ${session.code} is not of its meeting`);
  return { ...facts, at };
}

function noSuchMember(
  meeting: Meeting,
  role: "chair" | "secretary",
  members: readonly CouncilMember[],
  open: TableView<Meeting>,
): readonly Problem[] {
  const code = meeting[role];
  if (code === "" || members.some((member) => member.code === code)) return [];
  return [
    {
      what: `Hội đồng không có thành viên mã “${code}”`,
      where: open.place(meeting, role),
      remedy: `Ghi một mã có trong tab “${councilMembers.tab}”`,
    },
  ];
}

function headFirst(board: readonly BoardMember[]): readonly BoardMember[] {
  return [...board].sort((a, b) => Number(b.role === "head") - Number(a.role === "head"));
}

function sessionsOf(
  open: OpenMeeting,
  meeting: Meeting,
  members: readonly CouncilMember[],
  board: readonly BoardMember[],
): readonly SessionFacts[] {
  const bySession = <T extends { readonly session: string }>(view: TableView<T>) => {
    const rows = grouped(view.rows(), ({ session }) => session);
    return (code: string): readonly T[] => rows.get(code) ?? [];
  };
  const lines = bySession(open.lines);
  const rules = bySession(open.rules);
  const quotas = bySession(open.quotas);
  const attendance = bySession(open.attendance);
  const accounts = bySession(open.accounts);
  const came = bySession(open.outcomes);
  const votes = bySession(open.named);
  const until = awardedUntil(open, meeting);
  const ranks = new Map(members.map(({ code }, index) => [code, index]));
  const rank = (code: string) => ranks.get(code) ?? members.length;
  return open.sessions
    .rows()
    .filter((session) => session.meeting === meeting.code)
    .sort((a, b) => a.order - b.order)
    .map((session) => ({
      session,
      quotas: quotas(session.code),
      ...foreseen(
        session,
        [...rules(session.code)].sort((a, b) => a.order - b.order),
        [...lines(session.code)].sort((a, b) => a.number - b.number),
      ),
      attendance: [...attendance(session.code)].sort((a, b) => rank(a.member) - rank(b.member)),
      accounts: accounts(session.code),
      outcomes: [...came(session.code)].sort((a, b) => a.number - b.number),
      named: votes(session.code),
      board: board.filter((one) => counts(one, session)),
      form: open.ballotForms.withKey({ session: session.code }) ?? null,
    }));

  /**
   * The rules and lines of a session; before it is opened they are not frozen yet, and a paper that is printed then tells what
   * they would be by now.
   */
  function foreseen(
    session: VotingSession,
    frozen: readonly SessionRule[],
    own: readonly BallotLine[],
  ): Pick<SessionFacts, "rules" | "lines"> {
    if (frozen.length > 0 || until === null) return { rules: frozen, lines: own };
    const now = sessionRulesOf(open, { meeting, awardedUntil: until }, session);
    if (!now.ok) return { rules: [], lines: own };
    const relations = open.relations.rows();
    return { rules: now.value, lines: own.map((line) => withMembers(line, members, relations, now.value)) };
  }
}

/** The day the rules are judged on; null where the register lacks the review or its school year. */
function awardedUntil(open: OpenMeeting, { review: code }: Meeting): CalendarDate | null {
  const review = open.reviews.find((row) => row.code === code);
  const year = review && open.years.find((row) => row.code === review.schoolYear);
  return review && year ? lastDayAwarded(review, year, open.rounds.rows()) : null;
}

/** Whether a member of the board counts at the session: who was replaced has an end. */
function counts({ fromSession, toSession }: BoardMember, { order }: VotingSession): boolean {
  return (fromSession ?? 1) <= order && order <= (toSession ?? order);
}
