/**
 * How long the rules under the issuing body and under the summary are, and which of them suits a text. NĐ 30/2020
 * (domain.md 6) wants 1/3–1/2 of the text above; a paragraph border cannot follow its text, so a template carries a few
 * lengths and the view model picks one. Lengths are in millimetres.
 */

/** Width that the names of the bodies have, in which longer ones wrap; what is left of the page is `headGap` and the national name's. */
export const issuingColumn = 71;

/** Room between the names of the bodies and the column of the national name, which fills its column at 12 pt. */
export const headGap = 4;

/** Width of the page between its margins: A4 less 30 mm left and 15 mm right. */
export const textWidth = 165;

/** Width of an A4 page on its side between its margins: 297 mm less 30 mm left and 15 mm right. */
export const landscapeWidth = 252;

/** Rules under the issuing body (12 pt bold). Each suits texts of twice to three times its length: 23 to 71 mm. */
export const issuingRules = [11.3, 17, 25.2] as const;

/** Rules under the summary (14 pt bold), for texts of 22 to 165 mm. */
export const summaryRules = [11.1, 16.7, 25, 37.5, 56] as const;

/** Rules under the summary on a page on its side, for texts of 22 to 252 mm. */
export const landscapeSummaryRules = [...summaryRules, 84] as const;

/** The condition of the template that shows a rule: "kẻ cơ quan 17 mm". */
export function ruleCondition(under: "kẻ cơ quan" | "kẻ trích yếu", length: number): string {
  return `${under} ${Math.round(length)} mm`;
}

/**
 * The conditions of the template for both texts: of each one's rules the one that suits it true, the others false. The
 * issuing body's name as it is printed, with "\n" where the secretary broke the line.
 */
export function ruleConditions(
  issuingBody: string,
  summary: string,
  pageWidth: typeof textWidth | typeof landscapeWidth = textWidth,
  underBody = true,
): Readonly<Record<string, boolean>> {
  const underSummary = pageWidth === textWidth ? summaryRules : landscapeSummaryRules;
  return {
    ...conditions("kẻ cơ quan", issuingRules, underBody ? longestLine(issuingBody, 12, issuingColumn) : null),
    ...conditions("kẻ trích yếu", underSummary, longestLine(summary, 14, pageWidth)),
  };
}

function conditions(
  under: Parameters<typeof ruleCondition>[0],
  lengths: readonly number[],
  width: number | null,
) {
  const suits = width === null ? null : suiting(width, lengths);
  const flags = new Map(lengths.map((length) => [ruleCondition(under, length), length === suits]));
  return Object.fromEntries(flags);
}

/** The shortest rule that is no less than a third of the text; the longest for a text longer than all are made for. */
function suiting(width: number, lengths: readonly number[]): number {
  return lengths.find((length) => width <= 3 * length) ?? Math.max(...lengths);
}

/** Width in millimetres of one line of bold Times New Roman at `points`. */
export function boldWidth(line: string, points: number): number {
  let thousandths = 0;
  for (const letter of line.normalize("NFD").replace(marks, "").normalize("NFC")) {
    thousandths += advances.get(letter) ?? 500;
  }
  return ((thousandths / 1000) * points * 25.4) / 72;
}

function longestLine(text: string, points: number, column: number): number {
  return Math.min(column, Math.max(...text.split("\n").map((line) => boldWidth(line, points))));
}

// A tone or a circumflex leaves a letter's width alone; the horn of ơ and ư does not, so it stays.
const marks = /[\u0300\u0301\u0302\u0303\u0306\u0309\u0323]/g;

/** Advance widths of Times New Roman Bold, in thousandths of the size. */
const advances = new Map(
  Object.entries({
    250: " .,",
    278: "il/'",
    333: "fjt;:-()’!",
    389: "Is",
    444: "cerz",
    500: "Jagovxy0123456789–“”?",
    556: 'ơSbdhknpquđ"',
    600: "ư",
    611: "FP",
    667: "BELTZ",
    722: "ACDNRUVXYĐw",
    778: "GHKOQƠ",
    796: "Ư",
    833: "m&",
    944: "M",
    1000: "W%…",
  }).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)),
);

/** How many awards a table of the summary list has columns for; more of them stand in a second table. */
export const matrixColumns = { least: 1, most: 12 } as const;

/** Every table of the summary list, by how many awards it has columns for. */
export const matrixShapes: readonly number[] = Array.from(
  { length: matrixColumns.most - matrixColumns.least + 1 },
  (_, index) => matrixColumns.least + index,
);

/** The section of the template that holds a table of so many awards: "tổng hợp 3". */
export function matrixSection(awards: number): string {
  return `tổng hợp ${awards}`;
}

/**
 * The columns of a ballot in millimetres, by how it is marked: number, name, who that is, and the two boxes. The view counts
 * by them how high a line of the ballot is, so that each page holds what it says.
 */
export const ballotColumns = {
  twoBoxes: [11, 60, 41, 24, 29],
  strikeOut: [11, 80, 74],
} as const;

/** Room for the stamp beside a ballot's title. */
export const stampColumn = 42;

/** The points of a ballot's lines, the room above and below them in twentieths of a point, and the points of its notes. */
export const ballotLook = { points: 12, padding: 9, notes: 11 } as const;

/** A list attached to a decision: with a column of awards where there are several, one of money where there is any. */
export interface AnnexShape {
  readonly awards: boolean;
  readonly money: boolean;
}

/** Every list the template of a decision has. */
export const annexShapes: readonly AnnexShape[] = [true, false].flatMap((money) =>
  [false, true].map((awards) => ({ awards, money })),
);

/** The section of the template that holds a list: "phụ lục", "phụ lục nhiều danh hiệu, không tiền". */
export function annexSection({ awards, money }: AnnexShape): string {
  const marks = [...(awards ? ["nhiều danh hiệu"] : []), ...(money ? [] : ["không tiền"])];
  return ["phụ lục", marks.join(", ")].filter((text) => text !== "").join(" ");
}
