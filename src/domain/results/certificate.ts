import { type CalendarDate, compareDates } from "../calendar-date";
import { type Grant, isGranted } from "./grant";

/** What is to be done about a certificate because of what became of its grant (domain.md 5.14). */
export type CertificateDue = "reissue" | "withdraw" | "doNotPrint";

/** What the secretary calls them. */
export const certificateDues: Readonly<Record<CertificateDue, string>> = {
  reissue: "Cần cấp lại",
  withdraw: "Cần thu hồi",
  doNotPrint: "Không in",
};

/** What became of one certificate: a row a grant. All but the first fields is what people write down. */
export interface CertificateRecord {
  /** The decision and the number in its list (số sổ vàng), which are the grant's. */
  readonly document: string;
  readonly number: number;
  readonly name: string;
  readonly awardName: string;
  readonly due: CertificateDue | null;
  /** "In lại": while some of a decision are ticked, those alone are composed. */
  readonly again: boolean;
  readonly printedOn: CalendarDate | null;
  readonly signedOn: CalendarDate | null;
  readonly stampedOn: CalendarDate | null;
  readonly handedOn: CalendarDate | null;
  readonly handedTo: string;
  /** Blanks that were spoiled on the way. */
  readonly spoiled: number | null;
  /** How often it was issued again, when last, and why. */
  readonly reissued: number | null;
  readonly reissuedOn: CalendarDate | null;
  readonly reissueReason: string;
  /** When an annulled one came back. */
  readonly withdrawnOn: CalendarDate | null;
}

/** The row of a grant nothing was written down about yet. */
export function newRecord({ document, number, name, awardName }: Grant): CertificateRecord {
  return {
    ...{ document, number, name, awardName },
    due: null,
    again: false,
    ...{ printedOn: null, signedOn: null, stampedOn: null, handedOn: null, handedTo: "" },
    ...{ spoiled: null, reissued: null, reissuedOn: null, reissueReason: "", withdrawnOn: null },
  };
}

/**
 * What is to be done about a printed certificate of a grant that was corrected or annulled on `changedOn`, null where that
 * day is not known. One printed on the very day may have the old words, one issued again on it has the new.
 */
export function dueOf(
  { state }: Pick<Grant, "state">,
  record: Pick<CertificateRecord, "printedOn" | "reissuedOn" | "withdrawnOn">,
  changedOn: CalendarDate | null,
): CertificateDue | null {
  const { printedOn, reissuedOn, withdrawnOn } = record;
  if (state === "inForce") return null;
  if (state === "annulled") {
    if (printedOn === null && reissuedOn === null) return "doNotPrint";
    return withdrawnOn === null ? "withdraw" : null;
  }
  if (reissuedOn !== null) {
    return changedOn !== null && compareDates(reissuedOn, changedOn) < 0 ? "reissue" : null;
  }
  if (printedOn === null) return null;
  return changedOn === null || compareDates(printedOn, changedOn) <= 0 ? "reissue" : null;
}

/** How far the certificates have come, and how many blanks they took. */
export interface CertificateCounts {
  readonly all: number;
  readonly printed: number;
  readonly signed: number;
  readonly stamped: number;
  readonly handedOver: number;
  readonly spoiled: number;
  /** Blanks: one each that was printed, one each time one was issued again, and the spoiled ones. */
  readonly used: number;
}

/** Counts what is written down. */
export function certificateCounts(records: readonly CertificateRecord[]): CertificateCounts {
  const having = (field: "printedOn" | "signedOn" | "stampedOn" | "handedOn") =>
    records.filter((record) => record[field] !== null).length;
  const sumOf = (field: "spoiled" | "reissued") =>
    records.reduce((sum, record) => sum + (record[field] ?? 0), 0);
  const printed = having("printedOn");
  const spoiled = sumOf("spoiled");
  return {
    all: records.length,
    printed,
    signed: having("signedOn"),
    stamped: having("stampedOn"),
    handedOver: having("handedOn"),
    spoiled,
    used: printed + sumOf("reissued") + spoiled,
  };
}

/**
 * So many certificates stand in one Google Doc: one of a thousand pages opens and prints badly, Drive exports no more than 10 MB, and
 * a stack of two hundred sheets is looked through and signed at one time.
 */
export const certificatesADocument = 200;

/**
 * The certificates of decisions in the order in which they are printed: decision by decision, by the numbers in each list, in
 * batches of which each is a document. An annulled one keeps its place, so that the others stay in their documents.
 */
export function certificateBatches(decisions: readonly (readonly Grant[])[]): readonly (readonly Grant[])[] {
  return decisions.flatMap((grants) => {
    const ordered = [...grants].sort((a, b) => a.number - b.number);
    const count = Math.ceil(ordered.length / certificatesADocument);
    return Array.from({ length: count }, (_, index) =>
      ordered.slice(index * certificatesADocument, (index + 1) * certificatesADocument),
    );
  });
}

/** Of certificates those that are printed. */
export function toPrint(grants: readonly Grant[]): readonly Grant[] {
  return grants.filter(isGranted);
}
