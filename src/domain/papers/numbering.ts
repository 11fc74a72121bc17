import type { NumberSeries } from "../school/settings";
import type { CouncilDocument } from "./document";
import { agencyIn } from "./kinds";

/**
 * The next number of the council's own series, null where the clerical office numbers. Counts over the documents of the
 * calendar year: those with a date in it, and undated ones, which are of the year at hand.
 */
export function nextNumber(
  document: CouncilDocument,
  book: readonly CouncilDocument[],
  series: NumberSeries,
  thisYear: number,
): number | null {
  if (series === "office") return null;
  const year = document.date?.year ?? thisYear;
  const taken = book
    .filter((other) => (other.date?.year ?? thisYear) === year && sameIssuer(other, document))
    .filter((other) => series === "one" || other.kind === document.kind)
    .map(({ number }) => number ?? 0);
  return Math.max(0, ...taken) + 1;
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
        other.number === number &&
        other.symbol === symbol &&
        other.date?.year === date.year,
    ) ?? null
  );
}

/** Numbers are per issuing body. */
function sameIssuer(a: CouncilDocument, b: CouncilDocument): boolean {
  return agencyIn(a.kind, a.symbol) === agencyIn(b.kind, b.symbol);
}
