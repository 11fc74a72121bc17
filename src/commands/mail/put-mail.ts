import type { Letter } from "../../documents/mails/letter";
import { clippedLetter, excerpt } from "../../domain/cell-text";
import type { OutboxMail } from "../../domain/review/outbox-mail";
import type { Unit } from "../../domain/school/unit";
import type { OpenTable } from "../../register/open-table";

/** Why a mail is sent: its id says so, once for each cause. `attachment` is the key of the file it carries, if any. */
export interface MailCause extends Pick<OutboxMail, "id" | "kind" | "review" | "at"> {
  readonly attachment?: string;
}

/** Mail servers refuse longer subjects. */
const longestSubject = 240;

/**
 * Puts a letter into the outbox, where it waits to be sent; tells whether it did. A unit, or a member of the council (its code is
 * empty then), without a registered mail gets none. A mail that stands there already is not put again, unless it was dropped: what it
 * says is true again. What no cell takes of a letter is clipped.
 */
export function putMail(
  open: { readonly outbox: Pick<OpenTable<OutboxMail>, "withKey" | "put"> },
  unit: Pick<Unit, "code" | "mails">,
  { attachment = "", ...cause }: MailCause,
  letter: Letter,
): boolean {
  const standing = open.outbox.withKey({ id: cause.id });
  if (unit.mails.length === 0 || (standing && standing.state !== "dropped")) return false;
  const subject = excerpt(letter.subject, longestSubject);
  const body = clippedLetter(letter.body);
  open.outbox.put({
    ...cause,
    unit: unit.code,
    to: unit.mails,
    subject,
    body,
    attachment,
    state: "waiting",
    sentAt: null,
    trouble: "",
  });
  return true;
}
