import type { Award } from "../../domain/awards/award";
import type { QuotaUse } from "../../domain/review/checks/quota-use";
import type { Nomination } from "../../domain/review/nomination";
import type { BallotLine } from "../../domain/vote/ballot-line";
import type { Candidate } from "../../domain/vote/candidates";
import { lineNomination } from "../../domain/vote/floor";
import { frozenQuotas } from "../../domain/vote/frozen-quotas";
import { lostConditions } from "../../domain/vote/lost-conditions";
import type { Outcome } from "../../domain/vote/outcome";
import { awardQuotas } from "../../domain/vote/quotas";
import type { VotingSession } from "../../domain/vote/session";
import { quotasOf, standingsFor } from "../../domain/vote/standings";
import { twoDigits } from "../../vietnamese/numbers";
import type { MeetingSources } from "./voting-sources";

/** What a session came to, beside what it had come to before it was corrected. */
interface Closed {
  readonly lines: readonly BallotLine[];
  readonly before: readonly Outcome[];
  readonly outcomes: readonly Outcome[];
}

/**
 * What a session's outcomes mean for awards that were decided before: where a quota grew, those who had no place are cases of a
 * next session; where one shrank below what was granted, or a correction took a condition away, no outcome changes and it is told. A
 * sentence each.
 */
export function laterNews(
  sources: MeetingSources,
  { lines, before, outcomes }: Closed,
  session: VotingSession,
): readonly string[] {
  const { nominations, checks, decided, awards, last } = sources;
  const known = new Map(nominations.map((nomination) => [nomination.id, nomination]));
  const at = session.closedAt ?? session.openedAt;
  const passedIn = (rows: readonly Outcome[]) => {
    const passed = new Set(rows.flatMap((row) => (row.outcome === "passed" ? [row.number] : [])));
    const standing = lines.filter(({ number }) => passed.has(number));
    return standing.flatMap((line) =>
      at === null ? [] : [lineNomination(session.review, line, at, known.get(line.nomination))],
    );
  };
  const now = [...decided.granted, ...passedIn(outcomes)];
  const then = [...decided.granted, ...passedIn(before)];
  const here = new Set(outcomes.map(({ award }) => award));
  const wasVoted = new Set([...last.values()].map(({ award }) => award));
  return awards
    .filter(({ code }) => wasVoted.has(code) && !here.has(code))
    .flatMap((award) => [
      ...quotaNews(award, now, sources),
      ...(before.length === 0
        ? []
        : lostNews(
            award,
            lostConditions(award.code, nominations, checks, { judged: then, passed: now }),
            decided.granted,
          )),
    ]);
}

/** Of each quota of an award whether there are places again, or fewer than were granted. */
function quotaNews(
  award: Award,
  granted: readonly Nomination[],
  { nominations, checks, decided }: MeetingSources,
): readonly string[] {
  const { candidates } = standingsFor([award.code], nominations, checks, { ...decided, granted });
  const back = candidates.filter(({ nomination }) => decided.overQuota.has(nomination));
  const counted = [
    ...back.map(({ nomination }) => nomination),
    ...granted.filter((each) => each.award === award.code).map(({ id }) => id),
  ];
  const uses = quotasOf(
    counted.map((nomination) => ({ nomination })),
    [...nominations, ...granted],
    checks,
    granted,
  ).filter((use) => use.award === award.code);
  const frozen = frozenQuotas("", [award.code], uses);
  const { of } = awardQuotas(frozen, award.code);
  return uses.flatMap((use, index) =>
    sentenceOf(
      award,
      use,
      back.filter((candidate) => of(candidate) === frozen[index]),
    ),
  );
}

function sentenceOf(
  { name }: Award,
  { proposed, allowed, working }: QuotaUse,
  back: readonly Candidate[],
): readonly string[] {
  const figures = `Chỉ tiêu ${name} nay là ${twoDigits(allowed)} (${working}), đã công nhận ${twoDigits(proposed)}`;
  if (proposed > allowed)
    return [`${figures}: vượt ${twoDigits(proposed - allowed)}. Kết quả đã đóng không đổi.`];
  if (back.length === 0 || proposed === allowed) return [];
  const names = back.map((candidate) => candidate.name).join(", ");
  return [`${figures}: còn ${twoDigits(allowed - proposed)} chỗ. Đưa lại vào lượt sau: ${names}.`];
}

/** Who was passed for an award and has lost a condition of it by the correction. */
function lostNews(
  { code, name }: Award,
  lost: ReadonlyMap<string, string>,
  granted: readonly Nomination[],
): readonly string[] {
  return granted
    .filter((each) => each.award === code && lost.has(each.id))
    .map(
      (each) =>
        `${each.name} đã đạt ${name}, nay không còn đủ điều kiện: ${lost.get(each.id)}. Kết quả đã đóng không đổi; Hội đồng xem xét đính chính lượt đó.`,
    );
}
