import { withoutKind } from "../../domain/results/achievements";
import type { DecisionAbove } from "../../domain/results/upward-result";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { Settings } from "../../domain/school/settings";
import { longDate } from "../../vietnamese/dates";
import { comparable, lowerFirstLetter } from "../../vietnamese/text";
import { councilName } from "../review/review-words";

/** "Kết quả xét danh hiệu cuối năm học 2022 - 2023": what the result of a review is called, on one line or two. */
export function resultSummary({ name }: Pick<ReviewPeriod, "name">): readonly string[] {
  const words = comparable(name);
  return /^xét /i.test(words) ? [`Kết quả ${lowerFirstLetter(words)}`] : ["Kết quả xét khen thưởng", words];
}

/** Who speaks in a document: the council, or the school. */
export function issuerName(settings: Settings, byCouncil: boolean): string {
  return byCouncil ? councilName(settings) : comparable(settings.school);
}

/** "Hiệu trưởng Trường Cao đẳng …": whose decision it is. */
export function headOfSchool({ headTitle, school }: Pick<Settings, "headTitle" | "school">): string {
  return `${headTitle} ${comparable(school)}`;
}

/** Where comments and complaints go. */
export function commentsOffice(settings: Settings): string {
  return settings.commentsOffice === "" ? `Thường trực ${councilName(settings)}` : settings.commentsOffice;
}

/** "Quyết định số 88/QĐ-UBND ngày 01 tháng 8 năm 2023 của Ủy ban nhân dân tỉnh …", as far as it is known. */
export function decisionAboveWords({ decision, decidedOn, body }: DecisionAbove): string {
  const number = withoutKind(decision);
  return [
    "Quyết định",
    ...(number === "" ? [] : [`số ${number}`]),
    ...(decidedOn === null ? [] : [longDate(decidedOn)]),
    `của ${comparable(body) || "cấp có thẩm quyền"}`,
  ].join(" ");
}

/** "- …;" lines of a list within a text, the last one ended by a full stop. */
export function dashed(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => `- ${line}${index === lines.length - 1 ? "." : ";"}`);
}

/** Points of a text with numbers "1.", "2.", those left out that have nothing to tell: the first line bears the number. */
export function numberedPoints(points: readonly (readonly string[])[]): readonly string[] {
  return points
    .filter((lines) => lines.length > 0)
    .flatMap(([first = "", ...rest], index) => [`${index + 1}. ${first}`, ...rest]);
}
