import { compareExact } from "../../vietnamese/collation";
import { compareNames } from "../../vietnamese/names";
import { type Award, compareAwards } from "../awards/award";
import type { StaffMember } from "../school/staff";
import type { Unit } from "../school/unit";
import { isStanding, type Nomination } from "./nomination";

/** What a list says of an award; one that is no longer in the catalogue goes by its code. */
export type ListedAward = Pick<Award, "code" | "name">;

/** The nominations for one award in the order they are printed; at least one. */
export interface AwardGroup {
  readonly award: ListedAward;
  readonly nominations: readonly Nomination[];
}

/** The lists of a review: collectives stand before individuals (domain.md 3). */
export interface NominationLists {
  readonly collectives: readonly AwardGroup[];
  readonly individuals: readonly AwardGroup[];
}

/** What the order of lists depends on. */
export interface ListOrder {
  readonly awards: readonly Award[];
  /** In the order of the register. */
  readonly units: readonly Unit[];
  /** By staff code: what a person is sorted by in place of the name. */
  readonly sortKeys?: ReadonlyMap<string, string>;
}

/** What the people who need it are sorted by, by their codes. */
export function sortKeysOf(staff: readonly StaffMember[]): ReadonlyMap<string, string> {
  return new Map(staff.flatMap(({ code, sortKey }) => (sortKey === "" ? [] : [[code, sortKey] as const])));
}

/** The lists of nominations: awards high to low; within an award by unit, then by name (domain.md 3 and 7). */
export function nominationLists(nominations: readonly Nomination[], order: ListOrder): NominationLists {
  const listed = nominations.filter(isStanding);
  const ofKind = (kind: Nomination["kind"]) =>
    awardGroups(
      listed.filter((nomination) => nomination.kind === kind),
      order,
    );
  return { collectives: ofKind("collective"), individuals: ofKind("individual") };
}

/** Groups nominations by award, awards high to low; those for awards the catalogue lacks come last, by code. */
function awardGroups(nominations: readonly Nomination[], order: ListOrder): readonly AwardGroup[] {
  const compare = nominationOrder(order);
  return awardsOf(nominations, order.awards).map((award) => ({
    award,
    nominations: nominations.filter((nomination) => nomination.award === award.code).sort(compare),
  }));
}

/** The awards that are nominated for, in the order of lists. */
function awardsOf(nominations: readonly Nomination[], awards: readonly Award[]): readonly ListedAward[] {
  const wanted = new Set(nominations.map(({ award }) => award));
  const known = awards.filter(({ code }) => wanted.has(code)).sort(compareAwards);
  for (const { code } of known) wanted.delete(code);
  return [...known, ...[...wanted].sort().map((code) => ({ code, name: code }))];
}

function nominationOrder({ units, sortKeys }: ListOrder) {
  const places = new Map(units.map(({ code }, index) => [code, index]));
  const placeOf = ({ unit }: Nomination) => places.get(unit) ?? units.length;
  const nameOf = ({ code, name }: Nomination) => sortKeys?.get(code) || name;
  return (a: Nomination, b: Nomination): number =>
    placeOf(a) - placeOf(b) ||
    compareExact(a.unit, b.unit) ||
    compareNames(nameOf(a), nameOf(b)) ||
    compareExact(a.id, b.id);
}

/** How many nominations each unit has for each award; the awards present are the columns. */
export interface AwardMatrix {
  readonly awards: readonly ListedAward[];
  readonly rows: readonly MatrixRow[];
  /** A figure an award. */
  readonly totals: readonly number[];
  readonly total: number;
}

/** A unit's figures, one an award of the matrix. */
export interface MatrixRow {
  readonly unit: string;
  readonly counts: readonly number[];
  readonly total: number;
}

/**
 * The matrix over what the lists hold: every unit has a row, also the one that nominates nobody; a unit the register
 * lacks goes by its code, after the others.
 */
export function awardMatrix(nominations: readonly Nomination[], order: ListOrder): AwardMatrix {
  const listed = nominations.filter(isStanding);
  const awards = awardsOf(listed, order.awards);
  const codes = new Set([...order.units.map(({ code }) => code), ...listed.map(({ unit }) => unit).sort()]);
  const rows = [...codes].map((unit) => {
    const ofUnit = listed.filter((nomination) => nomination.unit === unit);
    const counts = awards.map(({ code }) => ofUnit.filter(({ award }) => award === code).length);
    return { unit, counts, total: sum(counts) };
  });
  const totals = awards.map((_, index) => sum(rows.map(({ counts }) => counts[index] ?? 0)));
  return { awards, rows, totals, total: sum(totals) };
}

/** How many nominations the groups hold. */
export function countOf(groups: readonly AwardGroup[]): number {
  return sum(groups.map(({ nominations }) => nominations.length));
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
