import type { SessionRecord } from "../../domain/vote/record";
import type { VotingSession } from "../../domain/vote/session";
import { attendances } from "../../register/tables/vote/attendances";
import { ballotLines } from "../../register/tables/vote/ballot-lines";
import { earnedAwards } from "../../register/tables/vote/earned-awards";
import { lineMarks } from "../../register/tables/vote/line-marks";
import { meetings } from "../../register/tables/vote/meetings";
import { namedVotes } from "../../register/tables/vote/named-votes";
import { paperAccounts } from "../../register/tables/vote/paper-accounts";
import { sessionQuotas } from "../../register/tables/vote/session-quotas";
import { sessionRules } from "../../register/tables/vote/session-rules";
import type { Readable } from "../../register/unit-of-work";

/** The tabs that say all that a session's outcomes follow from. */
export const recordTables = {
  meetings,
  lines: ballotLines,
  attendance: attendances,
  accounts: paperAccounts,
  marks: lineMarks,
  named: namedVotes,
  frozenRules: sessionRules,
  frozenQuotas: sessionQuotas,
  earned: earnedAwards,
};

/** All that a session's outcomes follow from, as the register has it. */
export function recordOf(open: Readable<typeof recordTables>, session: VotingSession): SessionRecord {
  const own = ({ session: code }: { readonly session: string }) => code === session.code;
  return {
    session,
    rules: open.frozenRules.rows().filter(own),
    quotas: open.frozenQuotas.rows().filter(own),
    lines: open.lines
      .rows()
      .filter(own)
      .sort((a, b) => a.number - b.number),
    attendance: open.attendance.rows().filter(own),
    accounts: open.accounts.rows().filter(own),
    marks: open.marks.rows().filter(own),
    named: open.named.rows().filter(own),
    chair: open.meetings.withKey({ code: session.meeting })?.chair ?? "",
    earned: open.earned.rows().filter(own),
  };
}
