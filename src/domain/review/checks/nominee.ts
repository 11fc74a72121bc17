import { compareExact } from "../../../vietnamese/collation";
import { compareDates } from "../../calendar-date";
import { codeKey } from "../../code-key";
import { groupIn } from "../../grouping";
import type { StaffMember, StaffYear } from "../../school/staff";
import type { Unit, UnitYear } from "../../school/unit";
import type { Nomination } from "../nomination";
import { byCode } from "./by-code";
import type { CheckRegister } from "./check-register";
import type { Fold } from "./fold-once";
import { type Identification, identifierOf } from "./identification";

/** A nomination with what the register knows of who is nominated. */
export interface Nominee {
  readonly nomination: Nomination;
  /** Of the review that is checked, not another of the year. */
  readonly here: boolean;
  /** The name as it is compared. */
  readonly name: string;
  /**
   * Who it is: by the staff or student code, or by the unit. A collective that is no unit of the register is known by
   * its name within its unit. null for a person without a code: nobody is merged by name (domain.md 7).
   */
  readonly identity: string | null;
  /** The category given, else the staff list's of somebody identified; "" where neither says one. */
  readonly category: string;
  /** Whether the register can tell who it is; somebody unidentified is never counted as eligible, whatever else is found. */
  readonly identified: boolean;
  /** The row of the staff list: of whom it is, or, of somebody unidentified, may be. null for a collective, and where there is none. */
  readonly member: StaffMember | null;
  /** Of somebody unidentified: all of the staff list who may be meant. */
  readonly candidates: readonly StaffMember[];
  readonly staffYear: StaffYear | null;
  /** The unit that is nominated; null for a person, and for a collective that is no unit of the register. */
  readonly collective: Unit | null;
  /** What the year says of that unit. */
  readonly unitYear: UnitYear | null;
}

/** A person's identity by code. */
export function personIdentity(code: string): string {
  return `person/${codeKey(code)}`;
}

/** A unit's identity by code. */
export function unitIdentity(code: string): string {
  return `unit/${codeKey(code)}`;
}

/** Where people and units of the register are looked up. */
export interface People {
  readonly fold: Fold;
  readonly member: (code: string) => StaffMember | null;
  readonly identify: (nomination: Nomination) => Identification;
  readonly staffYear: (code: string) => StaffYear | null;
  readonly unit: (code: string) => Unit | null;
  readonly unitNamed: (foldedName: string) => Unit | null;
  readonly unitYear: (code: string) => UnitYear | null;
  /** Who is on the unit's staff list on the year's last day, by code: those who left before are on neither side of a share. */
  readonly membersOf: (unit: string) => readonly StaffMember[];
}

/** The register's people and units, indexed once. */
export function peopleOf(register: CheckRegister, fold: Fold): People {
  const { year } = register;
  const byUnit = new Map<string, StaffMember[]>();
  for (const member of [...register.staff].sort((a, b) => compareExact(a.code, b.code))) {
    const left = member.movedOutOn !== null && compareDates(member.movedOutOn, year.to) < 0;
    const begun = member.startedOn === null || compareDates(member.startedOn, year.to) <= 0;
    if (begun && !left) groupIn(byUnit, codeKey(member.unit), member);
  }
  const ofYear = ({ schoolYear }: { readonly schoolYear: string }) => schoolYear === year.code;
  const unitNames = new Map<string, Unit>();
  for (const unit of register.units) unitNames.set(fold(unit.name), unit);
  return {
    fold,
    member: byCode(register.staff, ({ code }) => code),
    identify: identifierOf(register, fold),
    staffYear: byCode(register.staffYears.filter(ofYear), ({ code }) => code),
    unit: byCode(register.units, ({ code }) => code),
    unitNamed: (name) => unitNames.get(name) ?? null,
    unitYear: byCode(register.unitYears.filter(ofYear), ({ unit }) => unit),
    membersOf: (unit) => byUnit.get(codeKey(unit)) ?? [],
  };
}

/** What the register knows of who a nomination is of. */
export function nomineeOf(nomination: Nomination, people: People, here: boolean): Nominee {
  const name = people.fold(nomination.name);
  return nomination.kind === "collective"
    ? collectiveNominee(nomination, name, people, here)
    : individualNominee(nomination, name, people, here);
}

function individualNominee(nomination: Nomination, name: string, people: People, here: boolean): Nominee {
  const coded = codeKey(nomination.code) !== "";
  const { identified, member, candidates } = people.identify(nomination);
  return {
    nomination,
    here,
    name,
    identity: coded ? personIdentity(nomination.code) : null,
    category: nomination.category || (identified ? (member?.category ?? "") : ""),
    identified,
    member,
    candidates,
    staffYear: member === null ? null : people.staffYear(member.code),
    collective: null,
    unitYear: null,
  };
}

function collectiveNominee(nomination: Nomination, name: string, people: People, here: boolean): Nominee {
  const { fold } = people;
  const own = people.unit(nomination.unit);
  const bare = name.replace(new RegExp(`^${fold("tập thể")} `), "");
  const coded = people.unit(nomination.code);
  const named =
    (own !== null && ["", fold(own.name), fold(own.code)].includes(bare) ? own : null) ??
    people.unitNamed(bare);
  const unit = coded ?? named;
  return {
    nomination,
    here,
    name,
    identity: unit === null ? `group/${unitNameKey(nomination.unit, name)}` : unitIdentity(unit.code),
    category: nomination.category,
    // A unit's code beside another unit's name may be either's.
    identified: coded === null || named === null || coded.code === named.code,
    member: null,
    candidates: [],
    staffYear: null,
    collective: unit,
    unitYear: unit === null ? null : people.unitYear(unit.code),
  };
}

/** A name within a unit. */
export function unitNameKey(unit: string, foldedName: string): string {
  return JSON.stringify([codeKey(unit), foldedName]);
}
