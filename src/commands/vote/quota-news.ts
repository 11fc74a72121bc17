import type { Award } from "../../domain/awards/award";
import { standingsFor } from "../../domain/vote/candidates";
import type { Outcome } from "../../domain/vote/outcome";
import { twoDigits } from "../../vietnamese/numbers";
import type { MeetingSources } from "./voting-sources";

/**
 * What a session's outcomes make of the quotas of awards that were decided before: where one grew, those who had no place are
 * cases of a next session; where one shrank below what was granted, no outcome changes and it is told. A sentence each.
 */
export function quotaNews(sources: MeetingSources, outcomes: readonly Outcome[]): readonly string[] {
  const { nominations, checks, decided, awards, last } = sources;
  const passed = new Set(outcomes.flatMap((row) => (row.outcome === "passed" ? [row.nomination] : [])));
  const here = new Set(outcomes.map(({ award }) => award));
  const before = awards.filter(({ code }) => !here.has(code) && wasVoted(code, last));
  if (passed.size === 0 || before.length === 0) return [];
  const all = { ...decided, passed: new Set([...decided.passed, ...passed]), overQuota: new Set<string>() };
  return before.flatMap((award) => {
    const waiting = [...last.values()].filter(
      (row) => row.award === award.code && row.outcome === "overQuota",
    );
    const { quotas } = standingsFor([award.code], nominations, checks, all);
    return quotas
      .filter((use) => use.award === award.code)
      .flatMap(({ proposed, allowed, working }) =>
        sentenceOf(award, { proposed, allowed, working }, waiting.length),
      );
  });
}

function wasVoted(award: string, last: ReadonlyMap<string, Outcome>): boolean {
  return [...last.values()].some((outcome) => outcome.award === award);
}

function sentenceOf(
  { name }: Award,
  {
    proposed,
    allowed,
    working,
  }: { readonly proposed: number; readonly allowed: number; readonly working: string },
  waiting: number,
): readonly string[] {
  const figures = `Chỉ tiêu ${name} nay là ${twoDigits(allowed)} (${working}), đã công nhận ${twoDigits(proposed)}`;
  if (proposed > allowed)
    return [`${figures}: vượt ${twoDigits(proposed - allowed)}. Kết quả đã đóng không đổi.`];
  if (waiting > 0 && proposed < allowed)
    return [`${figures}: còn ${twoDigits(allowed - proposed)} chỗ, đưa vào lượt sau.`];
  return [];
}
