import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { type DueSum, type Payment, sumOf } from "../../domain/results/payment";
import { now } from "../../google/clock";
import { readRegister } from "../../register/read-register";
import { grants } from "../../register/tables/results/grants";
import { payments } from "../../register/tables/results/payments";
import { documentBook } from "../../register/tables/review/document-book";
import { type Readable, unitOfWork } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { dongText } from "../../vietnamese/money";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { asking } from "../flow/asking";
import { type FinalReply, type Reply, refused } from "../flow/reply";
import { partTyped } from "./list-decisions";
import { signedPayments } from "./payment-sources";

const tables = { book: documentBook, grants, payments };

/**
 * Records that what was left to pay of the signed decisions of a part is paid (*Đã chi thưởng*), after asking: of who has not come
 * yet the secretary deletes the row. Rows that are there stay as people have them but for the sum that is paid in addition.
 */
export function recordPayment(review: string, part: string): Reply {
  const of = { review: comparable(review), part: partTyped(part) };
  return asking(
    () => readRegister(tables, (open) => toPay(open, of)),
    (due) =>
      due.length === 0
        ? record(of, due)
        : {
            warnings: [],
            question: `Ghi đã chi tiền thưởng ${twoDigits(due.length)} dòng, tổng số ${dongText(sumOf(due))}? Ai chưa nhận thì xóa dòng của người ấy ở tab “${payments.tab}” sau khi ghi.`,
          },
    (due) => record(of, due),
  );
}

interface Part {
  readonly review: string;
  readonly part: string;
}

function toPay(open: Readable<typeof tables>, { review, part }: Part): Result<readonly DueSum[]> {
  const { grants: own, state } = signedPayments(open, review, part);
  return own.length > 0 ? ok(state.toPay) : failed(noGrants);
}

/** Only the sums that were asked about; where there are none, what a run that was cut off left is finished. */
function record(of: Part, asked: readonly DueSum[]): FinalReply {
  const { year, month, day } = now();
  const sums = new Map(asked.map((due) => [keyOf(due), due.amount]));
  const written = unitOfWork("recordPayment", tables, (open) => {
    const due = toPay(open, of);
    if (!due.ok) return due;
    const own = due.value.filter((one) => sums.get(keyOf(one)) === one.amount);
    for (const { grant, amount } of own) {
      const { document, number, name } = grant;
      const known = open.payments.withKey({ document, number });
      const row: Payment = known
        ? { ...known, amount: known.amount + amount }
        : { document, number, name, amount, paidOn: { year, month, day }, returned: 0 };
      open.payments.put(row);
    }
    const what = `Kỳ xét ${of.review}${of.part === "" ? "" : ` (${of.part})`}: đã chi thưởng ${own.length} dòng, ${dongText(sumOf(own))}`;
    return { value: own, what: own.length === 0 ? "" : what };
  });
  if (!written.ok) return refused(...written.problems);
  if (asked.length === 0)
    return {
      kind: "done",
      message: `Tiền thưởng của phần này đã chi hết; xem tab “${payments.tab}”. Ai chưa nhận thì xóa dòng của người ấy ở tab đó.`,
    };
  return {
    kind: "done",
    message: `Đã ghi ${twoDigits(written.value.length)} dòng đã chi, tổng số ${dongText(sumOf(written.value))}, ở tab “${payments.tab}”.`,
  };
}

function keyOf({ grant }: DueSum): string {
  return JSON.stringify([grant.document, grant.number]);
}

const noGrants: Problem = {
  what: "Chưa có quyết định nào đã ký, có số và ghi danh sách khen thưởng",
  where: { tab: grants.tab },
  remedy: `Soạn quyết định ở ${menuPath("composeDecision")}, ký, rồi ghi số, ngày`,
};
