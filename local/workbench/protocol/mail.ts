/** The mailbox. Attachments come by `GET /download/mail.attachment?args={"id","at"}`. */
export interface MailMethods {
  /** All mail that was sent, the newest first. */
  "mail.list": { readonly in: object; readonly out: readonly MailLine[] };
  /** How many mails were sent until now: whoever only wants to know whether there is a new one. */
  "mail.count": { readonly in: object; readonly out: { readonly count: number } };
  /** Refuses an id that no mail has. */
  "mail.open": { readonly in: { readonly id: number }; readonly out: MailView };
}

export interface MailLine {
  readonly id: number;
  /** Another text for every mail, also of another state: what the browser remembers as read. */
  readonly key: string;
  readonly from: string;
  readonly subject: string;
  /** "2023-05-14T08:00:00". */
  readonly at: string;
  /** How the text begins. */
  readonly beginning: string;
  readonly attachments: number;
  /** Addresses in small letters, each once. Who was given as `bcc` is seen by no other receiver. */
  readonly receivers: readonly string[];
  readonly hidden: readonly string[];
}

export interface MailView {
  readonly line: MailLine;
  readonly to: string;
  readonly cc: string;
  readonly replyTo: string;
  readonly body: string;
  /** Whether the mail has HTML alone, of which only the text is shown. */
  readonly isHtml: boolean;
  readonly attachments: readonly { readonly name: string; readonly size: number }[];
}
