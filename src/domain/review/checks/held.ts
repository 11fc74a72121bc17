import type { CountingContext } from "./check-context";
import { type Nominee, personIdentity } from "./nominee";

/** Whether a nominee has one of some awards this school year, or is nominated for it. */
export type Held =
  /** Has it, or is nominated and nothing blocks it. */
  | "held"
  /** As "held", if somebody of the same name is the same person. */
  | "likely"
  /** Is nominated, and that nomination is blocked. */
  | "blocked"
  | "none";

/**
 * Whether the nominee stands for one of the awards (by code) this school year, in this review, another, or the history.
 * "lasting" leaves out what the history calls sudden or thematic, which counts in no chain.
 */
export function heldThisYear(
  nominee: Nominee,
  awards: readonly string[],
  context: CountingContext,
  which: "all" | "lasting" = "all",
): Held {
  const nominations = context
    .othersOf(nominee)
    .filter(({ other }) => awards.includes(other.nomination.award));
  const standing = nominations.filter(({ other }) => context.counts(other));
  const granted = context
    .historyOf(nominee)
    .filter(({ row }) => row.schoolYear === context.register.year.code && awards.includes(row.award))
    .filter(({ row }) => which === "all" || !row.sudden);
  if ([...standing, ...granted].some(({ sure }) => sure)) return "held";
  if (standing.length + granted.length > 0) return "likely";
  return nominations.length > 0 ? "blocked" : "none";
}

/** Whether a member of the staff list, by code, has one of the awards this school year or is validly nominated for it. */
export function memberHolds(code: string, awards: readonly string[], context: CountingContext): boolean {
  return (
    memberNominations(code, context).some(
      (nominee) => awards.includes(nominee.nomination.award) && context.counts(nominee),
    ) ||
    context
      .historyOfCode(code)
      .some(({ award, schoolYear }) => schoolYear === context.register.year.code && awards.includes(award))
  );
}

/** The year's active nominations of a member of the staff list, by code, and those that are likely to be the member's. */
export function memberNominations(code: string, context: CountingContext): readonly Nominee[] {
  const coded = context.nominationsOf(personIdentity(code)).filter(({ identified }) => identified);
  return [...coded, ...context.likelyNominationsOf(code)];
}
