import { compareExact } from "../../vietnamese/collation";
import { compareNames } from "../../vietnamese/names";
import { compareAwards } from "../awards/award";
import type { AwardRule } from "../awards/award-rule";
import { appliesTo } from "../awards/award-rule";
import type { CheckSources } from "../review/checks/check-nominations";
import type { RuleName } from "../review/checks/checks";
import type { KnownNominee } from "../review/checks/known-nominee";
import type { Nomination } from "../review/nomination";
import { sortKeysOf } from "../review/nomination-list";
import type { BallotLine, ListedNominee } from "./ballot-line";
import { isFromFloor } from "./floor";

/** What a line says of its nominee, whatever its number. */
export type Candidate = ListedNominee &
  Pick<BallotLine, "award" | "nomination" | "woman" | "requires" | "secondFor" | "secondIn" | "origin">;

/**
 * The line of a nomination, by what the register knows of the nominee. What it requires are awards of the same vote: of others the
 * checks have judged already. `number` tells those apart whom nothing else on the paper would.
 */
export function candidateOf(
  nomination: Nomination,
  { identity, category, woman }: KnownNominee,
  voted: readonly string[],
  { rules, units }: Pick<CheckSources, "rules" | "units">,
  number: number | undefined,
): Candidate {
  const { id, award, kind, code, name, position, className, unit, votesFor, votesIn } = nomination;
  return {
    award,
    nomination: id,
    nominee: identity ?? id,
    kind,
    code,
    name,
    position: detailOf([position, className], number),
    unit,
    unitName: units.find((row) => row.code === unit)?.name ?? unit,
    category,
    woman: woman === null ? null : woman ? "yes" : "no",
    requires: requiredAwards(rules, award, category, voted),
    secondFor: votesFor,
    secondIn: votesIn,
    origin: isFromFloor(id) ? "floor" : "nomination",
  };
}

/** "Giáo viên", "Giáo viên (số 1)", "(số 1)". */
function detailOf(parts: readonly string[], number: number | undefined): string {
  const told = parts.filter((part) => part !== "").join(", ");
  return [told, number === undefined ? "" : `(số ${number})`].filter((part) => part !== "").join(" ");
}

const numberAtEnd = /\s*\(số \d+\)$/u;

/** "(số 1)", by which `detailOf` tells apart who shares a name in a unit; "" where nobody does. */
export function namesakeNumber(position: string): string {
  return numberAtEnd.exec(position)?.[0].trim() ?? "";
}

/** The position without that number. */
export function withoutNamesakeNumber(position: string): string {
  return position.replace(numberAtEnd, "");
}

/** The awards of the same year a nominee must have: of a row that names several, one. */
function requiredAwards(
  rules: readonly AwardRule<RuleName>[],
  award: string,
  category: string,
  voted: readonly string[],
): readonly string[] {
  return rules
    .filter((row) => isRequiredOnPaper(row, voted) && appliesTo(row, award, category))
    .map(({ base }) => base.join("|"));
}

/** Whether lines say by their `requires` what this row asks for, so that the tally looks at it: awards of the same vote. */
export function isRequiredOnPaper(
  { award, rule, severity, base }: AwardRule<RuleName>,
  voted: readonly string[],
): boolean {
  return (
    rule === "requires" && severity === "block" && award !== "" && base.some((code) => voted.includes(code))
  );
}

/** Awards from high to low, in each by unit in the order of the register, and by name in it (domain.md 3). */
export function inOrder(
  candidates: readonly Candidate[],
  { awards, units, staff }: CheckSources,
): readonly Candidate[] {
  const award = new Map([...awards].sort(compareAwards).map(({ code }, index) => [code, index]));
  const unit = new Map(units.map(({ code }, index) => [code, index]));
  const sortKeys = sortKeysOf(staff);
  const nameOf = ({ code, name }: Candidate) => sortKeys.get(code) || name;
  const placeOf = (of: ReadonlyMap<string, number>, code: string) => of.get(code) ?? of.size;
  return [...candidates].sort(
    (a, b) =>
      placeOf(award, a.award) - placeOf(award, b.award) ||
      placeOf(unit, a.unit) - placeOf(unit, b.unit) ||
      compareNames(nameOf(a), nameOf(b)) ||
      compareExact(a.nomination, b.nomination),
  );
}
