import type { NumberSeries } from "../school/settings";
import type { CouncilDocument } from "./document";
import { countedNumber, type DocumentNumber, sameNumber } from "./document-number";
import { agencyIn, kinds } from "./kinds";

/**
 * The next number of the council's own series, null where the clerical office numbers: after 12a comes 13. Counts over the documents of the
 * calendar year: those with a date in it, and undated ones, which are of the year at hand.
 */
export function nextNumber(
  document: CouncilDocument,
  book: readonly CouncilDocument[],
  series: NumberSeries,
  thisYear: number,
): DocumentNumber | null {
  if (series === "office") return null;
  const year = document.date?.year ?? thisYear;
  const taken = book
    .filter((other) => (other.date?.year ?? thisYear) === year && sameIssuer(other, document))
    .filter((other) => series === "one" || sameSeries(other, document))
    .map(({ number }) => (number === null ? 0 : countedNumber(number)));
  return String(Math.max(0, ...taken) + 1);
}

/** Another document of the calendar year that bears the same number and symbol, or null (a repeated number warns). */
export function repeatedNumber(
  document: CouncilDocument,
  book: readonly CouncilDocument[],
): CouncilDocument | null {
  if (document.number === null || document.date === null) return null;
  const { id, number, symbol, date } = document;
  return (
    book.find(
      (other) =>
        other.id !== id &&
        other.number !== null &&
        sameNumber(other.number, number) &&
        other.symbol === symbol &&
        other.date?.year === date.year,
    ) ?? null
  );
}

/** Where each kind is numbered for itself, all letters are one kind, and all reports. */
export function sameSeries(a: Pick<CouncilDocument, "kind">, b: Pick<CouncilDocument, "kind">): boolean {
  return kinds[a.kind].symbol === kinds[b.kind].symbol;
}

/** Numbers are per issuing body. */
function sameIssuer(a: CouncilDocument, b: CouncilDocument): boolean {
  return agencyIn(a.kind, a.symbol) === agencyIn(b.kind, b.symbol);
}
