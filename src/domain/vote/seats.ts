import { codeKey } from "../code-key";
import type { Attendance } from "./attendance";
import type { SessionRule, VotingWay } from "./session";

/** How many count for a line, by each way of counting (docs/votes.md, "Who counts"). */
export interface Seats {
  readonly eligible: number;
  readonly present: number;
  readonly asked: number;
  /** Who has a vote in the room, or sends it in: no more papers than these are issued. */
  readonly voters: number;
}

/** What of a rule says who counts. */
export type SeatRule = Pick<
  SessionRule,
  "recusal" | "standInsInDenominator" | "standInsVote" | "writtenOpinions"
>;

/** Counts the seats for a line by the rows of its session; `recused` are the codes the line names. */
export function seatsOf(
  attendance: readonly Attendance[],
  rule: SeatRule,
  recused: readonly string[],
): Seats {
  const counted = rule.recusal === "reduces" ? without(attendance, recused) : attendance;
  const withVote = counted.filter(({ votes }) => votes);
  const inRoom = withVote.filter(
    ({ presence }) => presence === "present" || (presence === "standIn" && rule.standInsInDenominator),
  ).length;
  return {
    eligible: withVote.length,
    present: inRoom,
    asked: inRoom + withVote.filter(isAskedInWriting).length,
    voters: votersOf(attendance, rule, recused).length,
  };
}

/** The members who have a vote on a line: in the room, by a stand-in who votes, or in writing. */
export function votersOf(
  attendance: readonly Attendance[],
  rule: SeatRule,
  recused: readonly string[],
): readonly Attendance[] {
  const counted = rule.recusal === "none" ? attendance : without(attendance, recused);
  return counted.filter((row) => row.votes && mayVote(row, rule));
}

function mayVote(row: Attendance, rule: SeatRule): boolean {
  if (row.presence === "present") return true;
  return row.presence === "standIn" ? rule.standInsVote : rule.writtenOpinions && isAskedInWriting(row);
}

function isAskedInWriting({ presence, asked }: Attendance): boolean {
  return presence === "absent" && asked;
}

function without(attendance: readonly Attendance[], recused: readonly string[]): readonly Attendance[] {
  if (recused.length === 0) return attendance;
  const keys = new Set(recused.map(codeKey));
  return attendance.filter(({ member }) => !keys.has(codeKey(member)));
}

/** What of a rule says whether a session may open. */
export type QuorumRule = Pick<SessionRule, "quorumOf" | "quorumIn" | "standInsInQuorum">;

/** How many are there, and how many must be. */
export interface Quorum {
  readonly count: number;
  readonly needed: number;
  readonly met: boolean;
}

/** Members who are present, with a vote or without, and stand-ins where they count, against p/q of all members. */
export function quorumBy(attendance: readonly Attendance[], rule: QuorumRule, members: number): Quorum {
  const count = attendance.filter(
    ({ presence }) => presence === "present" || (presence === "standIn" && rule.standInsInQuorum),
  ).length;
  return {
    count,
    needed: Math.ceil((rule.quorumOf * members) / rule.quorumIn),
    met: count * rule.quorumIn >= rule.quorumOf * members,
  };
}

/**
 * The quorum of a session: of its awards' rules the one that most is missing to. null where none is asked: of a
 * consultation, and where there is no rule.
 */
export function quorumOfSession(
  attendance: readonly Attendance[],
  rules: readonly QuorumRule[],
  members: number,
  way: VotingWay,
): Quorum | null {
  if (way === "consultation") return null;
  const missing = ({ needed, count }: Quorum) => needed - count;
  return rules
    .map((rule) => quorumBy(attendance, rule, members))
    .reduce<Quorum | null>(
      (strictest, one) => (strictest === null || missing(one) > missing(strictest) ? one : strictest),
      null,
    );
}
