import { type CheckOutcome, checkOutcomeNames } from "../../domain/awards/severity";
import { ok, type Result } from "../../domain/result";
import { isPresent } from "../../domain/review/nomination";
import { working } from "../../register/archive/reach";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { nominations } from "../../register/tables/review/nominations";
import { awards } from "../../register/tables/school/awards";
import { units } from "../../register/tables/school/units";
import { compareNames } from "../../vietnamese/names";
import { comparableLabel, recognisable } from "../../vietnamese/text";

/** What nominations are looked for by; "" for any. */
export interface NominationQuery {
  /** Of the name or the code, with marks or without. */
  readonly words: string;
  readonly review: string;
  readonly unit: string;
  readonly award: string;
}

/** What was found, and what can be chosen from. */
export interface FoundNominations {
  readonly reviews: readonly Choice[];
  readonly units: readonly Choice[];
  readonly awards: readonly Choice[];
  readonly found: readonly FoundNomination[];
  /** How many more there are. */
  readonly more: number;
}

interface Choice {
  readonly code: string;
  readonly name: string;
}

export interface FoundNomination {
  readonly id: string;
  readonly name: string;
  /** "Chiến sĩ thi đua cơ sở, Khoa Mộc". */
  readonly what: string;
  readonly finding: CheckOutcome | null;
  readonly findingName: string;
}

/** A sidebar shows so many. */
const mostFound = 40;

const tables = { reviews: reviewPeriods, units, awards, nominations };

/** Looks for nominations that stand or wait for the secretary's word, by name. Changes nothing. */
export function findNominations({ words, review, unit, award }: NominationQuery): Result<FoundNominations> {
  return readRegister(
    working(tables),
    (open) => {
      const nameIn = (rows: readonly Choice[]) => new Map(rows.map(({ code, name }) => [code, name]));
      const [unitNames, awardNames] = [nameIn(open.units.rows()), nameIn(open.awards.rows())];
      const matches = matcher(words);
      const found = open.nominations
        .rows()
        .filter(isPresent)
        .filter((row) => review === "" || row.review === review)
        .filter((row) => unit === "" || row.unit === unit)
        .filter((row) => award === "" || row.award === award)
        .filter(({ name, code }) => matches(name) || matches(code))
        .sort((a, b) => compareNames(a.name, b.name));
      const choices = (rows: readonly Choice[]) => rows.map(({ code, name }) => ({ code, name }));
      return ok({
        reviews: choices(open.reviews.rows()),
        units: choices(open.units.rows()),
        awards: choices(open.awards.rows()),
        found: found.slice(0, mostFound).map((row) => ({
          id: row.id,
          name: row.name,
          what: `${awardNames.get(row.award) ?? row.award}, ${unitNames.get(row.unit) ?? row.unit}`,
          finding: row.finding,
          findingName: row.finding === null ? "" : checkOutcomeNames[row.finding],
        })),
        more: Math.max(0, found.length - mostFound),
      });
    },
    "rowByRow",
  );
}

/** Whether a text has all the words in it; words that are typed without marks find those with them. */
function matcher(words: string): (text: string) => boolean {
  const plain = recognisable(words);
  const isMarked = plain !== "" && comparableLabel(words).replace(/y/g, "i") !== plain;
  const formOf = isMarked ? comparableLabel : recognisable;
  const wanted = formOf(words)
    .split(" ")
    .filter((word) => word !== "");
  return (text) => wanted.every((word) => formOf(text).includes(word));
}
