import { type Certificate, certificatesTitle } from "../../documents/results/certificate-view";
import { numberRanges } from "../../documents/vote/vote-words";
import {
  type CouncilDocument,
  countIn,
  documentReference,
  documentsAtHand,
  firstDocument,
  isComposed,
  isNumbered,
  isSigned,
} from "../../domain/papers/document";
import { documentId } from "../../domain/papers/document-id";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { type CertificateRecord, certificateBatches, toPrint } from "../../domain/results/certificate";
import type { Grant } from "../../domain/results/grant";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { certificates } from "../../register/tables/results/certificates";
import { grants } from "../../register/tables/results/grants";
import { documentBook } from "../../register/tables/review/document-book";
import { awards } from "../../register/tables/school/awards";
import type { Readable } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";

import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";

/** What certificates are made of. */
export const certificateTables = { reviews: reviewPeriods, awards, book: documentBook, grants, certificates };

export type OpenCertificates = Readable<typeof certificateTables>;

/** The certificates of the signed decisions of a part. */
export interface PartCertificates {
  readonly review: string;
  readonly part: string;
  /** In the order of their letters: at least one, each with number, date, and grants that get a certificate. */
  readonly decisions: readonly CouncilDocument[];
  /** What each of their documents holds, annulled ones among it, in the order of the documents. */
  readonly batches: readonly (readonly Certificate[])[];
  /** Of them those that are ticked to be printed again. */
  readonly again: readonly Certificate[];
}

/**
 * Reads the certificates of the decisions of a part. Refused where none of its decisions is signed, with number and day, and
 * in *Đã khen thưởng*: a certificate bears all of that.
 */
export function readCertificates(
  open: OpenCertificates,
  { review, part }: { readonly review: string; readonly part: string },
): Result<PartCertificates> {
  const all = decisionsOf(open, review).filter((row) => row.part === part);
  if (all.length === 0) return failed(noDecision(review, part));
  const byDecision = certificatesByDecision(open, all);
  const ready = all.filter((row) => isNumbered(row) && byDecision.has(row.id));
  const [first] = all;
  if (ready.length === 0 && first) return failed(...all.map((row) => notReady(row, open)));
  const batches = certificateBatches(
    ready.map(({ id }) => (byDecision.get(id) ?? []).map(({ grant }) => grant)),
  );
  const known = new Map([...byDecision.values()].flat().map((one) => [keyOf(one.grant), one]));
  const certificatesOf = (own: readonly Grant[]) => own.flatMap((grant) => known.get(keyOf(grant)) ?? []);
  const ticked = new Set(
    open.certificates
      .rows()
      .filter((row) => row.again)
      .map(keyOf),
  );
  return ok({
    review,
    part,
    decisions: ready,
    batches: batches.map(certificatesOf),
    again: certificatesOf(toPrint(batches.flat().filter((grant) => ticked.has(keyOf(grant))))),
  });
}

/** The parts of a review that have a signed decision with certificates, in the order of the book. */
export function partsWithCertificates(
  open: OpenCertificates,
  review: string,
): Result<readonly PartCertificates[]> {
  const parts = [...new Set(decisionsOf(open, review).map(({ part }) => part))];
  const read = parts.map((part) => readCertificates(open, { review, part }));
  const found = read.flatMap((one) => (one.ok ? [one.value] : []));
  if (found.length > 0) return ok(found);
  const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
  return failed(...(problems.length > 0 ? problems : [noDecision(review, "")]));
}

function decisionsOf(open: OpenCertificates, review: string): readonly CouncilDocument[] {
  return open.book
    .rows()
    .filter((row) => row.kind === "decision" && row.subject === review)
    .sort((a, b) => countIn(a) - countIn(b));
}

/** By decision: the grants whose award has a certificate. */
function certificatesByDecision(
  open: OpenCertificates,
  decisions: readonly CouncilDocument[],
): ReadonlyMap<string, readonly Certificate[]> {
  const decisionOf = new Map(decisions.map((row) => [row.id, row]));
  const awardOf = new Map(open.awards.rows().map((award) => [award.code, award]));
  const byDecision = new Map<string, Certificate[]>();
  for (const grant of open.grants.rows()) {
    const decision = decisionOf.get(grant.document);
    const award = awardOf.get(grant.award);
    if (decision === undefined || award === undefined || award.certificate === "none") continue;
    const own = byDecision.get(decision.id) ?? [];
    own.push({ grant, decision, award });
    byDecision.set(decision.id, own);
  }
  return byDecision;
}

/** A grant, or the row of its certificate. */
export function keyOf({ document, number }: Pick<CertificateRecord, "document" | "number">): string {
  return JSON.stringify([document, number]);
}

/** The certificates of one document: of a batch, or those that are printed again. */
export interface CertificateJob {
  readonly document: CouncilDocument;
  readonly certificates: readonly Certificate[];
}

/** What is printed again is a document of a part of its own, beside the part's. */
const againMark = "IL";

/** The part of a decision that a document of certificates is of. */
export function partOfDecision(part: string): string {
  if (part === againMark) return "";
  return part.endsWith(` ${againMark}`) ? part.slice(0, -againMark.length - 1) : part;
}

/** The part of what is printed again. */
function againPart(part: string): string {
  return part === "" ? againMark : `${part} ${againMark}`;
}

/** The document of a batch, as the book has it, or as it will. */
export function batchDocument(
  book: readonly CouncilDocument[],
  { review, part }: Pick<PartCertificates, "review" | "part">,
  index: number,
): CouncilDocument {
  const cause = { kind: "certificate" as const, subject: review, part };
  const own = book.find(
    (row) =>
      row.kind === cause.kind && row.subject === review && row.part === part && countIn(row) === index + 1,
  );
  return own ?? { ...firstDocument(cause.kind, review, part), id: documentId(cause, index + 1) };
}

/**
 * What is composed: the ticked ones where any are; else the batch that is wanted (from 0), else the first one without a Google
 * Doc, else the last. What is signed stays as it is. `made` is the row of the book that is composed as it was.
 */
export function jobOf(
  read: PartCertificates,
  book: readonly CouncilDocument[],
  wanted: number | null,
  made: CouncilDocument | undefined,
): Result<CertificateJob> {
  const { review, part, again, batches } = read;
  if (made) {
    if (made.part !== part) return ok({ document: made, certificates: again });
    const own = batches[countIn(made) - 1];
    return own ? ok({ document: made, certificates: inForce(own) }) : failed(noBatch(made));
  }
  if (again.length > 0) {
    const { latest, next } = documentsAtHand("certificate", review, againPart(part), book);
    return ok({ document: isSigned(latest) ? next : latest, certificates: again });
  }
  const documents = batches.map((_, index) => batchDocument(book, read, index));
  const waiting = documents.findIndex((each) => !isComposed(each));
  const index = wanted ?? (waiting === -1 ? batches.length - 1 : waiting);
  const [document, own] = [documents[index], batches[index]];
  if (!document || !own) return failed(noBatch(batchDocument(book, read, index)));
  if (isSigned(document)) return failed(given(document));
  const printed = inForce(own);
  return printed.length > 0 ? ok({ document, certificates: printed }) : failed(allAnnulled(document));
}

function inForce(own: readonly Certificate[]): readonly Certificate[] {
  const printed = new Set(toPrint(own.map(({ grant }) => grant)));
  return own.filter(({ grant }) => printed.has(grant));
}

/** The summary in the book: by which decision, which numbers, and that they are printed again. */
export function jobTitle(
  { document, certificates: own }: CertificateJob,
  review: Parameters<typeof certificatesTitle>[0],
): string {
  const [first] = own;
  if (!first) return certificatesTitle(review, document.part);
  const decisions = [...new Set(own.map(({ decision }) => decision))].map(documentReference);
  const numbers = numberRanges(own.map(({ grant }) => grant.number));
  const isAgain = partOfDecision(document.part) !== document.part;
  const what = `${isAgain ? "In lại theo" : "Theo"} Quyết định ${decisions.join("; ")}`;
  return comparable(`${what}: ${twoDigits(own.length)} giấy, số sổ vàng ${numbers}`);
}

function named(review: string, part: string): string {
  return `Kỳ xét “${review}”${part === "" ? "" : `, phần ${part}`}`;
}

function noDecision(review: string, part: string): Problem {
  return {
    what: `${named(review, part)}: chưa có quyết định khen thưởng`,
    where: { tab: documentBook.tab },
    remedy: `Bấm ${menuPath("composeDecision")}, trình ký, rồi ${menuPath("recordNumber")}`,
  };
}

/** Why a decision has no certificates yet. */
function notReady(decision: CouncilDocument, open: OpenCertificates): Problem {
  const { id } = decision;
  if (!isSigned(decision)) {
    return {
      what: `Quyết định ${id} chưa ký, nên chưa in giấy được: giấy khen, giấy chứng nhận ghi số, ngày của quyết định`,
      where: { tab: documentBook.tab },
      remedy: `Trình ký, xin văn thư cấp số, rồi bấm ${menuPath("recordNumber")}`,
    };
  }
  if (!isNumbered(decision)) {
    return {
      what: `Quyết định ${id} đã ký nhưng chưa đủ số và ngày`,
      where: { tab: documentBook.tab },
      remedy: `Bấm ${menuPath("recordNumber")}`,
    };
  }
  if (open.grants.find(({ document }) => document === id) === undefined) {
    return {
      what: `Quyết định ${id} đã ký nhưng chưa có dòng nào ở tab “${grants.tab}”`,
      where: { tab: documentBook.tab },
      remedy: `Bấm ${menuPath("recordNumber")}, để sổ ghi danh sách đã khen thưởng`,
    };
  }
  return {
    what: `Quyết định ${id} không có danh hiệu, hình thức nào được cấp giấy`,
    where: { tab: awards.tab },
    remedy: `Cột “${awards.columns.certificate.header}” của tab này nói danh hiệu nào có giấy khen, giấy chứng nhận`,
  };
}

function given({ id }: CouncilDocument): Problem {
  return {
    what: `Văn bản ${id} đã ký, đã phát hành: giữ nguyên`,
    where: { tab: documentBook.tab },
    remedy: `In lại giấy nào thì chọn Có ở cột “${certificates.columns.again.header}” của tab “${certificates.tab}”, rồi bấm lại`,
  };
}

function noBatch({ id }: CouncilDocument): Problem {
  return {
    what: `Không có giấy nào cho văn bản ${id}`,
    where: { tab: grants.tab },
    remedy: "Xem các dòng đã khen thưởng của quyết định",
  };
}

function allAnnulled({ id }: CouncilDocument): Problem {
  return {
    what: `Mọi dòng của văn bản ${id} đã bị hủy bỏ, không còn giấy nào để in`,
    where: { tab: grants.tab },
    remedy: "Không cần in",
  };
}
