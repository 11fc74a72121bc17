import { codeKey } from "../code-key";
import type { CountedLine } from "./counted-lines";
import type { OutcomeState } from "./outcome";
import type { AwardNames } from "./quotas";
import type { SessionRecord } from "./record";
import type { SessionRule } from "./session";
import { isAtBound, meets, shareWords } from "./threshold";

/** What became of a line, and why in words: "" where the arithmetic says all. */
export interface Decision {
  readonly state: OutcomeState;
  readonly why: string;
}

/** The arithmetic says all. */
export const plainlyPassed: Decision = { state: "passed", why: "" };

/** The chair's word about a line. */
export type ChairsWord = (counted: CountedLine) => "yes" | "no" | null;

/** The rule lets the chair's named vote decide, or what the chair decides after the count. */
export function chairsWord({ named, chair }: SessionRecord): ChairsWord {
  const votes = new Map(
    named
      .filter(({ member }) => codeKey(member) === codeKey(chair))
      .map(({ number, choice }) => [number, choice]),
  );
  return ({ line, rule }) => {
    if (rule.tie === "secondBallot") return null;
    if (rule.tie === "chairDecides") return line.chair;
    const voted = votes.get(line.number);
    return voted === "yes" || voted === "no" ? voted : null;
  };
}

/**
 * Whether a line has the votes (docs/votes.md, "Whether a line passes", 1 and 2), before conditions and quotas are looked at.
 * A line that has them is "passed" here.
 */
export function byVotes(counted: CountedLine, ballot: number, wordOf: ChairsWord): Decision {
  const { rule, counts, total, needed } = counted;
  if (meets(rule, counts.yes, total)) return plainlyPassed;
  if (total === 0) return { state: "failed", why: "mẫu số bằng 0, không có gì để so với ngưỡng" };
  if (!isAtBound(rule, counts.yes, total))
    return { state: "failed", why: `thiếu ${needed - counts.yes} phiếu đồng ý` };
  const bound = "vừa bằng ngưỡng, phải hơn ngưỡng";
  const word = wordOf(counted);
  const how = rule.tie === "chairVoted" ? "Chủ tọa đã biểu quyết" : "Chủ tọa quyết định";
  if (word === "yes") return { state: "passed", why: `${bound}; ${how} đồng ý` };
  if (word === "no") return { state: "failed", why: `${bound}; ${how} không đồng ý` };
  if (rule.tie === "chairVoted") return { state: "failed", why: `${bound}; Chủ tọa không biểu quyết đồng ý` };
  return undecided(rule, ballot, bound);
}

/** A tie: who decides it, or that it counts as failed where no further ballot is held and the rule says so. */
export function undecided(rule: SessionRule, ballot: number, what: string): Decision {
  const isLast = ballot >= rule.mostBallots;
  if (isLast && rule.afterMost === "failed")
    return { state: "failed", why: `${what}; ${lastWords(rule, ballot)}` };
  if (isLast) return { state: "tied", why: `${what}; ${lastWords(rule, ballot)}` };
  const next = rule.tie === "chairDecides" ? "chờ Chủ tọa quyết định" : "chờ bỏ phiếu lại";
  return { state: "tied", why: `${what}; ${next}` };
}

/** "đã bỏ phiếu 2 lần, Thủ trưởng quyết định". */
export function lastWords({ afterMost }: SessionRule, ballot: number): string {
  const who = {
    head: "Thủ trưởng quyết định",
    chair: "Chủ tọa quyết định",
    failed: "coi như không đạt",
  }[afterMost];
  return `đã bỏ phiếu ${ballot} lần, ${who}`;
}

/** What a line with the votes still lacks (docs/votes.md, 3 to 5): the second body, an award of the year, what was lost. */
export function lacking(
  { line, rule }: CountedLine,
  hasEarned: (nominee: string, award: string) => boolean,
  nameOf: AwardNames,
): readonly string[] {
  if (line.requires.length === 0 && line.lost === "" && rule.secondBodyOf === null) return [];
  const missing = line.requires.filter(
    (condition) => !condition.split("|").some((award) => hasEarned(line.nominee, award.trim())),
  );
  return [
    ...secondBody(line, rule),
    ...missing.map((condition) => {
      const names = condition.split("|").map((award) => nameOf(award.trim()));
      return `chưa đạt ${names.join(" hoặc ")} cùng năm học`;
    }),
    ...(line.lost === "" ? [] : [line.lost]),
  ];
}

function secondBody(
  { secondFor, secondIn }: CountedLine["line"],
  { secondBodyOf, secondBodyIn }: SessionRule,
): readonly string[] {
  if (secondBodyOf === null || secondBodyIn === null) return [];
  const asked = `≥ ${shareWords(secondBodyOf, secondBodyIn)}`;
  if (secondFor === null || secondIn === null || secondIn === 0)
    return [`chưa có số phiếu bình xét của đơn vị (cần ${asked})`];
  if (secondFor * secondBodyIn >= secondBodyOf * secondIn) return [];
  return [`phiếu bình xét của đơn vị ${secondFor}/${secondIn}, cần ${asked}`];
}
