import type { Letter } from "../../documents/mails/letter";
import type { Moment } from "../../domain/moment";
import type { OutboxMail } from "../../domain/review/outbox-mail";

/** Which mail it is, to whom, and with what. */
export type MailCause = Pick<OutboxMail, "id" | "kind" | "review" | "unit" | "to" | "attachment">;

/** A letter as a row of the outbox that waits to be sent. */
export function waitingMail(cause: MailCause, letter: Letter, at: Moment): OutboxMail {
  return { ...cause, ...letter, state: "waiting", at, sentAt: null, trouble: "" };
}
