import { foldName } from "../../vietnamese/names";
import { codeKey } from "../code-key";
import { grouped } from "../grouping";
import { isStanding, type Nomination } from "./nomination";

/**
 * Numbers for nominations that nothing printed tells apart: for one award the same name, position, class and unit stand
 * twice, and a council cannot vote on that (domain.md 7). By nomination id, from 1; the same person, by code, has the same
 * number for every award. Whoever is told apart already has none.
 */
export function distinguishingNumbers(nominations: readonly Nomination[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const alike = grouped(nominations.filter(isStanding), ({ kind, name, position, className, unit }) =>
    JSON.stringify([kind, foldName(name), foldName(position), foldName(className), codeKey(unit)]),
  );
  for (const group of alike.values()) {
    const ofAward = grouped(group, ({ award }) => award);
    if ([...ofAward.values()].every(({ length }) => length === 1)) continue;
    const codes = [...new Set(group.map(({ code }) => codeKey(code)).filter((key) => key !== ""))].sort();
    for (const rows of ofAward.values()) {
      const taken = new Set<number>();
      // Behind the numbers of codes, which are those people's for every award.
      const free = () => {
        let number = codes.length + 1;
        while (taken.has(number)) number += 1;
        return number;
      };
      const inOrder = [...rows].sort((a, b) => rankOf(a, codes) - rankOf(b, codes) || (a.id < b.id ? -1 : 1));
      for (const { id, code } of inOrder) {
        const own = codes.indexOf(codeKey(code)) + 1;
        const number = own > 0 && !taken.has(own) ? own : free();
        taken.add(number);
        numbers.set(id, number);
      }
    }
  }
  return numbers;
}

/** Those with a code first, in the order of codes. */
function rankOf({ code }: Nomination, codes: readonly string[]): number {
  const at = codes.indexOf(codeKey(code));
  return at < 0 ? codes.length : at;
}
