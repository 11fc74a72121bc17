import { foldName } from "../../vietnamese/names";
import type { Award } from "../awards/award";
import type { PastAward } from "../awards/past-award";
import { codeKey } from "../code-key";
import { schoolYearOrder } from "../review/checks/school-year-order";
import type { ReviewPeriod } from "../review/review-period";
import type { SchoolYear } from "../school/school-year";
import type { Unit } from "../school/unit";
import { type Grant, isGranted } from "./grant";

/** An award somebody got last year: which, and whether a person or a collective. */
export interface LastYearAward {
  readonly award: string;
  readonly kind: "individual" | "collective";
}

/** What last year's awards are read from. */
export interface LastYearSources {
  readonly year: SchoolYear;
  readonly years: readonly SchoolYear[];
  readonly reviews: readonly ReviewPeriod[];
  readonly history: readonly PastAward[];
  readonly grants: readonly Grant[];
  readonly awards: readonly Award[];
  readonly units: readonly Unit[];
}

/**
 * The awards of the school year before, from the decisions the register has of it and from *Lịch sử khen thưởng*; null where
 * neither tells of that year, which is no 0. An award that stands in both is one; what was annulled is none, whatever the history
 * says of it.
 */
export function lastYearAwards(sources: LastYearSources): readonly LastYearAward[] | null {
  const { year, years, reviews, history, grants } = sources;
  const order = schoolYearOrder(years, year);
  const before = year.from.year - 1;
  const reviewYears = new Map(reviews.map(({ code, schoolYear }) => [code, order.start(schoolYear)]));
  const decided = grants.filter(({ review }) => reviewYears.get(review) === before);
  const told = history.filter(({ schoolYear }) => order.start(schoolYear) === before);
  if (decided.length === 0 && told.length === 0) return null;
  const known = new Set(decided.flatMap((grant) => [byCode(grant), byName(grant)]));
  return [
    ...decided.filter(isGranted).map(({ award, kind }) => ({ award, kind })),
    ...told
      .filter((row) => !known.has(row.code === "" ? byName(row) : byCode(row)))
      .map(({ code, name, award }) => ({ award, kind: kindOf(code, name, award, sources) })),
  ];
}

type Known = Pick<PastAward, "code" | "name" | "award">;

function byCode({ code, award }: Known): string {
  return JSON.stringify(["code", codeKey(code), codeKey(award)]);
}

/** Old lists have names alone. */
function byName({ name, award }: Known): string {
  return JSON.stringify(["name", foldName(name), codeKey(award)]);
}

/** The history does not say it: by the award where that is for one of both, else a unit's code or name is a collective's. */
function kindOf(
  code: string,
  name: string,
  award: string,
  { awards, units }: LastYearSources,
): LastYearAward["kind"] {
  const subject = awards.find((row) => codeKey(row.code) === codeKey(award))?.subject ?? "both";
  if (subject !== "both") return subject;
  const isUnit = units.some((unit) =>
    code === "" ? foldName(unit.name) === foldName(name) : codeKey(unit.code) === codeKey(code),
  );
  return isUnit ? "collective" : "individual";
}
