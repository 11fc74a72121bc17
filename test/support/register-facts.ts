import type { LocalAppsScript } from "../../local/local-apps-script";
import { registerRows } from "../../scripts/decoded-rows";
import type { Award } from "../../src/domain/awards/award";
import { type CalendarDate, compareDates } from "../../src/domain/calendar-date";
import type { CouncilDocument } from "../../src/domain/papers/document";
import type { Grant } from "../../src/domain/results/grant";
import type { HeadChoice } from "../../src/domain/results/head-decision";
import { reviewPeriods } from "../../src/register/tables/plan/review-periods";
import { staff } from "../../src/register/tables/records/staff";
import { decisionChanges } from "../../src/register/tables/results/decision-changes";
import { grants } from "../../src/register/tables/results/grants";
import { headDecisions } from "../../src/register/tables/results/head-decisions";
import { suddenAwards } from "../../src/register/tables/results/sudden-awards";
import { documentBook } from "../../src/register/tables/review/document-book";
import { nominations } from "../../src/register/tables/review/nominations";
import { awards } from "../../src/register/tables/school/awards";
import { baseSalaries } from "../../src/register/tables/school/base-salaries";
import { units } from "../../src/register/tables/school/units";
import { composedTexts } from "../../src/register/tables/technical/composed-texts";
import { ballotLines } from "../../src/register/tables/vote/ballot-lines";
import { outcomes } from "../../src/register/tables/vote/outcomes";

/** An award that was put before the head, as the tabs have it. */
export interface HeadFact {
  readonly id: string;
  readonly review: string;
  readonly name: string;
  readonly unit: string;
  readonly unitName: string;
  readonly nominee: string;
  readonly kind: "individual" | "collective";
  readonly award: Award;
  readonly choice: HeadChoice | null;
  readonly sudden: boolean;
}

/** What the tabs of a register say, read cell by cell: nothing of it was computed by what composes papers. */
export interface RegisterFacts {
  readonly awards: readonly Award[];
  readonly book: readonly CouncilDocument[];
  readonly decided: readonly HeadFact[];
  /** Everybody who was nominated, voted on or put before the head, units left out: they are named as units. */
  readonly everybody: readonly string[];
  /** Who may receive for a collective: the staff, and whoever heads a unit. */
  readonly receivers: readonly string[];
  /** The base salaries, in đồng. */
  readonly salaries: readonly number[];
  readonly grants: readonly Grant[];
  readonly changes: ReturnType<typeof changesOf>;
  readonly nominations: ReturnType<typeof nominationsOf>;
  readonly reviews: ReturnType<typeof reviewsOf>;
  readonly staff: ReturnType<typeof staffOf>;
  readonly outcomes: ReturnType<typeof outcomesOf>;
  unitName(code: string): string;
  /** The day a document was composed last. */
  composedOn(document: CouncilDocument): CalendarDate;
  /** The grants in force on the day a document was composed. */
  inForce(document: CouncilDocument): readonly Grant[];
}

const changesOf = (script: LocalAppsScript) => registerRows(script, decisionChanges);
const nominationsOf = (script: LocalAppsScript) => registerRows(script, nominations);
const reviewsOf = (script: LocalAppsScript) => registerRows(script, reviewPeriods);
const staffOf = (script: LocalAppsScript) => registerRows(script, staff);
const outcomesOf = (script: LocalAppsScript) => registerRows(script, outcomes);

/** Reads the tabs. Throws where a row has no other row it must have. */
export function registerFacts(script: LocalAppsScript): RegisterFacts {
  const book = registerRows(script, documentBook);
  const texts = registerRows(script, composedTexts);
  const catalogue = registerRows(script, awards);
  const lines = registerRows(script, ballotLines);
  const granted = registerRows(script, grants);
  const unitNames = new Map(registerRows(script, units).map(({ code, name }) => [code, name]));
  const awardOf = (code: string) =>
    found(
      catalogue.find((award) => award.code === code),
      code,
    );
  const composedOn = (document: CouncilDocument) =>
    found(texts.find((text) => text.document === document.id)?.at, `composing of ${document.id}`);
  const voted = registerRows(script, headDecisions).map((row): HeadFact => {
    const line = found(
      lines.find(({ nomination }) => nomination === row.nomination),
      row.nomination,
    );
    const { kind, nominee, unit } = line;
    return {
      ...row,
      ...{ id: row.nomination, kind, nominee, unit },
      award: awardOf(row.award),
      sudden: false,
    };
  });
  const sudden = registerRows(script, suddenAwards)
    .filter(({ opinion }) => opinion === "yes")
    .map(
      (row): HeadFact => ({
        ...row,
        ...{ id: row.code, nominee: row.nomineeCode, unitName: unitNames.get(row.unit) ?? row.unit },
        ...{ award: awardOf(row.award), sudden: true },
      }),
    );
  const nominated = nominationsOf(script);
  return {
    awards: catalogue,
    book,
    decided: [...voted, ...sudden],
    everybody: [...new Set([...lines, ...nominated, ...sudden].map(({ name }) => name))].filter(
      (name) => ![...unitNames.values()].includes(name),
    ),
    receivers: [
      ...staffOf(script).map(({ name }) => name),
      ...registerRows(script, units).map(({ head }) => head),
    ],
    salaries: registerRows(script, baseSalaries).map(({ amount }) => amount),
    grants: granted,
    changes: changesOf(script),
    nominations: nominated,
    reviews: reviewsOf(script),
    staff: staffOf(script),
    outcomes: outcomesOf(script),
    unitName: (code) => unitNames.get(code) ?? code,
    composedOn,
    inForce: (document) =>
      granted.filter(({ state, changedBy }) => {
        const date = book.find(({ id }) => id === changedBy)?.date;
        return state !== "annulled" || (date != null && compareDates(date, composedOn(document)) > 0);
      }),
  };
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the register has no ${what}`);
  return value;
}
