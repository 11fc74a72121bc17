import type { OutboxMail } from "../domain/review-desk";
import type { MailAttachment } from "../google/mail";

/** What each mail of a batch carries. Reads what the batch needs once, before anything is sent. */
export function attachmentsFor(
  _batch: readonly OutboxMail[],
): (mail: OutboxMail) => readonly MailAttachment[] {
  return () => [];
}
