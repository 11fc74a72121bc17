import type { RecountAttendance, RecountLine, RecountRecord, RecountRule } from "./record";

/** How many could vote on a line, by each of the ways to count them (docs/votes.md, "Who counts"). */
export interface Electorate {
  readonly members: number;
  readonly eligible: number;
  readonly present: number;
  readonly asked: number;
}

/** Counts who could vote on a line by its award's rule. A session whose members were never fixed has 0. */
export function electorateOf(record: RecountRecord, rule: RecountRule, line: RecountLine): Electorate {
  let eligible = 0;
  let present = 0;
  let written = 0;
  for (const row of record.attendance) {
    if (!row.votes) continue;
    if (rule.recusal === "reduces" && line.recused.includes(row.member)) continue;
    eligible += 1;
    if (isPresent(row, rule)) present += 1;
    if (row.presence === "absent" && row.asked) written += 1;
  }
  return { members: record.session.members ?? 0, eligible, present, asked: present + written };
}

function isPresent({ presence }: RecountAttendance, rule: RecountRule): boolean {
  return presence === "present" || (presence === "standIn" && rule.standInsInDenominator);
}

/** Codes of the members who have a vote on a line in the room, stood in for and asked in writing among them. */
export function votersOf(record: RecountRecord, rule: RecountRule, line: RecountLine): ReadonlySet<string> {
  const voters = record.attendance.filter(({ member, votes, presence, asked }) => {
    if (!votes) return false;
    if (rule.recusal !== "none" && line.recused.includes(member)) return false;
    if (presence === "present") return true;
    return presence === "standIn" ? rule.standInsVote : asked && rule.writtenOpinions;
  });
  return new Set(voters.map(({ member }) => member));
}
