import { remembered } from "../../../vietnamese/remembered";
import { comparable, comparableLabel } from "../../../vietnamese/text";
import { asKept, clipped, clippedCleaned, clippedName, valueText } from "../../cell-text";
import { cleanCell } from "../../pasted/cells";
import type { Answer } from "../submission";

/** The answer bound to a field as it came, "" where there is none. */
export function answerTo(answers: readonly Answer[], field: string): string {
  const found = answers.filter((answer) => answer.field === field).map(({ answer }) => answer);
  return found.join("\n");
}

/** What `cleanCell` and `comparable` leave of a text: neither a space nor without a width, nor a control character. */
const visible = /[^\s\p{Cc}\p{Zs}\u00AD\u200B-\u200F\u2060\uFEFF]/u;

/** Whether it says anything that can be seen. */
export function isFilled(text: string): boolean {
  return visible.test(text);
}

/** What `parse` makes of a text that says something; null where it makes nothing of it, or it is too long to be a value. */
export function readAs<T>(text: string, parse: (text: string) => T | null): T | null {
  const typed = isFilled(text) ? valueText(text) : null;
  return typed === null ? null : parse(typed);
}

/** A name, a position, a class: one line, no invisible characters. */
export const shortText = remembered((text) => clippedName(comparable(cleanCell(asKept(text)))));

/** A code is short: what is longer was meant for another field. */
const longestCode = 60;

/** A nominee's code as typed, "" where it says that there is none ("-", "0", "chưa có"); null where it can be no code. */
export function parseCode(text: string): string | null {
  const typed = valueText(text);
  if (typed === null) return null;
  const code = comparable(cleanCell(asKept(typed)));
  if (!/[\p{L}\p{N}]/u.test(code) || /^(0+|không|không có|chưa có|chưa rõ|trống|n\/a)$/iu.test(code))
    return "";
  return code.length <= longestCode ? code : null;
}

/** A summary, a product: line breaks stay. */
export function longText(text: string): string {
  return clippedCleaned(text, (part) => cleanCell(asKept(part)));
}

/** The answers that say something, a line each: "Họ và tên: Nguyễn Văn An". For a person to read in one cell. */
export function answersText(answers: readonly Answer[]): string {
  const lines = answers
    .filter(({ answer, field }) => field !== "unitCode" && isFilled(answer))
    .map(({ field, title, answer }) => `${title === "" ? field : title}: ${answer}`);
  return clipped(lines.join("\n"));
}

const countedWord =
  /^(\d{1,6}|\d{1,3}(?:\.\d{3})+) ?(?:người|đồng chí|đ\/c|cá nhân|thành viên|đoàn viên|nhà giáo|giảng viên|giáo viên|cán bộ|viên chức|lao động|học sinh|sinh viên|hssv|lđtt|cstđcs|phiếu)?\.?$/u;

/** No school has more people; what is larger is no count. */
const largestCount = 999_999;

/** "12", "12 người", "1.200", "không có" (0); null where it is no count. */
export function parseCount(text: string): number | null {
  // A spreadsheet that counts people with decimals: "12,0".
  const typed = comparableLabel(text).replace(/^(\d{1,6})[.,]0{1,2}$/, "$1");
  if (/^(không|không có|không có ai|không ai)\.?$/u.test(typed)) return 0;
  const [, digits] = countedWord.exec(typed) ?? [];
  const count = digits === undefined ? null : Number(digits.replace(/\./g, ""));
  return count !== null && count <= largestCount ? count : null;
}

/**
 * "98", "98,5 %", "98.5%": a share in percent; null where it is none or over 100, and where it may as well be a share of one ("0,985", "1"),
 * as a spreadsheet gives percents without their sign.
 */
export function parsePercent(text: string): number | null {
  const [, digits, sign] = /^(\d{1,3}(?:[.,]\d{1,4})?) ?(%?)$/.exec(comparableLabel(text)) ?? [];
  const value = digits === undefined ? null : Number(digits.replace(",", "."));
  if (value === null || value > 100) return null;
  return value > 0 && value <= 1 && sign === "" ? null : value;
}
