/** A mail to be sent. */
export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  /** The sender's name people see. */
  readonly from: string;
  readonly attachments: readonly MailAttachment[];
}

export interface MailAttachment {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
}

/** How many recipients may still be written to today. */
export function mailQuota(): number {
  return MailApp.getRemainingDailyQuota();
}

/** Sends a mail at once, as the acting account. Throws where Google refuses it. */
export function sendMail({ to, subject, body, from, attachments }: Mail): void {
  MailApp.sendEmail({
    to: to.join(","),
    subject,
    body,
    name: from,
    ...(attachments.length === 0 ? {} : { attachments: attachments.map(blobOf) }),
  });
}

function blobOf({ name, type, content }: MailAttachment): GoogleAppsScript.Base.Blob {
  // Apps Script's bytes are signed.
  return Utilities.newBlob(Array.from(Int8Array.from(content)), type, name);
}
