import type { OutcomeState } from "../outcome";
import { brokenIn } from "./broken";
import { decide } from "./decide";
import { electorateOf } from "./electorate";
import { accountOf, lettersOf } from "./paper";
import type { Recount, RecountLine, RecountRecord, RecountRule } from "./record";

/**
 * Counts a session again from what was frozen and saved of it: the second implementation of docs/votes.md, which shares
 * nothing with the first but types. A count that cannot be has no outcomes.
 */
export function recount(record: RecountRecord): Recount {
  const broken = brokenIn(record);
  if (broken.length > 0) return { ok: false, broken };
  const figures = record.lines
    .filter(({ state }) => state === "standing")
    .sort((a, b) => a.number - b.number)
    .flatMap((line) => figuresOf(record, line));
  const states = decide(
    record,
    figures.map(({ line, votes, total }) => ({ line, yes: votes.yes, total })),
  );
  const outcomes = figures.map(({ line, rule, votes, counts, total }) => ({
    session: record.session.code,
    number: line.number,
    nomination: line.nomination,
    nominee: line.nominee,
    name: line.name,
    award: line.award,
    way: record.session.way,
    ...counts,
    ...votes,
    recused: new Set(line.recused).size,
    denominator: rule.denominator,
    total,
    thresholdOf: rule.thresholdOf,
    thresholdIn: rule.thresholdIn,
    comparator: rule.comparator,
    needed: leastVotes(rule, total),
    outcome: decided(states, line),
  }));
  return { ok: true, outcomes };
}

/** Every standing line of a sound record has a rule, and so a state. */
function decided(states: ReadonlyMap<number, OutcomeState>, { number }: RecountLine): OutcomeState {
  const state = states.get(number);
  if (state === undefined) throw new Error(`Line ${number} was not decided`);
  return state;
}

/** The figures of a standing line; a sound record has a rule and an account for each. */
function figuresOf(record: RecountRecord, line: RecountLine) {
  const rule = record.rules.find(({ award }) => award === line.award);
  const account = accountOf(record.accounts, line);
  if (!rule || !account) return [];
  const { issued, returned, valid } = account;
  const marks = record.marks.find(({ number }) => number === line.number)?.marks ?? "";
  const { yes, no, blank, invalid } = lettersOf(marks);
  const counts = { ...electorateOf(record, rule, line), issued, returned, valid };
  return [{ line, rule, votes: { yes, no, blank, invalid }, counts, total: counts[rule.denominator] }];
}

/** The least yes that reaches the threshold, or goes beyond it; never none. */
function leastVotes({ thresholdOf, thresholdIn, comparator }: RecountRule, total: number): number {
  const above = thresholdOf * total;
  const rest = above % thresholdIn;
  const whole = (above - rest) / thresholdIn;
  if (comparator === "moreThan") return whole + 1;
  return rest === 0 && whole > 0 ? whole : whole + 1;
}
