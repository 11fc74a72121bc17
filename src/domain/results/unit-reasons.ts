import { checks } from "../review/checks/checks";
import { isLikelyHold } from "../review/checks/hold";
import { byTheRules } from "../review/checks/rule";
import type { Finding } from "../review/finding";
import { ratingNames } from "../school/rating";
import type { BallotLine } from "../vote/ballot-line";
import type { Outcome } from "../vote/outcome";
import { lacksConditions } from "../vote/tally";
import type { UnitResult, UnitResultSources } from "./unit-result";

/** What stands for a condition that the unit must not read of: leave, discipline, a rating, another unit's nominee (domain.md 9). */
const unsaid = "chưa đủ điều kiện theo quy định";

/** Told of all who could not be identified, so that who may be somebody held is not known by it. */
const toIdentify = "cần đối chiếu mã, họ tên, đơn vị";

/**
 * The conditions that a nominee with the votes does not meet, as its unit may read them: no figure of the vote, and nothing
 * about people or units other than its own.
 */
export function conditionsTold(
  { reason }: Pick<Outcome, "reason">,
  line: Pick<BallotLine, "name" | "unit">,
  sources: Pick<UnitResultSources, "votes" | "nominations" | "units">,
): readonly string[] {
  const at = reason.indexOf(lacksConditions);
  return at < 0 ? [] : tellable(reason.slice(at + lacksConditions.length), line, sources);
}

/** Why a line may not stand any more since the papers were printed, by its own words; of a hold, that alone. */
export function lineConditionsTold(
  reason: string,
  line: Pick<BallotLine, "name" | "unit">,
  sources: Pick<UnitResultSources, "votes" | "nominations" | "units">,
): UnitResult {
  if (/tạm dừng/i.test(reason)) return { kind: "held" };
  return { kind: "notVoted", reasons: tellable(reason, line, sources) };
}

/**
 * Why a nomination stood on no paper, by what blocks it, as units read its rules. Where nothing does it waits for a vote on its award,
 * or, where that was voted on, could not be identified.
 */
export function notVotedTold(findings: readonly Finding[], isVoted: boolean): UnitResult {
  const holds = findings.filter(({ rule }) => isHold(rule));
  if (holds.some(({ message }) => !isLikelyHold(message))) return { kind: "held" };
  const blocking = findings.filter(({ severity, rule }) => severity === "block" && !isHold(rule));
  const reasons = [...new Set(blocking.flatMap(unitReads))];
  if (reasons.length > 0) return { kind: "notVoted", reasons };
  return isVoted ? { kind: "notVoted", reasons: [toIdentify] } : { kind: "pending" };
}

function isHold(rule: Finding["rule"]): boolean {
  return checks[rule].councilReads === "held";
}

function unitReads({ rule, message }: Finding): readonly string[] {
  const reads = checks[rule].unitReads;
  if (reads === "nothing") return [];
  if (typeof reads === "string") return [message.trim().replace(/[\s.;]+$/, "")];
  return [reads === byTheRules ? unsaid : `cần ${reads.instead}`];
}

/** How the register has somebody rated is the decision's to tell. */
function saysRating(part: string): boolean {
  return Object.values(ratingNames).some((name) => part.toLowerCase().includes(name.toLowerCase()));
}

function tellable(
  text: string,
  { name, unit }: Pick<BallotLine, "name" | "unit">,
  { votes, nominations, units }: Pick<UnitResultSources, "votes" | "nominations" | "units">,
): readonly string[] {
  const others = [
    ...[...votes.lines, ...nominations].flatMap((row) => (row.name === name ? [] : [row.name])),
    ...units.flatMap((row) => (row.code === unit || row.name === name ? [] : [row.name])),
  ].filter((other) => other !== "" && !name.includes(other));
  const parts = text
    .split("; ")
    .map((part) => part.trim().replace(/[\s.;]+$/, ""))
    .filter((part) => part !== "");
  const told = parts.map((part) =>
    part.startsWith("chưa đủ điều kiện") || saysRating(part) || others.some((other) => part.includes(other))
      ? unsaid
      : part,
  );
  return [...new Set(told)];
}
