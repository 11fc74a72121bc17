import { comparable } from "../../vietnamese/text";

/**
 * The number of a document, as the clerical office gave it: figures as they were written, "0200" too, and a letter or two behind
 * them where a number was put between others ("12a"). Kept as text: it is printed as it stands, and compared by what it counts.
 */
export type DocumentNumber = string;

const shape = /^(\d{1,7})(\p{L}{0,3})$/u;

/** Reads a number that was typed; null for anything else. Sheets may have made a number of it: "200". */
export function documentNumber(typed: string): DocumentNumber | null {
  const text = comparable(typed).replace(/\s+/g, "");
  const [, figures = ""] = shape.exec(text) ?? [];
  return Number(figures) > 0 ? text : null;
}

/** The number that was counted: 12 of "12a", 200 of "0200". */
export function countedNumber(number: DocumentNumber): number {
  return Number(shape.exec(number)?.[1] ?? 0);
}

/** As it is printed: below 10 with a zero before it (NĐ 30/2020, domain.md 6), else as it was typed. */
export function printedNumber(number: DocumentNumber): string {
  return /^\d(?!\d)/.test(number) ? `0${number}` : number;
}

/** In the order in which a clerical office counts: 12, 12a, 12b, 13. */
export function compareNumbers(a: DocumentNumber, b: DocumentNumber): number {
  const byCount = countedNumber(a) - countedNumber(b);
  const [left, right] = [lettersOf(a), lettersOf(b)];
  return byCount || (left < right ? -1 : left > right ? 1 : 0);
}

/** Whether two numbers are one, however they were typed: "5" and "05", "12a" and "12A". */
export function sameNumber(a: DocumentNumber, b: DocumentNumber): boolean {
  return compareNumbers(a, b) === 0;
}

function lettersOf(number: DocumentNumber): string {
  return (shape.exec(number)?.[2] ?? "").toLowerCase();
}
