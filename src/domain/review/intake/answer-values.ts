import { remembered } from "../../../vietnamese/remembered";
import { comparable, comparableLabel } from "../../../vietnamese/text";
import { cleanCell } from "../../pasted/cells";
import type { Answer } from "../submission";

/** A cell takes 50.000 characters; what is longer stands whole in the ledger. */
const longestText = 45_000;
const cutMark = " … (xem nguyên văn ở tab “Hồ sơ gửi về”)";

/** Text a cell takes: of a longer one the beginning, and where the whole is. Never cuts a surrogate pair. */
export function clipped(text: string): string {
  if (text.length <= longestText) return text;
  return `${beginningOf(text, longestText - cutMark.length)}${cutMark}`;
}

/** The first `length` UTF-16 units, one less where that would cut a surrogate pair. */
export function beginningOf(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, text.length > length && last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

/** Lines that one cell takes together; of more, the first and how many follow. */
export function withinCell(lines: readonly string[]): readonly string[] {
  let length = 0;
  const fitting = lines.findIndex((line) => {
    length += line.length + 1;
    return length > longestText;
  });
  if (fitting < 0) return lines;
  return [...lines.slice(0, fitting), `… và ${lines.length - fitting} dòng nữa (tab “Hồ sơ gửi về”)`];
}

/** The answer bound to a field as it came, "" where there is none. */
export function answerTo(answers: readonly Answer[], field: string): string {
  const found = answers.filter((answer) => answer.field === field).map(({ answer }) => answer);
  return found.join("\n");
}

/** Whether it says anything that can be seen. */
export const isFilled = remembered((text) => comparable(cleanCell(text)) !== "");

/** A name, a code, a position: one line, no invisible characters. */
export const shortText = remembered((text) => clipped(comparable(cleanCell(text))));

/** A code is short: what is longer was meant for another field. */
const longestCode = 60;

/** A nominee's code as typed, "" where it says that there is none ("-", "0", "chưa có"); null where it can be no code. */
export function parseCode(text: string): string | null {
  const code = comparable(cleanCell(text));
  if (!/[\p{L}\p{N}]/u.test(code) || /^(0+|không|không có|chưa có|chưa rõ|trống|n\/a)$/iu.test(code))
    return "";
  return code.length <= longestCode ? code : null;
}

/** A summary, a product: line breaks stay. */
export function longText(text: string): string {
  return clipped(cleanCell(text));
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

/** "12", "12 người", "1.200", "không có" (0); null where it is no count. */
export function parseCount(text: string): number | null {
  const typed = comparableLabel(text);
  if (/^(không|không có|không có ai|không ai)\.?$/u.test(typed)) return 0;
  const [, digits] = countedWord.exec(typed) ?? [];
  return digits === undefined ? null : Number(digits.replace(/\./g, ""));
}

/** "98", "98,5 %", "98.5%": a share in percent; null where it is none or over 100. */
export function parsePercent(text: string): number | null {
  const [, digits] = /^(\d{1,3}(?:[.,]\d{1,4})?) ?%?$/.exec(comparableLabel(text)) ?? [];
  const value = digits === undefined ? null : Number(digits.replace(",", "."));
  return value !== null && value <= 100 ? value : null;
}
