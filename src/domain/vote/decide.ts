import { ok, type Result } from "../result";
import type { BallotLine } from "./ballot-line";
import type { Outcome } from "./outcome";
import type { AwardNames } from "./quotas";
import type { SessionRecord } from "./record";
import { tally } from "./tally";

/**
 * The outcomes of a session whose awards may rest on each other, and its lines with the conditions they lost. Award by award, low to high:
 * `lostOf` says, by nomination, what the nominees of an award miss once only those count who passed so far; "" or nothing: nothing.
 */
export function decide(
  record: SessionRecord,
  lostOf: (award: string, passed: ReadonlySet<string>) => ReadonlyMap<string, string>,
  nameOf: AwardNames,
): Result<{ readonly lines: readonly BallotLine[]; readonly outcomes: readonly Outcome[] }> {
  let { lines } = record;
  let counted = tally({ ...record, lines }, nameOf);
  if (!counted.ok) return counted;
  const awards = [...record.rules].sort((a, b) => a.order - b.order).map(({ award }) => award);
  for (const award of awards.slice(1)) {
    const passed = new Set(
      counted.value.flatMap(({ nomination, outcome }) => (outcome === "passed" ? [nomination] : [])),
    );
    const lost = lostOf(award, passed);
    const standing = new Set(counted.value.filter(hasVotes).map(({ number }) => number));
    lines = lines.map((line) =>
      line.award === award && standing.has(line.number)
        ? { ...line, lost: lost.get(line.nomination) ?? "" }
        : line,
    );
    counted = tally({ ...record, lines }, nameOf);
    if (!counted.ok) return counted;
  }
  return ok({ lines, outcomes: counted.value });
}

/** Whether nothing but a condition that was lost, or a place, is in the way: what else is missing is told already. */
function hasVotes({ outcome }: Outcome): boolean {
  return outcome === "passed" || outcome === "overQuota" || outcome === "tied";
}
