import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { Attendance } from "../../domain/vote/attendance";
import type { BallotLine } from "../../domain/vote/ballot-line";
import { councilRoles } from "../../domain/vote/council";
import { boardOf } from "../../domain/vote/counting-board";
import type { Meeting } from "../../domain/vote/meeting";
import type { OpeningSession } from "../../domain/vote/opening-problems";
import type { VotingSession } from "../../domain/vote/session";
import { readRegister } from "../../register/read-register";
import { awards } from "../../register/tables/school/awards";
import { ballotLines } from "../../register/tables/vote/ballot-lines";
import { boardMembers } from "../../register/tables/vote/board-members";
import { councilMembers } from "../../register/tables/vote/council-members";
import { councils } from "../../register/tables/vote/councils";
import { meetings } from "../../register/tables/vote/meetings";
import { menuPath } from "../../vietnamese/captions";
import { type RollState, rollOf, rollTables, sessionsOf, stateOf } from "./roll-sources";
import { rulesOfSession, rulesTables } from "./rules-of-session";
import { meetingName, sessionName } from "./session-names";

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

/** The first session whose roll may change, else the first that waits for replies, else the last. */
function nextOf(sessions: readonly VotingSession[]): VotingSession | undefined {
  const inState = (state: RollState) => sessions.find((each) => stateOf(each) === state);
  return inState("open") ?? inState("replies") ?? sessions[sessions.length - 1];
}

const noMeeting: Problem = {
  what: "Chưa có phiên họp nào có lượt bỏ phiếu",
  where: { tab: meetings.tab },
  remedy: `Ghi phiên họp vào tab này rồi bấm ${menuPath("prepareMeeting")}`,
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
