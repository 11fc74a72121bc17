import { grouped } from "../grouping";
import type { NumberSeries } from "../school/settings";
import type { CouncilDocument } from "./document";
import { compareNumbers, countedNumber } from "./document-number";
import { agencyIn, type DocumentKind, everyKind, kinds } from "./kinds";

/** Documents that bear numbers of one series: of one issuing body and calendar year (domain.md 6). */
export interface NumberedYear {
  readonly year: number;
  /** The body's symbol, "HĐTĐKT". */
  readonly agency: string;
  /** By number; where each kind has a series of its own, by kind first. */
  readonly documents: readonly CouncilDocument[];
}

/** What the register of outgoing documents lists. */
export interface OutgoingRegister {
  readonly numbered: readonly NumberedYear[];
  /** Not numbered yet, in the order of the book. */
  readonly unnumbered: readonly CouncilDocument[];
}

/** Parts documents by calendar year and issuing body. One with a number and no date is of the year at hand. */
export function outgoingRegister(
  documents: readonly CouncilDocument[],
  series: NumberSeries,
  thisYear: number,
): OutgoingRegister {
  const listed = documents.filter(({ kind }) => kinds[kind].numbered);
  const withNumber = listed.filter(({ number }) => number !== null);
  const keyOf = (document: CouncilDocument) =>
    JSON.stringify([yearOf(document, thisYear), agencyIn(document.kind, document.symbol)]);
  const years = [...grouped(withNumber, keyOf).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const order = [...own].sort((a, b) => {
      const byKind = series === "kind" ? kindOrder(a.kind) - kindOrder(b.kind) : 0;
      return (
        byKind || compareNumbers(a.number ?? "", b.number ?? "") || kindOrder(a.kind) - kindOrder(b.kind)
      );
    });
    return [{ year: yearOf(first, thisYear), agency: agencyIn(first.kind, first.symbol), documents: order }];
  });
  return {
    numbered: years.sort((a, b) => a.year - b.year || (a.agency < b.agency ? -1 : 1)),
    unnumbered: listed.filter(({ number }) => number === null),
  };
}

function kindOrder(kind: DocumentKind): number {
  return everyKind.indexOf(kind);
}

function yearOf({ date }: CouncilDocument, thisYear: number): number {
  return date?.year ?? thisYear;
}

/** Numbers a series left out: between 1 and its last. */
export interface NumberGap {
  readonly year: number;
  readonly agency: string;
  /** null where one series counts all kinds. */
  readonly kind: DocumentKind | null;
  readonly missing: readonly number[];
}

/**
 * The gaps in the series of one body's own: the clerical office's series counts documents that the register does not know,
 * so nothing is missing there. Over the whole book, since a calendar year goes over two school years.
 */
export function numberGaps(
  book: readonly CouncilDocument[],
  series: NumberSeries,
  agency: string,
  thisYear: number,
): readonly NumberGap[] {
  if (series === "office") return [];
  const own = book.filter(
    ({ kind, symbol, number }) =>
      number !== null && kinds[kind].numbered && agencyIn(kind, symbol) === agency,
  );
  const keyOf = (document: CouncilDocument) =>
    JSON.stringify([yearOf(document, thisYear), series === "kind" ? kinds[document.kind].symbol : ""]);
  return [...grouped(own, keyOf).values()].flatMap((documents) => {
    const taken = new Set(documents.map(({ number }) => countedNumber(number ?? "")));
    const [first] = documents;
    const last = Math.max(0, ...documents.map(({ number }) => countedNumber(number ?? "")));
    const missing = Array.from({ length: last }, (_, index) => index + 1).filter((one) => !taken.has(one));
    if (first === undefined || missing.length === 0) return [];
    return [{ year: yearOf(first, thisYear), agency, kind: series === "kind" ? first.kind : null, missing }];
  });
}
