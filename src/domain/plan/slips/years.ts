import { longDate, shortDate } from "../../../vietnamese/dates";
import { type CalendarDate, calendarDate, compareDates, daysBetween } from "../../calendar-date";
import { eachMatch, inEachLine, quoted, type SlipRule, wordEnd, wordStart } from "./slip-rule";

/** "20/11/1982" or "1982"; two groups: day with month, and the year. */
const point = "((?:\\d{1,2}\\/\\d{1,2}\\/)?)(\\d{3,4})(?![\\d/])";
const range = `${point}\\s*(?:\\p{Pd}|đến)\\s*${point}`;
/** "46 năm ngày … 30/4/1975 - 30/4/2021", "lần thứ 62 … (1954 - 2016)": no other count of years, clause or bracket between. */
const between = "((?:(?!\\d\\s*năm(?!\\p{L}))[^();]){0,160}?)\\(?\\s*";
const countedYears = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?:(\\d{1,3}(?:\\.\\d{3})?|\\d{4})\\s+năm${wordEnd}(?!\\s*\\d)|lần\\s+thứ\\s+(\\d{1,4})${wordEnd})${between}${range}`,
  "giu",
);
/** Words that tell of a return, not of a span: "5 năm (2016 - 2020)" counts both its ends. */
const commemorated = new RegExp(
  `${wordStart}(?:kỷ\\s+niệm|kỉ\\s+niệm|ngày|thành\\s+lập|sinh|giải\\s+phóng|quốc\\s+khánh)${wordEnd}`,
  "iu",
);

/** "63 năm … (7/5/1954 - 7/5/2016)", which is 62: a typed count is held against the days typed beside it. */
const typedYears: SlipRule = {
  name: "typed years",
  stops: false,
  find: inEachLine((line) =>
    eachMatch(line, countedYears, (match) => {
      const [words, years = "", times = "", , firstDay = "", firstYear = "", lastDay = "", lastYear = ""] =
        match;
      const count = Number((years || times).replace(".", ""));
      const span = Number(lastYear) - Number(firstYear);
      const before = line.slice(Math.max(0, (match.index ?? 0) - 40), match.index);
      // A span of whole years ends the day before ("01/01/2016 - 31/12/2020"): only one day that returns can be counted.
      const returns = firstDay !== "" && sameDay(firstDay, lastDay);
      const ofYears = firstDay === "" && lastDay === "" && commemorated.test(`${before}${words}`);
      if ((!returns && !ofYears) || span <= 0 || count === span) return null;
      return {
        what: `Số năm không khớp với hai mốc bên cạnh: ${quoted(words)}`,
        remedy: `${firstDay}${firstYear} đến ${lastDay}${lastYear} là ${span} năm; sửa số năm hoặc ngày, hoặc dùng dấu {kỷ niệm: mã} để sổ tự tính`,
      };
    }),
  ),
};

function sameDay(one: string, other: string): boolean {
  const [day, month] = one.split("/").map(Number);
  const [otherDay, otherMonth] = other.split("/").map(Number);
  return day === otherDay && month === otherMonth;
}

const weekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"] as const;
const weekdayWords: readonly (readonly string[])[] = [
  ["chủ\\s+nhật", "cn"],
  ["hai", "2"],
  ["ba", "3"],
  ["tư", "4"],
  ["năm", "5"],
  ["sáu", "6"],
  ["bảy", "bẩy", "7"],
];
const dayWords = weekdayWords.slice(1).flat().join("|");
/** Ordinals: "lần thứ hai, ngày …", "kỳ họp thứ 5 ngày …" are no day of the week. */
const ordinal =
  "lần|họp|phiên|đợt|khóa|khoá|kỳ|kì|vòng|hạng|bậc|cấp|điều|tuần|quý|tháng|năm|đoạn|buổi|số|người|ngày|bản|phần";
const weekday = `(?:(?<!${wordStart}(?:${ordinal})\\s+)${wordStart}thứ\\s+(${dayWords})|${wordStart}(chủ\\s+nhật))${wordEnd}`;
const date = "(\\d{1,2})(?:\\/|-|\\.|\\s+tháng\\s+)(\\d{1,2})(?:\\/|-|\\.|\\s+năm\\s+)(\\d{4})(?!\\d)";
const weekdayFirst = new RegExp(`${weekday}\\s*,?\\s*\\(?\\s*(?:ngày\\s+)?${date}`, "giu");
const dateFirst = new RegExp(`(?<!\\d)${date}\\s*(?:,\\s*|\\(\\s*)${weekday}`, "giu");

/** "thứ Hai, ngày 20/11/2026", which is a Friday: held against the calendar. */
const wrongWeekday: SlipRule = {
  name: "wrong weekday",
  stops: false,
  find: inEachLine((line) => [
    ...eachMatch(line, weekdayFirst, ([words, name, sunday, day, month, year]) =>
      differs(words, name ?? sunday, dayOf(day, month, year)),
    ),
    ...eachMatch(line, dateFirst, ([words, day, month, year, name, sunday]) =>
      differs(words, name ?? sunday, dayOf(day, month, year)),
    ),
  ]),
};

function differs(words: string, name: string | undefined, day: CalendarDate | null) {
  if (name === undefined || day === null) return null;
  const typed = weekdayWords.findIndex((ways) => ways.some((way) => new RegExp(`^${way}$`, "iu").test(name)));
  const right = weekdayOf(day);
  if (typed < 0 || typed === right) return null;
  return {
    what: `Thứ và ngày không khớp: ${quoted(words)}`,
    remedy: `${shortDate(day)} là ${weekdays[right]}; sửa thứ hoặc sửa ngày`,
  };
}

/** 0 for Sunday. 07/01/2024 was one. */
function weekdayOf(day: CalendarDate): number {
  return ((daysBetween({ year: 2024, month: 1, day: 7 }, day) % 7) + 7) % 7;
}

/** "Kế hoạch số 5/KH-UBND ngày …", "Luật … ngày …": a paper and the day it is of. */
const citedDay = new RegExp(
  `((?:số\\s*:?\\s*\\d\\S*|${wordStart}(?:Bộ\\s+luật|Luật|Pháp\\s+lệnh)\\s[^,;.()\\d]{0,80}?),?\\s+(?:ký\\s+|ban\\s+hành\\s+)?ngày\\s+(\\d{1,2})(?:\\/|\\s+tháng\\s+)(\\d{1,2})(?:\\/|\\s+năm\\s+)(\\d{4}))(?!\\d)`,
  "giu",
);

/** A paper cited before it was written: one of the two days is mistyped. Told only where the day of the text is known. */
const citedTooEarly: SlipRule = {
  name: "cited before its day",
  stops: false,
  find: inEachLine((line, { day }) =>
    day === undefined
      ? []
      : eachMatch(line, citedDay, ([words, , ofDay, month, year]) => {
          const cited = dayOf(ofDay, month, year);
          if (cited === null || compareDates(cited, day) <= 0) return null;
          return {
            what: `Văn bản được dẫn có ngày sau ngày của kế hoạch (${shortDate(day)}): ${quoted(words)}`,
            remedy: `Đối chiếu với bản gốc: ${longDate(cited)} có đúng không`,
          };
        }),
  ),
};

function dayOf(day?: string, month?: string, year?: string): CalendarDate | null {
  return calendarDate(Number(year), Number(month), Number(day));
}

/** What a calendar can tell of years and days that were typed. */
export const yearRules: readonly SlipRule[] = [typedYears, wrongWeekday, citedTooEarly];
