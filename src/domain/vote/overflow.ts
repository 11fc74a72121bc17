import type { CountedLine } from "./counted-lines";
import { type ChairsWord, type Decision, lastWords, plainlyPassed, undecided } from "./passing";
import type { Places } from "./quotas";

/**
 * Who of a quota's candidates gets a place (docs/votes.md, "Quotas"): all where there is room; else all go back to the council,
 * or most votes first and, of equals, women first where the rule says so. Never by chance: of equals about the last place
 * the chair's word decides, or nobody yet.
 */
export function withinPlaces(
  candidates: readonly CountedLine[],
  places: Places,
  ballot: number,
  wordOf: ChairsWord,
): ReadonlyMap<CountedLine, Decision> {
  const [first] = candidates;
  if (first === undefined || candidates.length <= places.count)
    return new Map(candidates.map((candidate) => [candidate, plainlyPassed]));
  const { rule } = first;
  const over = `đủ phiếu, vượt chỉ tiêu: ${places.working}`;
  if (rule.overQuota === "council") {
    const next = ballot >= rule.mostBallots ? lastWords(rule, ballot) : "đưa lại Hội đồng";
    const why = `${over}, ${candidates.length} trường hợp đủ phiếu; ${next}`;
    return new Map(candidates.map((candidate) => [candidate, { state: "overQuota", why }]));
  }
  const decided = new Map<CountedLine, Decision>();
  let left = places.count;
  for (const equals of inOrder(candidates)) {
    for (const [candidate, decision] of amongEquals(equals, left)) decided.set(candidate, decision);
    left = Math.max(0, left - equals.length);
  }
  return decided;

  function amongEquals(
    equals: readonly CountedLine[],
    room: number,
  ): readonly (readonly [CountedLine, Decision])[] {
    const all = (decision: Decision) => equals.map((candidate) => [candidate, decision] as const);
    if (equals.length <= room) return all(plainlyPassed);
    if (room === 0) return all({ state: "overQuota", why: `${over}, dành cho trường hợp nhiều phiếu hơn` });
    const chosen = new Set(equals.filter((candidate) => wordOf(candidate) === "yes"));
    const isSaid = equals.every((candidate) => wordOf(candidate) !== null);
    const equal = `bằng phiếu với ${equals.length - 1} trường hợp khác, còn ${room} chỗ cho cả ${equals.length}: ${places.working}`;
    if (isSaid && chosen.size === room) {
      const how = rule.tie === "chairVoted" ? "theo phía Chủ tọa đã biểu quyết" : "Chủ tọa quyết định";
      return equals.map((candidate) => [
        candidate,
        chosen.has(candidate)
          ? { state: "passed", why: `${equal}; ${how} chọn` }
          : { state: "overQuota", why: `đủ phiếu, vượt chỉ tiêu; ${equal}; ${how} chọn trường hợp khác` },
      ]);
    }
    return all(undecided(rule, ballot, `đủ phiếu, ${equal}`));
  }
}

/** Groups of equals, the first first. */
function inOrder(candidates: readonly CountedLine[]): readonly (readonly CountedLine[])[] {
  const goesFirst = ({ line, rule }: CountedLine) => (rule.womenFirst && line.woman === "yes" ? 1 : 0);
  const compare = (a: CountedLine, b: CountedLine) =>
    b.counts.yes - a.counts.yes || goesFirst(b) - goesFirst(a);
  const groups: CountedLine[][] = [];
  for (const candidate of [...candidates].sort(compare)) {
    const last = groups[groups.length - 1];
    if (last?.[0] !== undefined && compare(last[0], candidate) === 0) last.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}
