import { ok, type Result } from "../result";
import type { BallotLine } from "./ballot-line";
import type { Outcome } from "./outcome";
import type { AwardNames } from "./quotas";
import type { SessionRecord } from "./record";
import { tally } from "./tally";

/**
 * The outcomes of a session whose awards may rest on each other, and its lines with the conditions they lost. Award by award, low to high:
 * `lostOf` says, by nomination, what the nominees of an award miss once of the lower awards on the paper only these lines were passed;
 * "" or nothing: nothing.
 */
export function decide(
  record: SessionRecord,
  lostOf: (award: string, passed: readonly BallotLine[]) => ReadonlyMap<string, string>,
  nameOf: AwardNames,
): Result<{ readonly lines: readonly BallotLine[]; readonly outcomes: readonly Outcome[] }> {
  const awards = [...record.rules].sort((a, b) => a.order - b.order).map(({ award }) => award);
  // What an earlier count of it took from the others is looked at anew; the lowest award rests on none of the paper.
  let lines: readonly BallotLine[] = record.lines.map((line) =>
    line.award === awards[0] ? line : { ...line, lost: "" },
  );
  let counted = tally({ ...record, lines }, nameOf);
  for (const [index, award] of awards.entries()) {
    if (!counted.ok) return counted;
    if (index === 0) continue;
    const lower = new Set(awards.slice(0, index));
    const passing = new Set(
      counted.value.flatMap((row) => (row.outcome === "passed" && lower.has(row.award) ? [row.number] : [])),
    );
    const lost = lostOf(
      award,
      lines.filter(({ number }) => passing.has(number)),
    );
    const standing = new Set(counted.value.filter(hasVotes).map(({ number }) => number));
    lines = lines.map((line) =>
      line.award === award && standing.has(line.number)
        ? { ...line, lost: lost.get(line.nomination) ?? "" }
        : line,
    );
    counted = tally({ ...record, lines }, nameOf);
  }
  return counted.ok ? ok({ lines, outcomes: counted.value }) : counted;
}

/** Whether nothing but a condition that was lost, or a place, is in the way: what else is missing is told already. */
function hasVotes({ outcome }: Outcome): boolean {
  return outcome === "passed" || outcome === "overQuota" || outcome === "tied";
}
