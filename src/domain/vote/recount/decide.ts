import type { OutcomeState } from "../outcome";
import { placesOf, quotaOf, type RecountQuota } from "./places";
import type { RecountLine, RecountRecord, RecountRule } from "./record";

/** A standing line with its votes for, and what they are counted on. */
export interface VotedLine {
  readonly line: RecountLine;
  readonly yes: number;
  readonly total: number;
}

/** What each line of a session comes to, by its number: award by award, the lowest first (docs/votes.md, "Whether a line passes"). */
export function decide(
  record: RecountRecord,
  voted: readonly VotedLine[],
): ReadonlyMap<number, OutcomeState> {
  const states = new Map<number, OutcomeState>();
  const passed: RecountLine[] = [];
  for (const rule of [...record.rules].sort((a, b) => a.order - b.order)) {
    const before = [...passed];
    const candidates: VotedLine[] = [];
    const settle = ({ line }: VotedLine, state: OutcomeState) => {
      states.set(line.number, state === "tied" && isLast(record, rule) ? "failed" : state);
      if (state === "passed") passed.push(line);
    };
    for (const one of voted.filter(({ line }) => line.award === rule.award)) {
      const state = byVotes(record, rule, one, before);
      if (state === null) candidates.push(one);
      else settle(one, state);
    }
    const quotas = new Set(candidates.map(({ line }) => quotaOf(record.quotas, rule.award, line)));
    for (const quota of quotas) {
      const group = candidates.filter(({ line }) => quotaOf(record.quotas, rule.award, line) === quota);
      const among = byPlaces(record, rule, quota, group, before);
      group.forEach((one) => {
        settle(one, among(one));
      });
    }
  }
  return states;
}

/** A tied line is voted on no more, and counts as failed. */
function isLast({ session }: RecountRecord, rule: RecountRule): boolean {
  return session.ballot >= rule.mostBallots && rule.afterMost === "failed";
}

/** The state that votes and conditions give a line; null where it is a candidate for a place. */
function byVotes(
  record: RecountRecord,
  rule: RecountRule,
  { line, yes, total }: VotedLine,
  passed: readonly RecountLine[],
): OutcomeState | null {
  if (total === 0) return "failed";
  const reached = yes * rule.thresholdIn - rule.thresholdOf * total;
  if (reached < 0) return "failed";
  if (reached === 0 && rule.comparator === "moreThan") {
    if (rule.tie === "secondBallot") return "tied";
    if (rule.tie === "chairVoted" && chairVote(record, line) !== "yes") return "failed";
    if (rule.tie === "chairDecides" && line.chair === null) return "tied";
    if (rule.tie === "chairDecides" && line.chair === "no") return "failed";
  }
  const has = (award: string) =>
    record.earned.some((one) => one.nominee === line.nominee && one.award === award) ||
    passed.some((one) => one.nominee === line.nominee && one.award === award);
  const meets =
    secondBodyAgrees(rule, line) &&
    line.requires.every((condition) => condition.split("|").some((award) => has(award.trim()))) &&
    line.lost === "";
  return meets ? null : "ineligible";
}

function chairVote({ named, chair }: RecountRecord, { number }: RecountLine): "yes" | "no" | "blank" | null {
  return named.find((vote) => vote.number === number && vote.member === chair)?.choice ?? null;
}

function secondBodyAgrees(rule: RecountRule, { secondFor, secondIn }: RecountLine): boolean {
  const { secondBodyOf, secondBodyIn } = rule;
  if (secondBodyOf === null || secondBodyIn === null) return true;
  if (secondFor === null || secondIn === null || secondIn === 0) return false;
  return secondFor * secondBodyIn >= secondBodyOf * secondIn;
}

/** The states of the candidates of a quota. */
function byPlaces(
  record: RecountRecord,
  rule: RecountRule,
  quota: RecountQuota | undefined,
  candidates: readonly VotedLine[],
  passed: readonly RecountLine[],
): (one: VotedLine) => OutcomeState {
  if (quota === undefined) return () => "passed";
  const places = placesOf(record, quota, passed);
  if (candidates.length <= places) return () => "passed";
  if (rule.overQuota === "council") return () => "overQuota";
  const prefers = ({ line }: VotedLine) => (rule.womenFirst && line.woman === "yes" ? 1 : 0);
  const isAhead = (a: VotedLine, b: VotedLine) =>
    a.yes > b.yes || (a.yes === b.yes && prefers(a) > prefers(b));
  return (one) => {
    const ahead = candidates.filter((other) => isAhead(other, one)).length;
    const equals = candidates.filter((other) => !isAhead(other, one) && !isAhead(one, other));
    if (ahead >= places) return "overQuota";
    if (ahead + equals.length <= places) return "passed";
    const words = equals.map(({ line }) => chairWord(record, rule, line));
    const chosen = words.filter((word) => word === "yes").length;
    if (words.includes(null) || chosen !== places - ahead) return "tied";
    return chairWord(record, rule, one.line) === "yes" ? "passed" : "overQuota";
  };
}

/** What the chair said of one of several equals, where the rule asks the chair; no opinion is no word. */
function chairWord(record: RecountRecord, rule: RecountRule, line: RecountLine): "yes" | "no" | null {
  if (rule.tie === "secondBallot") return null;
  if (rule.tie === "chairDecides") return line.chair;
  const vote = chairVote(record, line);
  return vote === "blank" ? null : vote;
}
