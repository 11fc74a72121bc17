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

/** Nothing found comes last. */
const severityOrder: readonly (Severity | null)[] = [...severities, null];

/** Orders by severity: what blocks first, then what a person must look at, warnings, and nothing. */
export function compareSeverities(a: Severity | null, b: Severity | null): number {
  return severityOrder.indexOf(a) - severityOrder.indexOf(b);
}

/** The heaviest severity, null of none: what a nomination's row shows. */
export function worstSeverity(severities: readonly Severity[]): Severity | null {
  return [...severities].sort(compareSeverities)[0] ?? null;
}
