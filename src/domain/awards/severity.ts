/** What a rule that is not met does: blocks, warns, or hands the case to a person (domain.md 3). */
export type Severity = (typeof severities)[number];

/** From the heaviest. */
export const severities = ["block", "review", "warn"] as const;

/** What the secretary calls them. */
export const severityNames: Readonly<Record<Severity, string>> = {
  block: "Chặn",
  review: "Cần xem xét",
  warn: "Cảnh báo",
};

/** What the checks come to for a nomination: the heaviest that was found, or that it was checked and nothing was found. */
export type CheckOutcome = Severity | "met";

/** What the secretary calls them. */
export const checkOutcomeNames: Readonly<Record<CheckOutcome, string>> = { ...severityNames, met: "Đạt" };

/** What was not checked comes last. */
const order: readonly (CheckOutcome | null)[] = [...severities, "met", null];

/** Orders by severity: what blocks first, then what a person must look at, warnings, nothing found, and what was not checked. */
export function compareSeverities(a: CheckOutcome | null, b: CheckOutcome | null): number {
  return order.indexOf(a) - order.indexOf(b);
}

/** The heaviest severity, null of none. */
export function worstSeverity(severities: readonly Severity[]): Severity | null {
  return [...severities].sort(compareSeverities)[0] ?? null;
}
