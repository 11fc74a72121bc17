import { recognisable } from "../../vietnamese/text";
import type { Cells } from "./fields";
import { headingTime, type YearSpan, yearBeside } from "./heading-time";
import type { AwardBook, ListedAward } from "./list-awards";
import type { LineField, ListField } from "./list-fields";
import { parseYes } from "./values";

/** What the awards of a row are told by. */
export interface TellingAwards {
  readonly awards: readonly ListedAward[];
  readonly book: AwardBook;
  readonly reviewed: YearSpan | null;
}

/** The awards named in the column of awards and ticked in the awards' own columns, what is neither, and what is of other years. */
export function awardsOf(cells: Cells<ListField>, { awards, book, reviewed }: TellingAwards) {
  const typed = cells.awards ?? "";
  const { year } = headingTime(typed.length > longestDated ? "" : typed);
  const row = headingTime((cells.schoolYear ?? "").slice(0, longestDated)).year;
  const isNot = (named: YearSpan | null) =>
    named !== null && reviewed !== null && yearBeside(named, reviewed) !== "now";
  const isOther = isNot(year) || isNot(row);
  const named = isOther ? { codes: [], unknown: [] } : book.all(typed);
  const columns = (isNot(row) ? [] : awards)
    .map((award) => ({ award, cell: cells[`award:${award.code}`] ?? "" }))
    .filter(({ award, cell }) => cells.total === undefined || countedAs(award) === null || isTickMark(cell));
  const isTicked = (code: string, cell: string) => tickOf(cell) ?? book.one(cell) === code;
  return {
    codes: [
      ...named.codes,
      ...columns.filter(({ award, cell }) => isTicked(award.code, cell)).map(({ award }) => award.code),
    ],
    unknown: [
      ...named.unknown,
      ...columns
        .filter(({ award, cell }) => tickOf(cell) === null && !isTicked(award.code, cell))
        .map(({ award, cell }) => `${award.name}: ${cell}`),
    ],
    otherYears: isOther ? [isNot(year) ? typed : `${typed} ${cells.schoolYear ?? ""}`.trim()] : [],
  };
}

/** As `parseYes`; under an award's own heading "Đạt" and "Đề nghị" are ticks, too. */
function tickOf(cell: string): boolean | null {
  return parseYes(cell) ?? (/^(?:dat|de nghi|duoc)$/.test(recognisable(cell)) ? true : null);
}

/** No cell that names awards with their year is longer. */
const longestDated = 300;

/** In a list of collectives a column "LĐTT" counts people, a number in it is no tick. */
function isTickMark(cell: string): boolean {
  return parseYes(cell) === true && !/^1(?:[.,]0+)?$/.test(cell);
}

/** Which count of a collective an award's column can be. */
function countedAs({ code, name, aliases = [] }: ListedAward): "ldtt" | "cstdcs" | null {
  const words = [code, name, ...aliases].map(recognisable);
  if (words.includes("ldtt") || words.includes("lao dong tien tien")) return "ldtt";
  return words.includes("cstdcs") || words.includes("chien si thi dua co so") ? "cstdcs" : null;
}

/** The counts that stand under awards' own headings in a list of collectives. */
export function countsOf(
  cells: Cells<ListField>,
  awards: readonly ListedAward[],
): Partial<Record<LineField, string>> {
  const found: Partial<Record<LineField, string>> = {};
  if (cells.total === undefined) return found;
  for (const award of awards) {
    const count = countedAs(award);
    const cell = cells[`award:${award.code}`] ?? "";
    if (count !== null && !isTickMark(cell)) found[count] = cell;
  }
  return found;
}
