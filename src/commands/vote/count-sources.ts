import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { Attendance } from "../../domain/vote/attendance";
import type { BallotLine } from "../../domain/vote/ballot-line";
import type { PassFrame } from "../../domain/vote/count-pass";
import { type Counting, countings, type PaperKind, paperKinds } from "../../domain/vote/paper-kinds";
import type { VotingSession } from "../../domain/vote/session";
import { attendances } from "../../register/tables/vote/attendances";
import { ballotLines } from "../../register/tables/vote/ballot-lines";
import { meetings } from "../../register/tables/vote/meetings";
import { sessionRules } from "../../register/tables/vote/session-rules";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import type { Readable } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import type { AccountDraft, CountDrafts } from "./count-drafts";
import { unknownSession } from "./list-meetings";

/** What a count is made of. */
export const countTables = {
  meetings,
  sessions: votingSessions,
  lines: ballotLines,
  rules: sessionRules,
  attendance: attendances,
};

/** A session that is counted on the page. */
export interface CountSources {
  readonly session: VotingSession;
  readonly counting: Counting;
  readonly kinds: readonly PaperKind[];
  readonly lines: readonly BallotLine[];
  readonly attendance: readonly Attendance[];
}

/** Whether the page counts a session: votes came in, and not by forms. One that is counted may be counted anew until it is closed. */
export function isCountable({ state, way }: VotingSession): boolean {
  return (state === "open" || state === "counted") && countings[way] !== null;
}

/** Reads a session that is to be counted, or why it is not. */
export function readCount(open: Readable<typeof countTables>, code: string): Result<CountSources> {
  const session = open.sessions.withKey({ code });
  if (!session) return failed(unknownSession(code, open.sessions.rows()));
  const counting = countings[session.way];
  if (!isCountable(session) || counting === null) return failed(notCountable(session));
  const lines = open.lines.rows().filter((line) => line.session === code);
  const attendance = open.attendance.rows().filter((row) => row.session === code);
  const rules = open.rules.rows().filter((rule) => rule.session === code);
  return ok({
    session,
    counting,
    lines,
    attendance,
    kinds: paperKinds(session.way, lines, rules, attendance),
  });
}

function notCountable({ order, way }: VotingSession): Problem {
  return way === "form"
    ? {
        what: `Lượt ${order} bỏ phiếu điện tử, không kiểm ở trang này`,
        where: { tab: votingSessions.tab },
        remedy: `Bấm ${menuPath("countBallotForm")}`,
      }
    : {
        what: `Lượt ${order} không ở trạng thái đang bỏ phiếu`,
        where: { tab: votingSessions.tab },
        remedy: `Mở lượt trước khi bấm ${menuPath("countVotes")}; lượt đã đóng thì không kiểm lại ở đây`,
      };
}

/** The account of a kind of paper as it is typed: of a vote without papers all figures are who voted. */
export function accountOf(kind: PaperKind, { papers }: Counting, drafts: CountDrafts): AccountDraft {
  const typed = drafts.accounts?.find((account) => account.kind === kind.key);
  if (typed) return typed;
  const figure = papers ? null : kind.voters.length;
  return {
    kind: kind.key,
    ...{ printed: figure, issued: figure, returned: figure, valid: figure },
    ...(papers ? { unused: null, exchanged: null, invalid: null } : { unused: 0, exchanged: 0, invalid: 0 }),
    invalidReason: "",
  };
}

/** What a kind of paper is counted with. */
export function frameOf(kind: PaperKind, counting: Counting, { returned, valid }: AccountDraft): PassFrame {
  return { kind, counting, returned, valid };
}
