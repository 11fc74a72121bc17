import { receiptLetter } from "../../documents/mails/receipt-letter";
import type { Moment } from "../../domain/moment";
import type { Receipt } from "../../domain/review/intake/receipts";
import type { LedgerRow } from "../../domain/review/submission";
import type { reviewPeriods } from "../../register/tables/plan/review-periods";
import type { outbox } from "../../register/tables/review/outbox";
import { type settingsTable, settingValue } from "../../register/tables/school/settings";
import type { units } from "../../register/tables/school/units";
import type { Opened } from "../../register/unit-of-work";
import { putMail } from "../mail/put-mail";

/** The tables that receipts are made of and go to. */
type Register = Opened<{
  readonly settings: typeof settingsTable;
  readonly units: typeof units;
  readonly reviews: typeof reviewPeriods;
  readonly outbox: typeof outbox;
}>;

/**
 * Puts a receipt into the outbox for each new submission of a unit that has a registered mail. `added` are the ledger's
 * new rows, which have the links to edit by. A receipt that stands there already is not put again.
 */
export function putReceipts(
  open: Register,
  receipts: readonly Receipt[],
  added: readonly LedgerRow[],
  today: Moment,
): void {
  const links = new Map(added.map(({ submission, editLink }) => [submission, editLink]));
  for (const receipt of receipts) {
    const { id, submission } = receipt;
    const unit = open.units.withKey({ code: receipt.unit });
    const review = open.reviews.withKey({ code: receipt.review });
    if (!unit || !review) continue;
    const letter = receiptLetter({
      receipt,
      unit: unit.name,
      review: review.name,
      editLink: links.get(submission) ?? "",
      council: settingValue(open.settings, "council"),
      school: settingValue(open.settings, "school"),
    });
    putMail(open, unit, { id, kind: "receipt", review: review.code, at: today }, letter);
  }
}
