import type { Letter } from "../../documents/mails/letter";
import { clippedLetter, excerpt } from "../../domain/cell-text";
import type { Moment } from "../../domain/moment";
import type { OutboxMail } from "../../domain/review/outbox-mail";

/** Which mail it is, to whom, and with what. */
export type MailCause = Pick<OutboxMail, "id" | "kind" | "review" | "unit" | "to" | "attachment">;

/** Mail servers refuse longer subjects. */
const longestSubject = 240;

/** A letter as a row of the outbox that waits to be sent; one that no cell takes is clipped. */
export function waitingMail(cause: MailCause, letter: Letter, at: Moment): OutboxMail {
  const subject = excerpt(letter.subject, longestSubject);
  return {
    ...cause,
    subject,
    body: clippedLetter(letter.body),
    state: "waiting",
    at,
    sentAt: null,
    trouble: "",
  };
}
