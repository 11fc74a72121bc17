import { display, ownFormat, PLAIN_TEXT, showsDates } from "../spreadsheet/cell-display";
import { enteredText } from "../spreadsheet/cell-writing";
import type { Content } from "../spreadsheet/cells";
import type { Workbook } from "../spreadsheet/workbook";

/**
 * What stands in the formula bar: the text that, typed into this cell, gives what it holds. Dates and percentages are as they are
 * shown where that says all of them, else as their locale writes them; a text that would be read as something else has a `'`
 * before it. A number in a plain text cell would become a text: whoever leaves the text as it is should type nothing.
 */
export function editText(
  workbook: Workbook,
  content: Content | undefined,
  format: string | undefined,
  now: number,
): string {
  if (content === undefined) return "";
  if (typeof content === "object") return content.formula;
  const gives = (text: string): boolean => enteredText(workbook, format, text, now).content === content;
  if (typeof content === "string") return gives(content) ? content : `'${content}`;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  const shown = (number: number): string =>
    String(number).replace(".", workbook.locale.decimal).toUpperCase();
  const plain = shown(content);
  const own = ownFormat(format);
  if (own === undefined || own === PLAIN_TEXT) return plain;
  if (own.includes("%")) return `${shown(shiftedByHundred(content))}%`;
  if (!showsDates(own)) return plain;
  const { dateFormat, dateTimeFormat } = workbook.locale;
  const ways = [own, dateFormat, dateTimeFormat].map((each) => display(content, each, workbook.locale));
  return ways.find(gives) ?? plain;
}

/** 0.8571 is 85.71 %, not 85.71000000000001 %. */
function shiftedByHundred(number: number): number {
  return Number(`${number}e2`);
}
