import { format as formatNumber, isDateFormat } from "numfmt";
import type { Content } from "./cells";
import type { Locale } from "./locales";

/** The number format of plain text: what comes into such a cell stays as it is. */
export const PLAIN_TEXT = "@";

const dateFormats = new Map<string, boolean>();

/** Whether numbers under this number format are dates or times. */
export function showsDates(format: string | undefined): boolean {
  if (format === undefined || format === PLAIN_TEXT) return false;
  let answer = dateFormats.get(format);
  if (answer === undefined) {
    answer = isDateFormat(format);
    dateFormats.set(format, answer);
  }
  return answer;
}

/** What the cell shows, as `getDisplayValues` gives it. A formula, which is not emulated, shows `#FORMULA!`. */
export function display(content: Content | undefined, format: string | undefined, locale: Locale): string {
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

/** Assumption: an automatic cell shows up to ten significant digits, and whole numbers in full up to 15. */
function displayAutomatic(number: number, locale: Locale): string {
  const text =
    Number.isInteger(number) && Math.abs(number) < 1e15
      ? String(number)
      : String(Number(number.toPrecision(10))).replace("e", "E");
  return text.replace(".", locale.decimal);
}
