import type { Attendance } from "../../domain/vote/attendance";
import type { Meeting } from "../../domain/vote/meeting";
import { rollBefore, rollToBegin } from "../../domain/vote/roll";
import { compareSessions, type VotingSession } from "../../domain/vote/session";
import { attendances } from "../../register/tables/vote/attendances";
import { councilMembers } from "../../register/tables/vote/council-members";
import { councils } from "../../register/tables/vote/councils";
import { meetings } from "../../register/tables/vote/meetings";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import type { Readable } from "../../register/unit-of-work";

/** What a roll is made of. */
export const rollTables = {
  meetings,
  sessions: votingSessions,
  councils,
  members: councilMembers,
  attendances,
};

/** What may be changed of a session's roll: all; once it is open, who replied of those asked in writing; nothing. */
export type RollState = "open" | "replies" | "frozen";

type OpenRoll = Readable<typeof rollTables>;

/** The roll as it stands or as it begins; a frozen one is as it was kept. */
export function rollOf(
  open: OpenRoll,
  meeting: Meeting,
  session: VotingSession,
): { readonly roll: readonly Attendance[]; readonly copied: boolean } {
  const all = open.attendances.rows();
  const kept = all.filter((row) => row.session === session.code);
  if (stateOf(session) !== "open" && kept.length > 0) return { roll: kept, copied: false };
  const before = rollBefore(session, sessionsOf(open, meeting.code), all);
  const members = open.members.rows().filter(({ council }) => council === meeting.council);
  return {
    roll: rollToBegin(session.code, meeting.kind, members, kept, before),
    copied: kept.length === 0 && before.length > 0 && meeting.kind === "meeting",
  };
}

/** The sessions of a meeting in their order. */
export function sessionsOf(open: Pick<OpenRoll, "sessions">, meeting: string): readonly VotingSession[] {
  return open.sessions
    .rows()
    .filter((row) => row.meeting === meeting)
    .sort(compareSessions);
}

/** What may be changed of a session's roll. */
export function stateOf({ state }: VotingSession): RollState {
  if (state === "draft" || state === "printed") return "open";
  return state === "open" || state === "counted" ? "replies" : "frozen";
}
