import type { AwardRule } from "../../awards/award-rule";
import { checks, type RuleName } from "./checks";

/**
 * The awards (codes) so ordered that those a rule rests on come before the award that asks for them: LDTT, CSTDCS,
 * CSTDT. Where rules go round in a circle it is cut at the code that comes first, so that the order is always the same.
 */
export function awardsInOrder(
  awards: readonly string[],
  rules: readonly AwardRule<RuleName>[],
): readonly string[] {
  const codes = [...new Set(awards)].sort();
  const rows = rules.filter(({ rule }) => checks[rule].restsOn === "baseAwards");
  const done = new Set<string>();
  const ordered: string[] = [];

  function visit(code: string): void {
    if (done.has(code)) return;
    done.add(code);
    const bases = rows.filter(({ award }) => award === "" || award === code).flatMap(({ base }) => base);
    for (const base of [...new Set(bases)].sort()) visit(base);
    ordered.push(code);
  }
  codes.forEach(visit);
  return ordered;
}
