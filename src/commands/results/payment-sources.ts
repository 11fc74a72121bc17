import type { CalendarDate } from "../../domain/calendar-date";
import { type CouncilDocument, countIn, documentsAtHand, isSigned } from "../../domain/papers/document";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { grantsOfDecision } from "../../domain/results/decision-content";
import type { Grant } from "../../domain/results/grant";
import { type PaymentState, paymentState } from "../../domain/results/payment";
import type { Settings } from "../../domain/school/settings";
import { grants } from "../../register/tables/results/grants";
import { payments } from "../../register/tables/results/payments";
import { documentBook } from "../../register/tables/review/document-book";
import type { Readable } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { decisionTables, readDecision } from "./decision-sources";

/** What payments are made of. */
export const paymentTables = { ...decisionTables, payments };

type OpenPayments = Readable<typeof paymentTables>;

/** What is left to pay of the decisions of a part. */
export interface PaymentsRead {
  /** Those whose grants are meant, in the order of their letters. */
  readonly decisions: readonly CouncilDocument[];
  readonly grants: readonly Grant[];
  readonly state: PaymentState;
  readonly warnings: readonly Problem[];
}

/**
 * What is left to pay, or has to come back, of the signed decisions of a part, by what *Đã khen thưởng* has of them; where nothing is
 * open there, what a draft will pay, by the money of its day or of today.
 */
export function readPayments(
  open: OpenPayments,
  { review, part }: { readonly review: string; readonly part: string },
  settings: Settings,
  today: CalendarDate,
): Result<PaymentsRead> {
  const signed = signedPayments(open, review, part);
  const { toPay, toReturn } = signed.state;
  if (toPay.length > 0 || toReturn.length > 0) return ok({ ...signed, warnings: [] });

  const { latest } = documentsAtHand("decision", review, part, open.book.rows());
  const isInBook = open.book.find(({ id }) => id === latest.id) !== undefined;
  if (signed.grants.some(({ document }) => document === latest.id)) return failed(allPaid(review, part));
  if (!isInBook) return failed(signed.grants.length > 0 ? allPaid(review, part) : noDecision(review, part));
  if (isSigned(latest)) return failed(notEntered(latest));
  const day = latest.date ?? today;
  const read = readDecision(open, { review, part, document: latest.id, day, settings });
  if (!read.ok) return read;
  const rows = grantsOfDecision(read.value.content, latest.id);
  const state = paymentState(rows, open.payments.rows());
  if (state.toPay.length === 0) return failed(noMoney(latest));
  return ok({ decisions: [latest], grants: rows, state, warnings: read.value.warnings });
}

/** What is left to pay, or has to come back, of the signed decisions of a part. */
export function signedPayments(
  open: Pick<OpenPayments, "book" | "grants" | "payments">,
  review: string,
  part: string,
): Omit<PaymentsRead, "warnings"> {
  const decisions = open.book
    .rows()
    .filter((row) => row.kind === "decision" && row.subject === review && row.part === part)
    .sort((a, b) => countIn(a) - countIn(b));
  const ids = new Set(decisions.map(({ id }) => id));
  const own = open.grants.rows().filter(({ document }) => ids.has(document));
  const order = new Map(decisions.map(({ id }, index) => [id, index]));
  const ordered = [...own].sort(
    (a, b) => (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) || a.number - b.number,
  );
  const state = paymentState(ordered, open.payments.rows());
  const meant = new Set([...state.toPay, ...state.toReturn].map(({ grant }) => grant.document));
  const shown = meant.size > 0 ? meant : new Set(ordered.map(({ document }) => document));
  return {
    decisions: decisions.filter(({ id }) => shown.has(id)),
    grants: ordered,
    // What is said beside is of the decisions that are listed.
    state: { ...state, elsewhere: state.elsewhere.filter(({ document }) => shown.has(document)) },
  };
}

const named = (review: string, part: string) => `Kỳ xét “${review}”${part === "" ? "" : `, phần ${part}`}`;

function allPaid(review: string, part: string): Problem {
  return {
    what: `${named(review, part)}: tiền thưởng đã chi hết, không có gì phải thu hồi`,
    where: { tab: payments.tab },
    remedy: "Không cần làm gì; nếu chưa chi thì xóa dòng tương ứng ở tab này",
  };
}

function noDecision(review: string, part: string): Problem {
  return {
    what: `${named(review, part)}: chưa có quyết định khen thưởng`,
    where: { tab: documentBook.tab },
    remedy: `Bấm ${menuPath("composeDecision")} trước`,
  };
}

function notEntered({ id }: CouncilDocument): Problem {
  return {
    what: `Quyết định ${id} đã ký nhưng chưa có dòng nào ở tab “${grants.tab}”`,
    where: { tab: documentBook.tab },
    remedy: "Ghi số, ngày của quyết định bằng menu, để sổ ghi danh sách đã khen thưởng",
  };
}

function noMoney({ id }: CouncilDocument): Problem {
  return {
    what: `Quyết định ${id} không có tiền thưởng để chi`,
    remedy: "Không cần bảng kê; nếu có thưởng thì xem lại mức thưởng",
  };
}
