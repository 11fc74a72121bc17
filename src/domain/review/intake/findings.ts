import { compareSeverities, worstSeverity } from "../../awards/severity";
import { grouped } from "../../grouping";
import type { Finding } from "../finding";
import type { Nomination } from "../nomination";

/** A finding a nomination and rule, in the nominations' order; of several of one rule the worst, with all they say. */
export function inOrderOf(nominations: readonly Nomination[], found: readonly Finding[]): readonly Finding[] {
  const byNomination = new Map<string, Finding[]>(nominations.map(({ id }) => [id, []]));
  for (const finding of found) {
    const own = byNomination.get(finding.nomination) ?? [];
    const at = own.findIndex(({ rule }) => rule === finding.rule);
    const other = own[at];
    if (other) own[at] = bothOf(other, finding);
    else own.push(finding);
  }
  return [...byNomination.values()].flat();
}

function bothOf(a: Finding, b: Finding): Finding {
  const joined = (one: string, other: string) => [...new Set([one, other])].filter(Boolean).join("; ");
  const { severity } = compareSeverities(a.severity, b.severity) <= 0 ? a : b;
  return { ...a, severity, message: joined(a.message, b.message), grounds: joined(a.grounds, b.grounds) };
}

/** The nominations with the worst of their findings, and what each says; with "met" those of `met` (ids) that have none. */
export function withFindings(
  nominations: readonly Nomination[],
  findings: readonly Finding[],
  met: ReadonlySet<string>,
): readonly Nomination[] {
  const byNomination = grouped(findings, ({ nomination }) => nomination);
  return nominations.map((nomination) => {
    const own = byNomination.get(nomination.id);
    if (!own) return met.has(nomination.id) ? { ...nomination, finding: "met" } : nomination;
    const messages = own.map(({ message }) => message);
    return { ...nomination, finding: worstSeverity(own.map(({ severity }) => severity)), messages };
  });
}
