import { recognisable } from "../../vietnamese/text";
import type { CalendarDate } from "../calendar-date";
import type { AwardBook } from "../pasted/list-awards";
import { parseDay } from "../pasted/values";

/** An award as a cell tells it with its year, and with its decision where that stands behind it. */
export interface GivenPart {
  readonly year: string;
  readonly words: string;
  /** "QĐ 12/QĐ-CĐTN ngày 05/7/2021", "" where the cell tells none. */
  readonly decision: string;
}

const yearWords = "(?:năm học|năm|nh)?\\s*(?:19|20)\\d\\d(?:\\s*[-–—‑−/_]\\s*(?:(?:19|20)?\\d\\d))?";
const yearFirst = new RegExp(`^(${yearWords})\\s*[:–-]\\s*(.+)$`, "isu");
const yearInBrackets = new RegExp(`^([^()]+?)\\s*\\(\\s*(${yearWords})\\s*(?:[,;]\\s*([^()]*))?\\)$`, "isu");
const yearLast = /^(.+?)[\s,]+((?:năm học|năm|nh)\s*(?:19|20)\d\d(?:\s*[-–—‑−/_]\s*(?:(?:19|20)?\d\d))?)$/isu;
const decisionBehind = /^(.*?)\s*\(\s*((?:theo |tại )?(?:QĐ|Quyết định|số)(?=[\s:.])[^()]*)\)$/isu;

/**
 * "2019-2020: LĐTT; 2020-2021: CSTĐCS (QĐ 12/QĐ …)", "LĐTT (2019-2020), CSTĐCS (2020-2021)" by their years; a part without one is of
 * the row's own year.
 */
export function givenParts(text: string, rowYear: string, book: AwardBook): readonly GivenPart[] {
  if (text === "") return [];
  const whole = { year: rowYear, words: text, decision: "" };
  if (text.length > longestCell || book.all(text).unknown.length === 0) return [whole];
  // A comma parts awards where every part then has its own year.
  for (const between of [/[;\n]/, /[;\n]|,(?![^()]*\))/]) {
    const parts = text
      .split(between)
      .map((part) => part.trim())
      .filter((part) => part !== "");
    const read = parts.map((part) => withYear(part));
    if (read.length > 0 && read.every((part) => part !== null)) return read.flatMap((part) => part ?? []);
    // "2020-2021: LĐTT, CSTĐCS": the comma is of the awards of one year.
    if (
      read.every((part, at) => part !== null || book.one(parts[at] ?? "") !== null) &&
      read.some((part) => part !== null)
    )
      return read.map((part, at) => part ?? { year: rowYear, words: parts[at] ?? "", decision: "" });
  }
  return [whole];
}

/** No cell that tells awards by their years is longer. */
const longestCell = 5_000;

function withYear(part: string): GivenPart | null {
  const [, before = part, decision = ""] = decisionBehind.exec(part) ?? [];
  const [, first, behind] = yearFirst.exec(before) ?? [];
  if (first !== undefined && behind !== undefined)
    return { year: first.trim(), words: behind.trim(), decision };
  const [, words, inside, own = ""] = yearInBrackets.exec(before) ?? [];
  if (words !== undefined && inside !== undefined)
    return { year: inside.trim(), words: words.trim(), decision: decision || own.trim() };
  const [, name, last] = yearLast.exec(before) ?? [];
  return name !== undefined && last !== undefined
    ? { year: last.trim(), words: name.trim(), decision }
    : null;
}

/** "12/QĐ-CĐTN ngày 05/7/2021" in number and day; the words "QĐ số" before a number are not of it. */
export function decisionOf(text: string): { readonly number: string; readonly day: CalendarDate | null } {
  const [, number = text, written = ""] =
    /^(.*?\S)[\s,;]+(?:(?:ký\s+)?ngày\s+)?(\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})$/isu.exec(
      text,
    ) ?? [];
  const day = written === "" ? null : (parseDay(written) ?? parseDay(`ngày ${written}`));
  const kept = day === null ? text : number.replace(/[\s,;]+(?:ký\s+)?ngày$/iu, "");
  return { number: withoutWords(kept), day };
}

function withoutWords(number: string): string {
  const bare = number
    .replace(/^(?:theo |tại )?(?:QĐ|Quyết định)\s*(?:số\s*)?[:.]?\s+(?=\d)/iu, "")
    .replace(/^số\s*[:.]?\s*(?=\d)/iu, "");
  return recognisable(bare) === "" ? number : bare;
}
