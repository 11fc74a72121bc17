import type { Outcome } from "../src/domain/vote/outcome";
import type { SessionRecord } from "../src/domain/vote/record";
import { tally } from "../src/domain/vote/tally";
import { largeSession } from "./large-session";

const members = 25;
const nominees = 1000;
const rounds = 20;

/**
 * The tally of 25 members × 1.000 nominees beside a hand-written loop over the same marks, which knows this one vote and checks
 * nothing: how many times as long it takes, pair by pair. Throws unless both come to the same outcomes.
 */
export function tallyBesideLoop(runs: number): {
  readonly tally: number;
  readonly loop: number;
  readonly ratios: readonly number[];
} {
  const record = largeSession(members, nominees);
  const counted = tally(record);
  if (!counted.ok) throw new Error(counted.problems.map(({ what }) => what).join("\n"));
  if (JSON.stringify(counted.value) !== JSON.stringify(byHand(record)))
    throw new Error("the tally and the loop differ");
  const pair = () => ({ loop: perRound(() => byHand(record)), tally: perRound(() => tally(record)) });
  for (let warm = 0; warm < 3; warm++) pair();
  const pairs = Array.from({ length: runs }, pair);
  const middle = (of: readonly number[]) => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;
  return {
    loop: middle(pairs.map(({ loop }) => loop)),
    tally: middle(pairs.map((each) => each.tally)),
    ratios: pairs.map((each) => each.tally / each.loop).sort((a, b) => a - b),
  };
}

/** The processor's time of a round in milliseconds, which a busy machine lengthens less than the clock's. */
function perRound(work: () => void): number {
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round++) work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / rounds;
}

/** The same outcomes, as one would write them down for this one vote: one rule, one paper, everybody there, no quota. */
function byHand({ session, lines, marks, accounts, rules }: SessionRecord): readonly Outcome[] {
  const [rule, account] = [rules[0], accounts[0]];
  if (!rule || !account) throw new Error("one rule, one paper");
  const { thresholdOf, thresholdIn, denominator, comparator } = rule;
  const { issued, returned, valid } = account;
  const needed = Math.ceil((thresholdOf * members) / thresholdIn);
  const outcomes: Outcome[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [line, letters] = [lines[at], marks[at]?.marks ?? ""];
    if (!line) continue;
    let yes = 0;
    let no = 0;
    let blank = 0;
    let invalid = 0;
    for (let ballot = 0; ballot < letters.length; ballot++) {
      const letter = letters.charCodeAt(ballot);
      if (letter === 0x110) yes++;
      else if (letter === 0x4b) no++;
      else if (letter === 0x54) blank++;
      else invalid++;
    }
    const passed = yes * thresholdIn >= thresholdOf * members;
    const arithmetic = `${yes}/${returned} phiếu, cần ${needed} (≥ 80 % của ${members} thành viên)`;
    outcomes.push({
      session: session.code,
      number: line.number,
      nomination: line.nomination,
      nominee: line.nominee,
      name: line.name,
      award: line.award,
      way: session.way,
      members,
      eligible: members,
      present: members,
      asked: members,
      issued,
      returned,
      valid,
      yes,
      no,
      blank,
      invalid,
      recused: 0,
      denominator,
      total: members,
      thresholdOf,
      thresholdIn,
      comparator,
      needed,
      outcome: passed ? "passed" : "failed",
      reason: passed ? arithmetic : `${arithmetic}: thiếu ${needed - yes} phiếu đồng ý`,
    });
  }
  return outcomes;
}
