import type { CheckSources } from "../review/checks/check-nominations";
import type { Nomination } from "../review/nomination";
import { isRequiredOnPaper } from "./candidates";
import { type Decided, standingsFor } from "./standings";

/** Two states of what the council passed, between which conditions may be lost. */
export interface Passing {
  /** What counted when it was judged that they may stand. */
  readonly judged: readonly Nomination[];
  /** What was passed by now. */
  readonly passed: readonly Nomination[];
}

/**
 * What nominees of an award lost by what was not passed: in words, by nomination. A condition that fails by the register's
 * facts, whatever was passed, is none of these: it was judged when the session opened, and what changed in the register since touches
 * nobody who stands on a frozen paper. Awards of the same vote (`voted`) that a line requires are the tally's to look at.
 */
export function lostConditions(
  award: string,
  nominations: readonly Nomination[],
  checks: CheckSources,
  { judged, passed }: Passing,
  voted: readonly string[] = [],
): ReadonlyMap<string, string> {
  const asked = nominations.filter((nomination) => nomination.award === award);
  const ids = new Set(asked.map(({ id }) => id));
  const sources: CheckSources = {
    ...checks,
    rules: checks.rules.map((row) => (isRequiredOnPaper(row, voted) ? { ...row, severity: "warn" } : row)),
  };
  const reasonsWith = (counted: readonly Nomination[]) => {
    const granted = counted.filter(({ id }) => !ids.has(id));
    const { leftOut } = standingsFor([award], asked, sources, { ...nothingDecided, granted });
    return new Map(leftOut.map(({ nomination, told }) => [nomination.id, told.join("; ")]));
  };
  const before = reasonsWith(judged);
  return new Map([...reasonsWith(passed)].filter(([id]) => !before.has(id)));
}

/** Nothing was voted on yet. */
export const nothingDecided: Decided = {
  granted: [],
  settled: new Set(),
  overQuota: new Set(),
  withdrawn: new Set(),
  elsewhere: new Map(),
};
