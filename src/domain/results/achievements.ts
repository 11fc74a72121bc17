import { comparable, comparableLabel } from "../../vietnamese/text";
import type { Award } from "../awards/award";
import type { PastAward } from "../awards/past-award";
import { type CalendarDate, compareDates } from "../calendar-date";
import { codeKey } from "../code-key";
import { personIdentity, unitIdentity } from "../review/checks/nominee";
import type { Nomination } from "../review/nomination";
import type { ReviewPeriod } from "../review/review-period";
import type { Initiative } from "../school/initiative";
import { type Rating, ratingNames } from "../school/rating";
import type { SchoolYear } from "../school/school-year";
import type { DecidedAward } from "./decided-award";
import { awardGranted, type UpwardResult } from "./upward-result";

/** What the register knows of a nominee's years, for a report of achievements (domain.md 5.15). */
export interface AchievementSources {
  readonly years: readonly SchoolYear[];
  readonly reviews: readonly ReviewPeriod[];
  readonly nominations: readonly Nomination[];
  readonly initiatives: readonly Initiative[];
  readonly pastAwards: readonly PastAward[];
  readonly upward: readonly UpwardResult[];
  readonly awards: readonly Award[];
  /** The nominee's rating of a school year, null where none is known. */
  ratingOf(schoolYear: string): Rating | null;
}

/** A year the report covers, and what the register has of it. */
export interface YearOfWork {
  /** The school year's code. */
  readonly code: string;
  /** Its name, "" where the register has no such year. */
  readonly name: string;
  /** Each without a full stop; none where the register knows nothing. */
  readonly achievements: readonly string[];
}

/** Whose achievements they are: a line, and the code by which the history knows its nominee (`historyCode`). */
export interface Achiever {
  readonly line: DecidedAward;
  readonly code: string;
}

/** The years the report covers, the first one first: so many that end with the year of the review. */
export function yearsOfWork(
  who: Achiever,
  last: SchoolYear,
  count: number,
  sources: AchievementSources,
): readonly YearOfWork[] {
  const names = new Map(sources.years.map(({ code, name }) => [code, name]));
  return yearCodes(last, count, sources.years).map((code) => ({
    code,
    name: names.get(code) ?? "",
    achievements: achievementsOf(who, code, sources),
  }));
}

/** "2020-2021", "2021-2022", "2022-2023"; of years named otherwise those the register has. */
function yearCodes(last: SchoolYear, count: number, years: readonly SchoolYear[]): readonly string[] {
  const numbers = /^(\d{4})(?:-(\d{4}))?$/.exec(last.code);
  if (numbers) {
    return Array.from({ length: count }, (_, index) => {
      const back = count - 1 - index;
      return numbers
        .slice(1)
        .filter((number) => number !== undefined)
        .map((number) => String(Number(number) - back))
        .join("-");
    });
  }
  return years
    .filter(({ from }) => compareDates(from, last.from) <= 0)
    .sort((a, b) => compareDates(a.from, b.from))
    .slice(-count)
    .map(({ code }) => code);
}

/** The year's rating, the units' words on the nominee, initiatives: each thing once, however often it was told. */
function achievementsOf(
  { line, code: typed }: Achiever,
  year: string,
  { reviews, nominations, initiatives, ratingOf }: AchievementSources,
): readonly string[] {
  const ofYear = new Set(reviews.flatMap(({ code, schoolYear }) => (schoolYear === year ? [code] : [])));
  const own = nominations.filter(
    (nomination) =>
      ofYear.has(nomination.review) &&
      nomination.evidenceState !== "invalid" &&
      (nomination.state === "active" || nomination.state === "leaving") &&
      isOf(nomination, line),
  );
  const rating = ratingOf(year);
  const code = codeKey(typed);
  const recognised = initiatives.filter(
    ({ schoolYear, authors }) =>
      schoolYear === year && code !== "" && authors.some((author) => codeKey(author) === code),
  );
  const told = own.filter(({ initiative }) => initiative.trim() !== "");
  const texts = [
    ...(rating === null ? [] : [ratingNames[rating]]),
    ...own.map(({ summary }) => summary),
    ...(own.length === 0 && line.source === "sudden" && ofYear.has(line.review) ? [line.achievement] : []),
    ...own.map(({ product }) => (product.trim() === "" ? "" : `Sản phẩm: ${product.trim()}`)),
    ...recognised.map((row) => initiativeWords(row.name, row.decision)),
    ...told
      .filter(({ initiative }) => !recognised.some(({ name }) => isSame(name, initiative)))
      .map(({ initiative, initiativeDecision }) => initiativeWords(initiative, initiativeDecision)),
  ];
  const known = new Set([""]);
  return texts.map(bare).filter((text) => {
    const isNew = !known.has(comparableLabel(text));
    known.add(comparableLabel(text));
    return isNew;
  });
}

function initiativeWords(name: string, decision: string): string {
  const number = comparable(decision);
  return `Sáng kiến, đề tài: ${comparable(name)}${number === "" ? "" : ` (công nhận tại Quyết định số ${withoutKind(number)})`}`;
}

/** "12/QĐ-CĐTN" of "Quyết định số 12/QĐ-CĐTN": people type either. */
export function withoutKind(decision: string): string {
  return comparable(decision).replace(/^(?:quyết định|qđ)?\s*(?:số\s*)?/iu, "");
}

function bare(text: string): string {
  return text.trim().replace(/[\s.;,]+$/, "");
}

function isSame(a: string, b: string): boolean {
  return comparableLabel(a) === comparableLabel(b);
}

/** Whether a nomination is of the line's nominee: by code, never by name alone (domain.md 7). */
function isOf({ id, kind, code, unit }: Nomination, line: DecidedAward): boolean {
  if (id === line.id) return true;
  if (kind !== line.kind) return false;
  if (kind === "individual") return code !== "" && personIdentity(code) === line.nominee;
  return unitIdentity(code === "" ? unit : code) === line.nominee;
}

/** An award the nominee has, as the report's tables tell it. */
export interface AwardBefore {
  readonly schoolYear: string;
  readonly award: string;
  /** Number and symbol, "" where not known. */
  readonly decision: string;
  readonly decidedOn: CalendarDate | null;
  /** Who decided, "" where not known. */
  readonly body: string;
}

/** The awards a nominee has, from the first year on: titles and forms apart. */
export interface AwardsBefore {
  readonly titles: readonly AwardBefore[];
  readonly forms: readonly AwardBefore[];
  /** Rows of the same name without a code: perhaps the nominee's, which a person has to say. */
  readonly doubtful: readonly PastAward[];
}

/**
 * What the award history has of the line's nominee. Who decided is known of what *Kết quả cấp trên* recorded, and where the
 * decision bears the school's symbol.
 */
export function awardsBefore(
  { line, code: typed }: Achiever,
  { pastAwards, upward, awards }: AchievementSources,
  school: { readonly name: string; readonly symbol: string },
): AwardsBefore {
  const catalogue = new Map(awards.map((award) => [codeKey(award.code), award]));
  const code = codeKey(typed);
  const own = pastAwards
    .filter((past) => code !== "" && codeKey(past.code) === code)
    .sort((a, b) => (a.schoolYear < b.schoolYear ? -1 : a.schoolYear > b.schoolYear ? 1 : 0));
  const told = (past: PastAward): AwardBefore => ({
    schoolYear: past.schoolYear,
    award: catalogue.get(codeKey(past.award))?.name ?? past.award,
    decision: withoutKind(past.decision),
    decidedOn: past.decidedOn,
    body: bodyOf(past, upward) ?? (isOwn(past.decision, school.symbol) ? school.name : ""),
  });
  const kindOf = ({ award }: PastAward) => catalogue.get(codeKey(award))?.kind;
  return {
    titles: own.filter((past) => kindOf(past) !== "form" && kindOf(past) !== "exemplar").map(told),
    forms: own.filter((past) => kindOf(past) === "form").map(told),
    doubtful: pastAwards.filter((past) => past.code === "" && isSame(past.name, line.name)),
  };
}

function bodyOf(past: PastAward, upward: readonly UpwardResult[]): string | null {
  const row = upward.find(
    (result) =>
      result.body !== "" &&
      result.code !== "" &&
      codeKey(result.code) === codeKey(past.code) &&
      result.decision === past.decision &&
      codeKey(awardGranted(result) ?? "") === codeKey(past.award),
  );
  return row?.body ?? null;
}

/** "12/QĐ-CĐTN" bears the symbol CĐTN, and none that only begins with it. */
function isOwn(decision: string, symbol: string): boolean {
  if (symbol === "") return false;
  const [, bears = ""] = /-([\p{L}\d-]+)\s*$/u.exec(decision) ?? [];
  return comparableLabel(bears) === comparableLabel(symbol);
}
