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
  const lower = lowerAwards(record, lines, earned, nameOf);
  const outcomes = decided
    .sort((a, b) => a.counted.line.number - b.counted.line.number)
    .map(({ counted: one, decision }) =>
      outcomeOf(one, decision, members, record, wordsOf(one), lower(one, decision)),
    );
  return ok(outcomes);
}

/** What nominees have: from before, and by what the session decided so far. */
type Earned = (nominee: string, award: string) => boolean;

interface DecidedLine {
  readonly counted: CountedLine;
  readonly decision: Decision;
}

/** Decides award by award, from low to high, so that each finds what the lower ones came to. */
function decide(
  record: SessionRecord,
  lines: readonly CountedLine[],
  nameOf: AwardNames,
): { readonly decided: DecidedLine[]; readonly earned: Earned } {
  const { session, quotas } = record;
  const wordOf = chairsWord(record);
  const decided: DecidedLine[] = [];
  const passed: BallotLine[] = [];
  const holders = nomineesByAward(record.earned);
  const earned: Earned = (nominee, award) => holders.get(codeKey(award))?.has(nominee) ?? false;

  for (const rule of [...record.rules].sort((a, b) => a.order - b.order)) {
    const { of: quotaFor } = awardQuotas(quotas, rule.award);
    const candidates = new Map<SessionQuota, CountedLine[]>();
    const ofRule = lines.filter((counted) => counted.rule === rule);
    const before = ofRule.map((counted) => {
      const decision = beforeQuotas(counted, byVotes(counted, session.ballot, wordOf), earned, nameOf);
      const quota = decision.state === "passed" ? quotaFor(counted.line) : null;
      if (quota !== null) groupIn(candidates, quota, counted);
      return { counted, decision };
    });
    const placed = new Map(
      [...candidates].flatMap(([quota, standing]) => {
        const places = placesOf(quota, baseInSession(quota, passed, quotas, record.earned), nameOf);
        return [...withinPlaces(standing, places, session.ballot, wordOf)];
      }),
    );
    const after = placed.size === 0 ? before : before.map((one) => afterQuotas(one, placed.get(one.counted)));
    decided.push(...after);
    // Of an award that stands alone on its paper nobody asks who has it now.
    if (record.rules.length === 1) break;
    const now = after
      .filter(({ decision }) => decision.state === "passed")
      .map(({ counted }) => counted.line);
    passed.push(...now);
    const had = holders.get(codeKey(rule.award)) ?? [];
    holders.set(codeKey(rule.award), new Set([...had, ...now.map(({ nominee }) => nominee)]));
  }
  return { decided, earned };
}

/** What stands before the conditions that are not met, in an outcome's sentence. */
export const lacksConditions = "đủ phiếu, không đủ điều kiện: ";

/** What the votes come to where a condition is not met. */
function beforeQuotas(counted: CountedLine, votes: Decision, earned: Earned, nameOf: AwardNames): Decision {
  const missing = votes.state === "passed" ? lacking(counted, earned, nameOf) : [];
  if (missing.length === 0) return votes;
  return { state: "ineligible", why: `${lacksConditions}${missing.join("; ")}` };
}

/** What stands before a quota's words is kept: how a tie was decided. */
function afterQuotas(before: DecidedLine, place: Decision | undefined): DecidedLine {
  if (place === undefined) return before;
  const why = [before.decision.why, place.why].filter((words) => words !== "").join("; ");
  return { counted: before.counted, decision: { state: place.state, why } };
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
  { rules }: SessionRecord,
  lines: readonly CountedLine[],
  earned: Earned,
  nameOf: AwardNames,
): (counted: CountedLine, decision: Decision) => string {
  if (rules.every(({ lowerAward }) => lowerAward === "")) return () => "";
  const voted = nomineesByAward(lines.map(({ line }) => line));
  return ({ line: { nominee }, rule: { lowerAward } }, { state }) => {
    if (lowerAward === "" || state === "passed" || state === "tied") return "";
    const lower = nameOf(lowerAward);
    if (earned(nominee, lowerAward)) return `; vẫn giữ ${lower}`;
    const isVoted = voted.get(codeKey(lowerAward))?.has(nominee) ?? false;
    return isVoted ? `; ${lower} cũng chưa đạt` : `; không giữ ${lower} vì chưa bỏ phiếu ${lower}`;
  };
}

/** "cần 12 (≥ 80% của 15 thành viên)": most often the same as of the line before. */
function rememberedBounds(): (counted: CountedLine) => string {
  let last: { readonly rule: SessionRule | null; readonly total: number; readonly words: string } = {
    rule: null,
    total: 0,
    words: "",
  };
  return ({ rule, total, needed }) => {
    if (last.rule !== rule || last.total !== total)
      last = { rule, total, words: `cần ${needed} (${boundWords(rule, rule.denominator, total)})` };
    return last.words;
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
