import { ServiceException } from "../script/errors";
import { addressesIn } from "./addresses";

export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A mail that was sent. Addresses are as the script gave them, several with commas; what was not given is "". */
export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  /** The sender's name. */
  readonly name: string;
  readonly attachments: readonly Attachment[];
  readonly at: Date;
}

/** All mail the script sent, the oldest first. */
export interface Mailbox {
  readonly mails: Mail[];
}

/** Google: recipients a day of a consumer account. */
export const CONSUMER_QUOTA = 100;

/** Google: "Email recipients per message 50", "Email body size 200 kB", "Email total attachments size 25 MB". */
const MAXIMUM_RECIPIENTS = 50;
const MAXIMUM_BODY_BYTES = 200 * 1024;
const MAXIMUM_ATTACHMENT_BYTES = 25 * 1024 * 1024;
const MAXIMUM_ATTACHMENTS = 250;
const MAXIMUM_SUBJECT = 250;

/** How many more recipients this user may write to on the calendar day of `now`, in milliseconds since 1970. */
export function remainingQuota({ mails }: Mailbox, quota: number, user: string, now: number): number {
  const today = new Date(now).toDateString();
  const sent = mails.filter(({ from, at }) => from === user && at.toDateString() === today);
  return Math.max(0, quota - sent.reduce((sum, mail) => sum + recipientsOf(mail).length, 0));
}

/** Sends a mail, or throws as Google does and sends nothing: no or a wrong address, too large, beyond the quota. */
export function sendMail(mailbox: Mailbox, quota: number, mail: Mail): void {
  const recipients = recipientsOf(mail);
  const wrong = [...recipients, ...addressesIn(mail.replyTo)].find(({ isValid }) => !isValid);
  if (wrong !== undefined) throw new ServiceException(`Invalid email: ${wrong.text}`);
  if (recipients.length === 0) throw new ServiceException("Failed to send email: no recipient");
  refuseTooLarge(mail, recipients.length);
  if (recipients.length > remainingQuota(mailbox, quota, mail.from, mail.at.getTime())) {
    throw new ServiceException("Service invoked too many times for one day: email.");
  }
  mailbox.mails.push(mail);
}

function recipientsOf({ to, cc, bcc }: Mail): ReturnType<typeof addressesIn> {
  return [to, cc, bcc].flatMap(addressesIn);
}

function refuseTooLarge({ subject, body, htmlBody, attachments }: Mail, recipients: number): void {
  if (subject.length > MAXIMUM_SUBJECT) throw new ServiceException("Argument too large: subject");
  const bodyBytes = Math.max(Buffer.byteLength(body), Buffer.byteLength(htmlBody));
  const attached = attachments.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const limits: readonly (readonly [string, number, number])[] = [
    ["Email Recipients Per Message", recipients, MAXIMUM_RECIPIENTS],
    ["Email Body Size", bodyBytes, MAXIMUM_BODY_BYTES],
    ["Email Attachments Per Message", attachments.length, MAXIMUM_ATTACHMENTS],
    ["Email Total Attachments Size", attached, MAXIMUM_ATTACHMENT_BYTES],
  ];
  const exceeded = limits.find(([, value, limit]) => value > limit);
  if (exceeded !== undefined) throw new ServiceException(`Limit Exceeded: ${exceeded[0]}.`);
}
