import type { Mail } from "../mail/mailbox";

/** A mail as JSON: its time as RFC 3339, the bytes of attachments as Base64. */
export interface SavedMail extends Omit<Mail, "at" | "attachments"> {
  readonly at: string;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly base64: string }[];
}

export function savedMail(mail: Mail): SavedMail {
  return {
    ...mail,
    at: mail.at.toISOString(),
    attachments: mail.attachments.map(({ name, type, bytes }) => {
      return { name, type, base64: Buffer.from(bytes).toString("base64") };
    }),
  };
}

export function readMail(saved: SavedMail): Mail {
  return {
    ...saved,
    at: new Date(saved.at),
    attachments: saved.attachments.map(({ name, type, base64 }) => {
      return { name, type, bytes: new Uint8Array(Buffer.from(base64, "base64")) };
    }),
  };
}
