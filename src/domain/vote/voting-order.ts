import { compareExact } from "../../vietnamese/collation";
import type { Award } from "../awards/award";
import type { AwardRule } from "../awards/award-rule";
import { checks, type RuleName } from "../review/checks/checks";

/**
 * The awards (codes) in the order they are voted on, low to high (domain.md 4, "Order"): what an award rests on, its quota's base among
 * it, before the award; of those that are free to go, the school's own before what goes upward, titles before forms, people before
 * collectives, and the lower in lists first. Where rules go round in a circle the lowest is taken.
 */
export function votingOrder(
  awards: readonly Award[],
  rules: readonly AwardRule<RuleName>[],
): readonly string[] {
  const left = [...awards].sort(lowFirst);
  const order: string[] = [];
  while (left.length > 0) {
    const next = left.find((award) =>
      left.every((other) => other === award || !restsOn(award.code, other.code, rules)),
    );
    const taken = next ?? left[0];
    if (!taken) break;
    left.splice(left.indexOf(taken), 1);
    order.push(taken.code);
  }
  return order;
}

/** Whether the rules of this year's awards (codes) have `award` ask for `other`. A chain asks for other years' awards. */
export function restsOn(award: string, other: string, rules: readonly AwardRule<RuleName>[]): boolean {
  return rules.some(
    ({ award: of, rule, base }) =>
      of === award &&
      base.includes(other) &&
      (rule === "quota" || (rule !== "chain" && checks[rule].restsOn === "baseAwards")),
  );
}

function lowFirst(a: Award, b: Award): number {
  const rank = ({ grantedBy, kind, subject }: Award) =>
    (grantedBy === "school" ? 0 : 4) + (kind === "title" ? 0 : 2) + (subject === "collective" ? 1 : 0);
  return rank(a) - rank(b) || b.order - a.order || compareExact(a.code, b.code);
}
