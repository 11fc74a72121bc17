import type { Content, Formula } from "./cells";
import { patternsOf } from "./entry-patterns";
import type { Locale } from "./locales";
import { serialOfDate, yearOfSerial } from "./serial-dates";

/** What a text becomes in a cell, and the number format it brings along to a cell that has none. */
export interface Entry {
  readonly content: Content | undefined;
  readonly format?: string;
}

/**
 * Reads a text as Sheets does when a person types it, and when a script gives it to `setValues` (Google: "The input
 * is parsed exactly as if it were entered into the Google Sheets UI"): numbers, percentages, dates, times, TRUE and
 * FALSE by the locale; a leading `'` forces text and is swallowed; a leading `=` makes a formula, and so does a leading `+` or
 * `-` before more than a number.
 *
 * `today` gives the serial number of the day, for dates without a year: asked for such a date alone, since the zone's calendar is
 * slow and a paste has many cells.
 */
export function readEntry(text: string, locale: Locale, today: () => number): Entry {
  if (text === "") return { content: undefined };
  if (text.startsWith("'")) return { content: text.length > 1 ? text.slice(1) : undefined };
  const formula = formulaOf(text, locale);
  if (formula !== undefined) return { content: formula };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { content: trimmed.toLowerCase() === "true" };
  return (
    readNumber(trimmed, locale) ??
    readDateTime(trimmed, locale, today) ??
    readTime(trimmed) ?? { content: text }
  );
}

/**
 * The formula that a text is, or nothing. Google takes `+A1` and `-A1` for `=+A1` and `=-A1`: so becomes whatever begins
 * with a sign and is no number, as "- a list" and "+84 24"; a sign alone is text.
 */
export function formulaOf(text: string, locale: Locale): Formula | undefined {
  if (text.startsWith("=")) return { formula: text };
  if (!/^[+-]./s.test(text) || readNumber(text.trim(), locale) !== undefined) return undefined;
  return { formula: `=${text}` };
}

function readNumber(text: string, locale: Locale): Entry | undefined {
  const match = patternsOf(locale).number.exec(text);
  if (match === null) return undefined;
  const [, sign = "", before = "", whole = "", decimals = "", exponent = "", after = ""] = match;
  if (whole === "" && decimals === "") return undefined;
  const grouped = whole.includes(locale.group);
  const digits = grouped ? whole.replaceAll(locale.group, "") : whole;
  const number = Number(
    `${sign}${digits === "" ? "0" : digits}.${decimals === "" ? "0" : decimals}${exponent}`,
  );
  const places = decimals === "" ? "0" : "0.00";
  if (after.endsWith("%")) return { content: shiftedByHundred(number), format: `${places}%` };
  if (before !== "" || after !== "")
    return { content: number, format: currencyFormat(locale, decimals !== "") };
  if (exponent !== "") return { content: number, format: "0.00E+00" };
  if (grouped) return { content: number, format: `#,##${places}` };
  return { content: number };
}

/** 85.71 % is the number 0.8571, not 0.8570999999999999. */
function shiftedByHundred(number: number): number {
  return Number(`${number}e-2`);
}

function currencyFormat(locale: Locale, withDecimals: boolean): string {
  const amount = withDecimals ? "#,##0.00" : "#,##0";
  return locale.monthFirst ? `"${locale.currency}"${amount}` : `${amount} "${locale.currency}"`;
}

function readDateTime(text: string, locale: Locale, today: () => number): Entry | undefined {
  const whole = readDate(text, locale, today);
  if (whole !== undefined) return whole;
  const [, day = "", hour = ""] = /^(.+?)[ T]+(\d{1,2}:.*)$/.exec(text) ?? [];
  const date = readDate(day, locale, today);
  const time = readTime(hour);
  if (typeof date?.content !== "number" || typeof time?.content !== "number") return undefined;
  return { content: date.content + time.content, format: locale.dateTimeFormat };
}

function readDate(text: string, locale: Locale, today: () => number): Entry | undefined {
  return readDigitDate(text, locale, today) ?? readNamedDate(text, today);
}

function readDigitDate(text: string, locale: Locale, today: () => number): Entry | undefined {
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso !== null) {
    return dated(
      Number(iso[1]),
      Number(iso[3]),
      Number(iso[4]),
      iso[2] === "-" ? "yyyy-mm-dd" : "yyyy/mm/dd",
    );
  }
  const patterns = patternsOf(locale);
  const full = patterns.date.exec(text);
  if (full !== null) {
    const [month, day] = locale.monthFirst ? [full[1], full[3]] : [full[3], full[1]];
    return dated(fullYear(full[4] ?? ""), Number(month), Number(day), locale.dateFormat);
  }
  const short = patterns.shortDate.exec(text);
  if (short !== null) {
    const [month, day] = locale.monthFirst ? [short[1], short[2]] : [short[2], short[1]];
    return dated(yearOfSerial(today()), Number(month), Number(day), locale.monthFirst ? "M/d" : "d/M");
  }
  const monthly = patterns.monthly.exec(text);
  if (monthly !== null) return dated(Number(monthly[2]), Number(monthly[1]), 1, "M/yyyy");
  return undefined;
}

/** Assumption: two digits from 30 on belong to the last century, as in other spreadsheets. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const FULL_MONTHS =
  "january|february|march|april|may|june|july|august|september|october|november|december".split("|");

/**
 * A date whose month is named: `15 Mar 2023`, `15-Mar-23`, `March 15, 2023`, `15 Mar`, `Mar 2023`. Assumptions: the names are
 * English in every locale, and the cell goes on showing the date as it was written.
 */
function readNamedDate(text: string, today: () => number): Entry | undefined {
  const match =
    /^(?:(?<day>\d{1,2})(?<gap>[ -]|\/))?(?<name>[a-z]{3,9})\.?(?:(?<gap2>,? |[-/])(?<rest>\d{1,4}))?(?:(?<gap3>,? )(?<year>\d{4}))?$/i.exec(
      text,
    );
  const { day, gap = "", name = "", gap2 = "", rest, gap3 = "", year } = match?.groups ?? {};
  const full = FULL_MONTHS.indexOf(name.toLowerCase());
  const month = full >= 0 ? full : MONTHS.indexOf(name.toLowerCase());
  if (month < 0) return undefined;
  const letters = full >= 0 && name.length > 3 ? "mmmm" : "mmm";
  const thisYear = (): number => yearOfSerial(today());
  if (day !== undefined && year === undefined) {
    if (rest === undefined) return dated(thisYear(), month + 1, Number(day), `d${gap}${letters}`);
    if (rest.length !== 2 && rest.length !== 4) return undefined;
    const format = `d${gap}${letters}${gap2}${rest.length === 4 ? "yyyy" : "yy"}`;
    return dated(fullYear(rest), month + 1, Number(day), format);
  }
  if (day !== undefined || rest === undefined) return undefined;
  if (rest.length === 4 && year === undefined)
    return dated(Number(rest), month + 1, 1, `${letters}${gap2}yyyy`);
  if (rest.length > 2) return undefined;
  const format = `${letters}${gap2}d`;
  if (year === undefined) return dated(thisYear(), month + 1, Number(rest), format);
  return dated(Number(year), month + 1, Number(rest), `${format}${gap3}yyyy`);
}

function dated(year: number, month: number, day: number, format: string): Entry | undefined {
  const serial = serialOfDate(year, month, day);
  return serial === undefined ? undefined : { content: serial, format };
}

function readTime(text: string): Entry | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AP])M)?$/i.exec(text);
  if (match === null) return undefined;
  const [, hourText = "", minuteText = "", secondText, half] = match;
  const minutes = Number(minuteText);
  const seconds = Number(secondText ?? "0");
  let hours = Number(hourText);
  if (minutes > 59 || seconds > 59 || hours > (half === undefined ? 23 : 12)) return undefined;
  if (half !== undefined) hours = (hours % 12) + (half.toUpperCase() === "P" ? 12 : 0);
  const format = secondText === undefined ? "h:mm" : "h:mm:ss";
  return {
    content: (hours * 3600 + minutes * 60 + seconds) / 86_400,
    format: half === undefined ? format : `${format} AM/PM`,
  };
}
