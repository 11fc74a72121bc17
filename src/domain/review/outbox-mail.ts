import type { Moment } from "../moment";

/** A mail to be sent, or sent (design.md, decision 2). */
export interface OutboxMail {
  /** From its cause: "receipt/<submission>". */
  readonly id: string;
  readonly kind: "receipt" | "return" | "reminder" | "list" | "quarantine" | "link" | "seal" | "result";
  readonly review: string;
  /** The unit's code; "" of a mail to a member of the council. */
  readonly unit: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** The key of a file to attach, "" for none. */
  readonly attachment: string;
  readonly state: "waiting" | "sending" | "sent" | "unclear" | "failed" | "dropped";
  readonly at: Moment;
  readonly sentAt: Moment | null;
  readonly trouble: string;
}

const ofReceipt = "receipt/";

/** The id of the mail that is a submission's receipt. */
export function receiptId(submission: string): string {
  return `${ofReceipt}${submission}`;
}

/** The submission whose receipt a mail is; null where it is none. */
export function receivedBy({ kind, id }: Pick<OutboxMail, "kind" | "id">): string | null {
  return kind === "receipt" && id.startsWith(ofReceipt) ? id.slice(ofReceipt.length) : null;
}
