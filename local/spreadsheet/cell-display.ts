import { format as formatNumber, isDateFormat, isValidFormat } from "numfmt";
import { NotEmulatedError } from "../script/errors";
import type { Content } from "./cells";
import type { Locale } from "./locales";

/** The number format of plain text: what comes into such a cell stays as it is. */
export const PLAIN_TEXT = "@";

/** What Google tells of a cell that was made automatic; one that nobody touched tells "General" (assumption). */
const AUTOMATIC_AGAIN = "0.###############";

/** What is kept of a number format that a script gives: every way to say "automatic" is one. */
export function keptFormat(format: string): string {
  return format === "" || format.toLowerCase() === "general" ? AUTOMATIC_AGAIN : format;
}

/** The number format of a cell that has one of its own; an automatic one takes on what is entered. */
export function ownFormat(format: string | undefined): string | undefined {
  return format === AUTOMATIC_AGAIN ? undefined : format;
}

/** Throws its name where a number format cannot be shown. */
export function refuseUnknownFormat(format: string): void {
  if (!isValidFormat(format)) throw new NotEmulatedError(`the number format ${JSON.stringify(format)}`);
}

const dateFormats = new Map<string, boolean>();

/** Whether numbers under this number format are dates or times. */
export function showsDates(format: string | undefined): boolean {
  if (format === undefined || format === PLAIN_TEXT || format === AUTOMATIC_AGAIN) return false;
  let answer = dateFormats.get(format);
  if (answer === undefined) {
    answer = isDateFormat(format);
    dateFormats.set(format, answer);
  }
  return answer;
}

/** What the cell shows, as `getDisplayValues` gives it. A formula, which is not emulated, shows `#FORMULA!`. */
export function display(content: Content | undefined, given: string | undefined, locale: Locale): string {
  const format = ownFormat(given);
  if (content === undefined) return "";
  if (typeof content === "object") return "#FORMULA!";
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "string") {
    return format === undefined || format === PLAIN_TEXT || !format.includes("@")
      ? content
      : formatNumber(format, content, { locale: locale.tag });
  }
  if (format === undefined || format === PLAIN_TEXT) return displayAutomatic(content, locale);
  // Sheets counts days from 30/12/1899 without the 29 February 1900 that Excel inherited.
  return formatNumber(format, content, { locale: locale.tag, leap1900: false, dateSpanLarge: true });
}

/** Whole numbers below are shown in full. */
const LARGEST_IN_FULL = 1e15;

/**
 * Assumptions: an automatic cell shows ten significant digits, of numbers with ten digits and more before the decimal
 * mark all that it holds; whole numbers in full up to 15 digits, longer ones as powers of ten: 1E+15.
 */
function displayAutomatic(number: number, locale: Locale): string {
  const size = Math.abs(number);
  const digits = size >= 1e10 && size < LARGEST_IN_FULL ? 15 : 10;
  const inFull = Number.isInteger(number) && size < LARGEST_IN_FULL;
  const text = inFull ? String(number) : shortest(number, digits);
  return text.replace(".", locale.decimal);
}

function shortest(number: number, digits: number): string {
  const rounded = Number(number.toPrecision(digits));
  if (Math.abs(rounded) < LARGEST_IN_FULL) return withTwoDigits(String(rounded));
  return withTwoDigits(rounded.toExponential());
}

/** Google writes 1E-07 where JavaScript writes 1e-7. */
function withTwoDigits(text: string): string {
  return text.replace(/e([+-])(\d)?(\d)$/, (_, sign, first = "0", second) => `E${sign}${first}${second}`);
}
