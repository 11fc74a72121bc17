import { comparableLabel } from "../../vietnamese/text";
import { type NumberedDocument, numberAndSymbol } from "../papers/document";
import type { CompleteGround, Ground } from "../papers/ground";
import { officialName } from "../papers/kinds";

/** A plan of a round that is part of another rests on what launched that one (domain.md 5.1, B5). */

/** What launched the larger round as a ground: "Thực hiện Kế hoạch số 05/KH-… ngày … của … về việc …". */
export function groundOfLaunch(
  document: NumberedDocument,
  { issuer, about }: { readonly issuer: string; readonly about: string },
): CompleteGround {
  return {
    ...{ code: "", round: "", sector: "", pack: "", note: "", validFrom: null, validUntil: null },
    // Directions of the bodies above it come first.
    ...{ rank: "direction", order: Number.MAX_SAFE_INTEGER, listed: "yes", opening: "Thực hiện" },
    kind: officialName(document.kind),
    number: numberAndSymbol(document),
    date: document.date,
    issuer,
    summary: about === "" ? "" : `về việc ${about}`,
  };
}

/** Whether a row of the register is the same paper: its number and symbol, of one year. */
export function isSamePaper(row: Ground, { number, date }: CompleteGround): boolean {
  return row.date?.year === date.year && bareNumber(row.number) === bareNumber(number);
}

/** Whether a text cites the paper, by the code of one of `rows` or by number and symbol; what it says to be of another year is another paper. */
export function citesPaper(text: string, paper: CompleteGround, rows: readonly Ground[]): boolean {
  const codes = rows.filter((row) => isSamePaper(row, paper)).map(({ code }) => comparableLabel(code));
  const named = [...text.matchAll(/\{\s*(?:căn cứ|số văn bản)\s*:([^{}]+)\}/giu)];
  if (named.some(([, code = ""]) => codes.includes(comparableLabel(code)))) return true;
  return citedNumbers(text).some(
    ({ number, year }) => number === bareNumber(paper.number) && (year === null || year === paper.date.year),
  );
}

/** Whether a text cites a paper of this symbol, whatever its number: "số 05/KH-HĐTĐKT". */
export function citesSymbol(text: string, symbol: string): boolean {
  const end = comparableLabel(symbol);
  return citedNumbers(text).some(({ number }) => number.replace(/^\d+\p{L}?[/-]/u, "") === end);
}

/** Every number with a symbol in a text, bare, and the year of the day that follows it, if there is one. */
function citedNumbers(text: string): readonly { readonly number: string; readonly year: number | null }[] {
  const found = text
    .normalize("NFC")
    .matchAll(
      /(?<![\p{L}\p{N}/])(\d+\p{L}?\s*[/-]\s*\p{L}[\p{L}\p{N}&]*(?:[/-][\p{L}&][\p{L}\p{N}&]*)*)(?:,?\s*ngày\s+\d{1,2}\s*(?:\/|-|\s+tháng\s+)\s*\d{1,2}\s*(?:\/|-|\s+năm\s+)\s*(\d{4}))?/giu,
    );
  return [...found].map(([, number = "", year]) => ({
    number: bareNumber(number),
    year: year === undefined ? null : Number(year),
  }));
}

/** Without spaces and leading zeros: "05 / KH-CĐN" is "5/kh-cđn". */
function bareNumber(number: string): string {
  return comparableLabel(number)
    .replace(/\s+/g, "")
    .replace(/^0+(?=\d)/, "");
}
