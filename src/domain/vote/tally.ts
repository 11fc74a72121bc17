import { codeKey } from "../code-key";
import { grouped, groupIn } from "../grouping";
import { ok, type Result } from "../result";
import type { BallotLine } from "./ballot-line";
import { type CountedLine, countedLines } from "./counted-lines";
import type { Outcome } from "./outcome";
import { withinPlaces } from "./overflow";
import { byVotes, chairsWord, type Decision, lacking } from "./passing";
import { type AwardNames, awardQuotas, baseInSession, placesOf } from "./quotas";
import type { SessionRecord } from "./record";
import type { SessionQuota, SessionRule, VotingWay } from "./session";
import { boundWords } from "./threshold";

/**
 * What a session's vote came to: an outcome of every standing line in the order of the numbers on the paper, with its
 * arithmetic in a sentence (docs/votes.md). A record that breaks an invariant has no outcomes, but the figures that are wrong.
 * `nameOf` says what awards are called in the sentences; without it they are called by their codes.
 */
export function tally(
  record: SessionRecord,
  nameOf: AwardNames = (code) => code,
): Result<readonly Outcome[]> {
  const counted = countedLines(record);
  if (!counted.ok) return counted;
  const { members, lines } = counted.value;
  const { decided, earned } = decide(record, lines, nameOf);
  const wordsOf = rememberedBounds();
  const lower = lowerAwards(lines, earned, nameOf);
  const outcomes = [...lines]
    .sort((a, b) => a.line.number - b.line.number)
    .map((one) => {
      const decision = decided.get(one);
      if (decision === undefined) throw new RangeError(`Line ${one.line.number} was not decided`);
      return outcomeOf(one, decision, members, record, wordsOf(one), lower(one, decision));
    });
  return ok(outcomes);
}

/** What nominees have: from before, and by what the session decided so far. */
type Earned = (nominee: string, award: string) => boolean;

/** Decides award by award, from low to high, so that each finds what the lower ones came to. */
function decide(
  record: SessionRecord,
  lines: readonly CountedLine[],
  nameOf: AwardNames,
): { readonly decided: ReadonlyMap<CountedLine, Decision>; readonly earned: Earned } {
  const { session, quotas } = record;
  const wordOf = chairsWord(record);
  const decided = new Map<CountedLine, Decision>();
  const passed: BallotLine[] = [];
  const holders = nomineesByAward(record.earned);
  const earned: Earned = (nominee, award) => holders.get(codeKey(award))?.has(nominee) ?? false;

  const byAward = grouped(lines, ({ line }) => codeKey(line.award));
  for (const { award } of [...record.rules].sort((a, b) => a.order - b.order)) {
    const ofAward = byAward.get(codeKey(award)) ?? [];
    const { of: quotaFor } = awardQuotas(quotas, award);
    const candidates = new Map<SessionQuota, CountedLine[]>();
    for (const one of ofAward) {
      const votes = byVotes(one, session.ballot, wordOf);
      const missing = votes.state === "passed" ? lacking(one, earned, nameOf) : [];
      const quota = quotaFor(one.line);
      if (missing.length > 0)
        decided.set(one, { state: "ineligible", why: `đủ phiếu, không đủ điều kiện: ${missing.join("; ")}` });
      else decided.set(one, votes);
      if (votes.state !== "passed" || missing.length > 0 || quota === null) continue;
      groupIn(candidates, quota, one);
    }
    for (const [quota, standing] of candidates) {
      const places = placesOf(quota, baseInSession(quota, passed, quotas, record.earned), nameOf);
      for (const [one, decision] of withinPlaces(standing, places, session.ballot, wordOf)) {
        const before = decided.get(one)?.why ?? "";
        const why = [before, decision.why].filter((words) => words !== "").join("; ");
        decided.set(one, { state: decision.state, why });
      }
    }
    const now = ofAward.filter((one) => decided.get(one)?.state === "passed").map(({ line }) => line);
    passed.push(...now);
    const had = holders.get(codeKey(award)) ?? [];
    holders.set(codeKey(award), new Set([...had, ...now.map(({ nominee }) => nominee)]));
  }
  return { decided, earned };
}

/** Who has, or is voted on for, each award: nominees by the award's key. */
function nomineesByAward(
  rows: readonly { readonly nominee: string; readonly award: string }[],
): Map<string, ReadonlySet<string>> {
  const groups = grouped(rows, ({ award }) => codeKey(award));
  return new Map([...groups].map(([key, group]) => [key, new Set(group.map(({ nominee }) => nominee))]));
}

/** One rank lower (domain.md 3): who misses an award keeps the lower one where that was voted on and met. */
function lowerAwards(
  lines: readonly CountedLine[],
  earned: Earned,
  nameOf: AwardNames,
): (counted: CountedLine, decision: Decision) => string {
  const voted = nomineesByAward(lines.map(({ line }) => line));
  return ({ line: { nominee }, rule: { lowerAward } }, { state }) => {
    if (lowerAward === "" || state === "passed" || state === "tied") return "";
    const lower = nameOf(lowerAward);
    if (earned(nominee, lowerAward)) return `; vẫn giữ ${lower}`;
    const isVoted = voted.get(codeKey(lowerAward))?.has(nominee) ?? false;
    return isVoted ? `; ${lower} cũng chưa đạt` : `; không giữ ${lower} vì chưa bỏ phiếu ${lower}`;
  };
}

/** "cần 12 (≥ 80 % của 15 thành viên)": the same for most lines of an award. */
function rememberedBounds(): (counted: CountedLine) => string {
  const known = new Map<SessionRule, Map<number, string>>();
  return ({ rule, total, needed }) => {
    const ofRule = known.get(rule) ?? new Map<number, string>();
    known.set(rule, ofRule);
    const words = ofRule.get(total) ?? `cần ${needed} (${boundWords(rule, rule.denominator, total)})`;
    ofRule.set(total, words);
    return words;
  };
}

function outcomeOf(
  { line, rule, account, counts, seats, total, needed }: CountedLine,
  { state, why }: Decision,
  members: number,
  { session }: SessionRecord,
  bound: string,
  lower: string,
): Outcome {
  const arithmetic = `${counts.yes}/${account.returned} ${ballotWord(session.way)}, ${bound}`;
  return {
    session: session.code,
    number: line.number,
    nomination: line.nomination,
    nominee: line.nominee,
    name: line.name,
    award: line.award,
    way: session.way,
    members,
    eligible: seats.eligible,
    present: seats.present,
    asked: seats.asked,
    issued: account.issued,
    returned: account.returned,
    valid: account.valid,
    yes: counts.yes,
    no: counts.no,
    blank: counts.blank,
    invalid: counts.invalid,
    recused: line.recused.length === 0 ? 0 : new Set(line.recused.map(codeKey)).size,
    denominator: rule.denominator,
    total,
    thresholdOf: rule.thresholdOf,
    thresholdIn: rule.thresholdIn,
    comparator: rule.comparator,
    needed,
    outcome: state,
    reason: why === "" && lower === "" ? arithmetic : `${arithmetic}: ${why}${lower}`,
  };
}

function ballotWord(way: VotingWay): string {
  return way === "acclamation" || way === "hands" || way === "rollCall" ? "ý kiến" : "phiếu";
}
