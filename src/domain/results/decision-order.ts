import type { AwardRule } from "../awards/award-rule";
import { type CalendarDate, compareDates } from "../calendar-date";
import type { Grant } from "./grant";

/** An award granted by another decision, and the day of that decision. */
export interface GrantOfDay {
  readonly grant: Grant;
  readonly day: CalendarDate;
}

/** Two awards of one nominee whose decisions stand in the wrong order: the one that is required is decided later. */
export interface OrderFault {
  readonly own: Grant;
  readonly other: GrantOfDay;
  /** Which of the two asks for the other. */
  readonly asks: "own" | "other";
}

/** Whether an award asks for another in the same school year, by the rules of a day that block. */
export type AsksFor = (award: string, base: string) => boolean;

/** The rules by which awards ask for each other (domain.md 3: the chains of titles hold). */
export function asksFor(rules: readonly Pick<AwardRule, "award" | "rule" | "base" | "severity">[]): AsksFor {
  const asking = rules.filter(({ rule, severity }) => rule === "requires" && severity === "block");
  return (award, base) =>
    award !== base &&
    asking.some((rule) => (rule.award === "" || rule.award === award) && rule.base.includes(base));
}

/**
 * What is wrong with the day of a decision: an award that another asks for is decided no later than that (LĐTT no later than
 * CSTĐCS). `others` are awards of the same school year that other decisions granted and that are in force.
 */
export function orderFaults(
  own: readonly Grant[],
  day: CalendarDate,
  others: readonly GrantOfDay[],
  asks: AsksFor,
): readonly OrderFault[] {
  const byNominee = new Map<string, GrantOfDay[]>();
  for (const other of others) {
    const key = nomineeOf(other.grant);
    byNominee.set(key, [...(byNominee.get(key) ?? []), other]);
  }
  return own.flatMap((grant) =>
    (byNominee.get(nomineeOf(grant)) ?? []).flatMap((other): OrderFault[] => {
      const later = compareDates(other.day, day);
      if (later > 0 && asks(grant.award, other.grant.award)) return [{ own: grant, other, asks: "own" }];
      if (later < 0 && asks(other.grant.award, grant.award)) return [{ own: grant, other, asks: "other" }];
      return [];
    }),
  );
}

/** A person or a unit, as grants and decided awards name them. */
export function nomineeOf({ kind, nominee }: Pick<Grant, "kind" | "nominee">): string {
  return `${kind} ${nominee}`;
}
