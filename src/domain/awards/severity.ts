/** What a rule that is not met does: blocks, warns, or hands the case to a person (domain.md 3). */
export type Severity = "block" | "warn" | "review";

/** From the heaviest; nothing found comes last. */
const severityOrder: readonly (Severity | null)[] = ["block", "review", "warn", null];

/** Orders by severity: what blocks first, then what a person must look at, warnings, and nothing. */
export function compareSeverities(a: Severity | null, b: Severity | null): number {
  return severityOrder.indexOf(a) - severityOrder.indexOf(b);
}

/** The heaviest severity, null of none: what a nomination's row shows. */
export function worstSeverity(severities: readonly Severity[]): Severity | null {
  return [...severities].sort(compareSeverities)[0] ?? null;
}
