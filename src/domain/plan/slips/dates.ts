import { longDate, shortDate } from "../../../vietnamese/dates";
import { calendarDate, compareDates } from "../../calendar-date";
import { eachMatch, inEachLine, quoted, type SlipRule } from "./slip-rule";

/** "31/4/2021" by itself: no part of a number, a path or a symbol ("12/5/2021/QĐ-UBND"), nor after "số". */
const shortWithYear =
  /(?<![\p{L}\p{N}/]|\d[.,]|số[\s:]*)(\d{1,2})\/(\d{1,2})\/((?:18|19|20|21)\d\d)(?![\p{L}\p{N}/]|-\p{L})/giu;
/** "ngày 31-4-2021", "ngày 31.4.2021": other marks than "/" are a date only after the word. */
const otherMarks = /(?<!\p{L})ngày\s+(\d{1,2})([.-])(\d{1,2})\2(\d{4})(?![\p{L}\p{N}])/giu;
/** "ngày 31/4", "ngày 31/4/21". */
const shortYear = /(?<!\p{L})ngày\s+(\d{1,2})\/(\d{1,2})(?:\/(\d\d))?(?![\p{L}\p{N}/])/giu;
/** "ngày 31 tháng 4", with its year or without. */
const inWords =
  /(?<!\p{L})ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?!\d)(?:(?:\s+năm\s+|\s*\/\s*)(\d{4})(?!\d))?/giu;
/** 29/02 is a day where no year is given. */
const anyLeapYear = 2000;

/** "31/4/2021": beside the broken dates of domain.md 2. */
const dayOutsideCalendar: SlipRule = {
  name: "day outside the calendar",
  stops: true,
  find: inEachLine((line) => [
    ...eachMatch(line, shortWithYear, ([words, day, month, year]) => absent(words, year, month, day)),
    ...eachMatch(line, otherMarks, ([words, day, , month, year]) => absent(words, year, month, day)),
    ...eachMatch(line, inWords, ([words, day, month, year]) =>
      absent(words, year ?? anyLeapYear, month, day),
    ),
    ...eachMatch(line, shortYear, ([words, day, month, year]) => {
      // "trực ngày 24/24" is no date: only a day that some month has, in a month of the calendar, is taken for one.
      const plausible = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
      return plausible ? absent(words, year ? `20${year}` : anyLeapYear, month, day) : null;
    }),
  ]),
};

function absent(words: string, year?: string | number, month?: string, day?: string) {
  if (calendarDate(Number(year), Number(month), Number(day)) !== null) return null;
  return { what: `Ngày không có trong lịch: ${quoted(words)}`, remedy: "Sửa lại ngày, tháng" };
}

const doubledSlash =
  /(?<![\p{L}\p{N}/])(\d{1,2})(?:\/{2,}(\d{1,2})\/+|\/(\d{1,2})\/{2,})(\d{4}|\d\d)(?![\p{L}\p{N}/])/gu;

/** "30/4//2023" (domain.md 2, seed B). */
const doubledSlashInDate: SlipRule = {
  name: "doubled slash in a date",
  stops: true,
  find: inEachLine((line) =>
    eachMatch(line, doubledSlash, ([words, day, first, second, year]) => {
      const date = calendarDate(Number(year), Number(first ?? second), Number(day));
      const right = date && year?.length === 4 ? shortDate(date) : words.replace(/\/+/g, "/");
      return { what: `Ngày tháng thừa dấu gạch chéo: ${quoted(words)}`, remedy: `Viết ${quoted(right)}` };
    }),
  ),
};

const dots = "(?:\\.{2,}|…+|_{2,})";
const unfinishedForms = [
  // The day: "ngày 3... tháng 11", "ngày … tháng … năm 2020".
  `\\d{0,2}\\s*${dots}\\s*tháng(?!\\p{L})(?:\\s*(?:\\d{1,2}|${dots}))?(?:\\s*năm\\s*(?:\\d{4}|\\d{0,3}${dots}))?`,
  // The month: "ngày 03 tháng … năm 2020". Dots that end a clause ("ngày 8 tháng 3...") are no gap.
  `\\d{1,2}\\s*tháng\\s*\\d?${dots}\\s*năm(?!\\p{L})(?:\\s*(?:\\d{4}|\\d{0,3}${dots}))?`,
  // The year: "ngày 03 tháng 11 năm 20…".
  `\\d{1,2}\\s*tháng\\s*\\d{1,2}\\s*năm\\s*\\d{0,3}${dots}`,
];
const unfinished = new RegExp(`(?<!\\p{L})ngày\\s*(?:${unfinishedForms.join("|")})`, "giu");

/** "ngày 3... tháng 11" (domain.md 2, seed A). The gap of spaces that drafts are printed with is none (domain.md 5). */
const unfinishedDate: SlipRule = {
  name: "unfinished date",
  stops: true,
  find: inEachLine((line) =>
    eachMatch(line, unfinished, ([words]) => ({
      what: `Ngày tháng còn bỏ trống: ${quoted(words)}`,
      remedy: "Ghi đủ ngày, tháng, năm",
    })),
  ),
};

/** "5/1/2026", "01/03/2023": a zero before days under 10 and months 1 and 2 only (domain.md 6, 7). */
const zerosInDate: SlipRule = {
  name: "zeros in a date",
  stops: false,
  find: inEachLine((line) => [
    ...eachMatch(line, shortWithYear, ([words, day, month, year]) => {
      const date = calendarDate(Number(year), Number(month), Number(day));
      return date && shortDate(date) !== words ? wrongZeros(words, shortDate(date)) : null;
    }),
    ...eachMatch(line, inWords, ([words, day, month, year]) => {
      const date = calendarDate(Number(year), Number(month), Number(day));
      const right = date && longDate(date);
      const asTyped = `ngày ${day} tháng ${month} năm ${year}`;
      return right && right !== asTyped ? wrongZeros(words, right) : null;
    }),
  ]),
};

/** "từ ngày 03/7/2023-07/7/2023", "từ 03/7/2023 đến hết ngày 07/7/2023": groups: the last day. */
const period =
  /(?<!\p{L})từ\s+(?:ngày\s+)?\d{1,2}\/\d{1,2}(?:\/\d{4})?\s*(?:\p{Pd}|đến)\s*(?:hết\s+)?(?:ngày\s+)?(\d{1,2}\/\d{1,2}\/\d{4})/giu;
/** "trước ngày 07/7/2023". */
const deadline = /(?<!\p{L})trước\s+(?:ngày\s+)?(\d{1,2}\/\d{1,2}\/\d{4})/giu;

/** Units work until 07/7/2023 and send before it (domain.md 2, seed B): told where the deadline stands, in the same line. */
const deadlineWithinPeriod: SlipRule = {
  name: "deadline within a period",
  stops: false,
  find: inEachLine((line) => {
    const periods = [...line.matchAll(period)].flatMap((match) => {
      const last = dayOf(match[1]);
      const first = /\d{1,2}\/\d{1,2}(?:\/\d{4})?/.exec(match[0])?.[0] ?? "";
      const from = dayOf(first.split("/").length === 3 ? first : `${first}/${last?.year}`);
      return last && from ? [{ from, last, words: match[0], end: (match.index ?? 0) + match[0].length }] : [];
    });
    return eachMatch(line, deadline, (match) => {
      const day = dayOf(match[1]);
      // Only what must be done after work had begun can come too early for its end.
      const open = periods.find(
        ({ from, last, end }) =>
          day !== null &&
          end <= (match.index ?? 0) &&
          compareDates(from, day) < 0 &&
          compareDates(day, last) <= 0,
      );
      if (!open) return null;
      return {
        what: `Hạn ${quoted(match[0])} đến trước khi ${quoted(open.words)} kết thúc`,
        remedy: "Lùi hạn, hoặc kết thúc sớm việc đứng trước",
      };
    });
  }),
};

function dayOf(text = "") {
  const [day, month, year] = text.split("/").map(Number);
  return calendarDate(year ?? 0, month ?? 0, day ?? 0);
}

function wrongZeros(words: string, right: string) {
  return { what: `Số 0 trong ngày tháng chưa đúng mẫu: ${quoted(words)}`, remedy: `Viết ${quoted(right)}` };
}

/** Slips in dates. */
export const dateRules: readonly SlipRule[] = [
  dayOutsideCalendar,
  doubledSlashInDate,
  unfinishedDate,
  zerosInDate,
  deadlineWithinPeriod,
];
