import { codeKey, looseCodeKey } from "../../code-key";
import { groupIn } from "../../grouping";
import type { StaffMember } from "../../school/staff";
import type { Nomination } from "../nomination";
import { byCode } from "./by-code";
import type { CheckRegister } from "./check-register";
import type { Fold } from "./fold-once";

/** Who a person's nomination may be of, as far as the register knows. */
export interface Identification {
  /** The code says who it is, and the register has nobody else under it or under the name. */
  readonly identified: boolean;
  /** The row of the staff list: of whom it is, or else may be; null where nobody, or more than one by the name alone. */
  readonly member: StaffMember | null;
  /** Of somebody unidentified: all of the staff list who may be meant, by code or by name, in any unit. */
  readonly candidates: readonly StaffMember[];
}

/**
 * Says who people are. Somebody of the staff list is identified by a code the list has under that very name. Students
 * have no staff row (domain.md A5), and some schools keep no list: there a code is taken for its owner's, unless the
 * register knows it, or one that differs in leading zeros, under another name, or knows the name under other codes alone.
 * A name by itself identifies nobody (domain.md 7).
 */
export function identifierOf(
  register: CheckRegister,
  fold: Fold,
): (nomination: Nomination) => Identification {
  const { staff, holds, pastAwards } = register;
  const ownerOf = byCode(staff, ({ code }) => code);
  const byLooseCode = new Map<string, StaffMember[]>();
  const byName = new Map<string, StaffMember[]>();
  for (const member of staff) {
    if (codeKey(member.code) !== "") groupIn(byLooseCode, looseCodeKey(member.code), member);
    groupIn(byName, fold(member.name), member);
  }
  const known = knownPeople([...staff, ...pastAwards, ...holds], fold);

  return ({ code, name: written, className, unit }) => {
    const name = fold(written);
    const key = codeKey(code);
    const owner = ownerOf(code);
    const listed = staff.length > 0 && className === "";
    if (owner !== null && fold(owner.name) === name)
      return { identified: true, member: owner, candidates: [] };
    if (!listed && owner === null && key !== "" && known.allows(code, name))
      return { identified: true, member: null, candidates: [] };

    const named = byName.get(name) ?? [];
    const alike = byLooseCode.get(looseCodeKey(code)) ?? [];
    const ofUnit = named.filter((member) => codeKey(member.unit) === codeKey(unit));
    const likely = ofUnit.length > 0 ? ofUnit : named;
    const [first = null] = likely;
    const student = className !== "";
    return {
      identified: false,
      member: student ? null : first === null ? (owner ?? only(alike)) : likely.length === 1 ? first : null,
      candidates: [...new Set([...named, ...alike])],
    };
  };
}

function only<T>(some: readonly T[]): T | null {
  return some.length === 1 ? (some[0] ?? null) : null;
}

/** What the register's lists say of codes and names together; rows without a code say nothing of who somebody is. */
function knownPeople(rows: readonly { readonly code: string; readonly name: string }[], fold: Fold) {
  const namesOf = new Map<string, Set<string>>();
  const named = new Set<string>();
  const loose = new Set<string>();
  for (const { code, name: written } of rows) {
    const key = codeKey(code);
    const name = fold(written);
    if (key === "" || name === "") continue;
    const names = namesOf.get(key);
    if (names) names.add(name);
    else namesOf.set(key, new Set([name]));
    named.add(name);
    loose.add(looseCodeKey(code));
  }
  return {
    /** Whether nothing contradicts that the code is that of the person of this name. */
    allows(code: string, name: string): boolean {
      const names = namesOf.get(codeKey(code));
      if (names) return names.has(name);
      return !named.has(name) && !loose.has(looseCodeKey(code));
    },
  };
}
