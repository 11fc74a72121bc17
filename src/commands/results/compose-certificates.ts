import { certificateShapes, linesAt } from "../../documents/results/certificate-shapes";
import type { Certificate } from "../../documents/results/certificate-view";
import { isComposed } from "../../domain/papers/document";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { wholePart } from "../../domain/results/decision-parts";
import type { Settings } from "../../domain/school/settings";
import { readRegister } from "../../register/read-register";
import { placeOf } from "../../register/table";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { certificates } from "../../register/tables/results/certificates";
import { grants } from "../../register/tables/results/grants";
import { schoolYears } from "../../register/tables/school/school-years";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import type { Offered } from "../flow/offered";
import { otherAccount } from "../flow/operating-account";
import { ofReview } from "../flow/reach";
import { type FinalReply, type Reply, refused } from "../flow/reply";
import { unknownYear } from "../flow/unknown-codes";
import { type Composing, composeDocument } from "../papers/document-flow";
import { composingDocumentFound } from "../review/compose-review-document";
import {
  batchDocument,
  certificateTables,
  jobOf,
  jobTitle,
  type PartCertificates,
  partOfDecision,
  partsWithCertificates,
  readCertificates,
} from "./certificate-sources";
import { countsText, duesText, trackRows } from "./track-certificates";

const tables = { ...certificateTables, years: schoolYears };

/** Which certificates a person asked for: of which part, and where they are several documents, of which (from 0). */
interface Wanted {
  readonly part: string;
  readonly batch: number | null;
  /** That part, as it is read. */
  readonly meant: readonly PartCertificates[];
}

/**
 * Composes certificates of the signed decisions of a part (giấy khen, giấy chứng nhận danh hiệu, domain.md 5.11): those that are ticked
 * *In lại*, else a batch. Their rows in the tab are brought up to date first; what people wrote there stays.
 */
export function composeCertificates(review: string, typed: string): Reply {
  const stranger = otherAccount();
  if (stranger) return refused(stranger);
  const code = comparable(review);
  const tracked = trackRows("composeCertificates", code, (parts) => wantedOf(typed, parts));
  if (!tracked.ok) return refused(...tracked.problems);
  const { chosen, records } = tracked.value;
  const { part, batch } = chosen;
  const told = `\n\n${countsText(records)}${duesText(records)} Theo dõi ở tab “${certificates.tab}”.`;
  return withMore(composeDocument(composingCertificates(code, part, batch)), told);
}

/** What certificates say (`Composing`). `part` is a decision's, or of what is printed again. */
export function composingCertificates(code: string, part: string, batch: number | null = null): Composing {
  const review = comparable(code);
  const of = { review, part: partOfDecision(part) };
  return (now, made) =>
    composingDocumentFound(
      "composeCertificates",
      tables,
      (open) => {
        const read = readCertificates(open, of);
        const job = read.ok ? jobOf(read.value, open.book.rows(), batch, made) : read;
        if (!job.ok) return job;
        const { document } = job.value;
        return ok({ kind: "certificate" as const, review, part: document.part, made: document });
      },
      (open, { review: row, settings, latest }) => {
        const read = readCertificates(open, of);
        const job = read.ok ? jobOf(read.value, open.book.rows(), batch, latest) : read;
        if (!job.ok) return job;
        const year = open.years.withKey({ code: row.schoolYear });
        const place = placeOf(reviewPeriods, "schoolYear");
        if (!year) return failed(unknownYear(row.schoolYear, place));
        const { certificates: own } = job.value;
        const round = open.rounds.find((one) => one.code === row.round) ?? null;
        return ok({
          data: { certificates: own, year, round },
          title: jobTitle(job.value, row),
          warnings: longNames(own, settings),
          ...(settings.certificateWay === "blank"
            ? { moved: { right: settings.certificateRight, down: settings.certificateDown } }
            : {}),
        });
      },
    )(now, made);
}

/** What a person may ask for, in the order of the book: at least one. Changes nothing. */
export function listCertificates(review: string): Result<readonly Offered[]> {
  return readRegister(ofReview(certificateTables, comparable(review)), (open) => {
    const parts = partsWithCertificates(open, comparable(review));
    if (!parts.ok) return parts;
    return ok(parts.value.flatMap((part) => offersOf(part, open.book.rows())));
  });
}

function offersOf(part: PartCertificates, book: Parameters<typeof batchDocument>[0]) {
  const code = codeOf(part);
  const { again, batches } = part;
  const name = [...new Set(batches.flat().map(({ award }) => award.name))].join(", ");
  if (again.length > 0) return [{ code, name: `${name}: in lại ${twoDigits(again.length)} giấy đã chọn` }];
  return batches.map((own, index) => {
    const made = isComposed(batchDocument(book, part, index)) ? ", đã soạn" : "";
    return {
      code: batches.length === 1 ? code : `${code}-${index + 1}`,
      name: `${name}: ${twoDigits(own.length)} giấy${made}`,
    };
  });
}

function codeOf({ part }: Pick<PartCertificates, "part">): string {
  return part === "" ? wholePart : part;
}

/** "LDTT" or, where its certificates are several documents, "LDTT-2". */
function wantedOf(typed: string, parts: readonly PartCertificates[]): Result<Wanted> {
  const code = comparable(typed).toUpperCase();
  for (const part of parts) {
    const own = codeOf(part).toUpperCase();
    if (own === code) return ok({ part: part.part, batch: null, meant: [part] });
    const index = part.batches.findIndex((_, at) => `${own}-${at + 1}` === code);
    if (index !== -1) return ok({ part: part.part, batch: index, meant: [part] });
  }
  return failed({
    what: `Không có giấy khen, giấy chứng nhận nào của “${typed}”`,
    where: { tab: grants.tab },
    remedy: "Bấm lại và gõ một mã có trong danh sách",
  });
}

function withMore(reply: Reply, more: string): Reply {
  if (reply.kind !== "question") return withMoreTold(reply, more);
  return { ...reply, goOn: () => withMoreTold(reply.goOn(), more) };
}

function withMoreTold(reply: FinalReply, more: string): FinalReply {
  return reply.kind === "done" ? { ...reply, message: `${reply.message}${more}` } : reply;
}

/** Names that no size makes fit into two lines: the page would run over. */
function longNames(own: readonly Certificate[], { certificateSize: paper }: Settings): readonly Problem[] {
  const { sizes, text } = certificateShapes[paper];
  const least = Math.min(...sizes.tên);
  return own
    .filter(({ grant }) => linesAt(comparable(grant.name), least, text) > 2)
    .map(({ grant }) => ({
      what: `Tên “${grant.name}” dài hơn hai dòng trên giấy`,
      where: { tab: grants.tab },
      remedy: "Soạn xong thì xem trang ấy, chỉnh cỡ chữ trong Google Docs",
    }));
}
