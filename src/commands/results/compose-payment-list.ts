import { accountOf, payeeOf, paymentListSummary } from "../../documents/results/payment-list-view";
import type { Problem } from "../../domain/problem";
import { ok } from "../../domain/result";
import type { DueSum, PaymentAccount } from "../../domain/results/payment";
import type { Unit } from "../../domain/school/unit";
import { paymentAccounts } from "../../register/tables/results/payment-accounts";
import { units } from "../../register/tables/school/units";
import { comparable, firstFew } from "../../vietnamese/text";
import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { composingDocumentFound } from "../review/compose-review-document";
import { partTyped } from "./list-decisions";
import { paymentTables, readPayments } from "./payment-sources";

const tables = { ...paymentTables, accounts: paymentAccounts };

/** Composes the list by which reward money is paid, and what has to come back (bảng kê chi tiền, domain.md 5.13). */
export function composePaymentList(review: string, part: string): Reply {
  return composeDocument(composingPaymentList(review, partTyped(part)));
}

/** What the list says (`Composing`). */
export function composingPaymentList(code: string, part: string): Composing {
  const review = comparable(code);
  const found = ok({ kind: "paymentList" as const, review, part });
  return composingDocumentFound(
    "composePaymentList",
    tables,
    () => found,
    (open, { settings }, now) => {
      const read = readPayments(open, { review, part }, settings, now);
      if (!read.ok) return read;
      const { decisions, state } = read.value;
      const accounts = open.accounts.rows();
      const changed = new Set(state.toReturn.map(({ grant }) => grant.changedBy));
      return ok({
        data: {
          decisions,
          state,
          accounts,
          changes: open.book.rows().filter(({ id }) => changed.has(id)),
        },
        title: paymentListSummary(decisions),
        warnings: [
          ...read.value.warnings,
          ...(settings.payout === "transfer" ? withoutAccount(state.toPay, accounts) : []),
          ...withoutPayee(state.toPay, open.units.rows()),
        ],
      });
    },
  );
}

const shown = 5;

function namesOf(due: readonly DueSum[]): string {
  const names = due.map(({ grant }) => grant.name);
  return firstFew(names, shown, "dòng");
}

/** The row stays, with a gap to be filled in by hand. */
function withoutAccount(due: readonly DueSum[], accounts: readonly PaymentAccount[]): readonly Problem[] {
  const missing = due.filter(({ grant }) => accountOf(grant, accounts) === undefined);
  if (missing.length === 0) return [];
  return [
    {
      what: `Chưa có số tài khoản của ${namesOf(missing)}`,
      where: { tab: paymentAccounts.tab },
      remedy: "Thêm tài khoản vào tab này, hoặc ghi tay vào bảng kê",
    },
  ];
}

/** Nobody is known to take a collective's money. */
function withoutPayee(due: readonly DueSum[], known: readonly Unit[]): readonly Problem[] {
  const missing = due.filter(
    ({ grant }) => grant.kind === "collective" && payeeOf(grant, { units: known }) === "",
  );
  if (missing.length === 0) return [];
  return [
    {
      what: `Chưa có người nhận tiền của ${namesOf(missing)}`,
      where: { tab: units.tab },
      remedy: `Điền “${units.columns.head.header}”, hoặc ghi tay vào bảng kê`,
    },
  ];
}
