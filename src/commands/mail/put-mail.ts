import type { Letter } from "../../documents/mails/letter";
import { clippedLetter, excerpt } from "../../domain/cell-text";
import type { OutboxMail } from "../../domain/review/outbox-mail";
import type { OpenTable } from "../../register/open-table";

/** Why a mail is sent: its id says so, once for each cause. `attachment` is the key of the file it carries, if any. */
export interface MailCause extends Pick<OutboxMail, "id" | "kind" | "review" | "at"> {
  readonly attachment?: string;
}

/** Who a mail goes to: a unit by its code, or a member of the council, who has no unit's code ("") here. */
export interface Addressee {
  readonly code: string;
  readonly mails: readonly string[];
}

/** Mail servers refuse longer subjects. */
const longestSubject = 240;

/**
 * Puts a letter into the outbox, where it waits to be sent; tells whether it did. Who has no registered mail gets none, and a mail that stands there already is not put again. What no cell takes of a letter is clipped.
 */
export function putMail(
  open: { readonly outbox: Pick<OpenTable<OutboxMail>, "withKey" | "put"> },
  to: Addressee,
  { attachment = "", ...cause }: MailCause,
  letter: Letter,
): boolean {
  if (to.mails.length === 0 || open.outbox.withKey({ id: cause.id })) return false;
  const subject = excerpt(letter.subject, longestSubject);
  const body = clippedLetter(letter.body);
  open.outbox.put({
    ...cause,
    unit: to.code,
    to: to.mails,
    subject,
    body,
    attachment,
    state: "waiting",
    sentAt: null,
    trouble: "",
  });
  return true;
}
