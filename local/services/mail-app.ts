import { type Mail, remainingQuota, sendMail } from "../mail/mailbox";
import { onlyKnown } from "../script/errors";
import { defineSurface, type Emulates, ServiceObject, service } from "../script/surface";
import type { Execution } from "../world";
import { authorize } from "./authorization";
import { LocalBlob } from "./blob";

type Methods = "sendEmail" | "getRemainingDailyQuota";

const mailAppSurface = defineSurface<Methods>("MailApp", "MailApp", {
  sendEmail: service(
    "Object",
    "String,String,String",
    "String,String,String,Object",
    "String,String,String,String",
  ),
  getRemainingDailyQuota: service(),
});

type Message = Readonly<Record<string, unknown>>;

const SCOPE = "script.send_mail";
const EMULATED = ["to", "cc", "bcc", "replyTo", "subject", "body", "htmlBody", "name", "attachments"];

/** The global `MailApp`. What it sends lies in the world's mailbox. */
export class LocalMailApp extends ServiceObject implements Emulates<GoogleAppsScript.Mail.MailApp, Methods> {
  readonly surface = mailAppSurface;
  private readonly execution: Execution;

  constructor(execution: Execution) {
    super();
    this.execution = execution;
  }

  sendEmail(message: Message | string, ...rest: readonly (string | Message)[]): void {
    authorize(this.execution, "MailApp.sendEmail", SCOPE);
    const { mailbox, mailQuota } = this.execution.world;
    sendMail(
      mailbox,
      mailQuota,
      this.mailOf(typeof message === "string" ? messageOf(message, rest) : message),
    );
  }

  /** Google: "the number of emails you can send for the remainder of the day", counted in recipients. */
  getRemainingDailyQuota(): number {
    authorize(this.execution, "MailApp.getRemainingDailyQuota", SCOPE);
    const { mailbox, mailQuota, clock } = this.execution.world;
    return remainingQuota(mailbox, mailQuota, this.execution.user, clock.now());
  }

  private mailOf(message: Message): Mail {
    onlyKnown(message, EMULATED, "option", "MailApp.sendEmail");
    if (message.subject === undefined) throw new Error("a mail needs a subject");
    if (message.body === undefined && message.htmlBody === undefined) throw new Error("a mail needs a body");
    return {
      from: this.execution.user,
      to: textOf(message, "to"),
      cc: textOf(message, "cc"),
      bcc: textOf(message, "bcc"),
      replyTo: textOf(message, "replyTo"),
      subject: textOf(message, "subject"),
      body: textOf(message, "body"),
      htmlBody: textOf(message, "htmlBody"),
      name: textOf(message, "name"),
      attachments: attachmentsOf(message),
      at: new Date(this.execution.world.clock.now()),
    };
  }
}

/** Recipient, subject, body and options; or recipient, reply-to, subject and body. */
function messageOf(to: string, [second, third, fourth]: readonly (string | Message)[]): Message {
  if (typeof fourth === "string") return { to, replyTo: second, subject: third, body: fourth };
  return { ...fourth, to, subject: second, body: third };
}

/** Google turns other values into text in its own ways; here they are refused, so that nobody relies on them. */
function textOf(message: Message, key: string): string {
  const value = message[key];
  if (value === undefined) return "";
  if (typeof value !== "string") throw new Error(`"${key}" of a mail must be a string`);
  return value;
}

function attachmentsOf({ attachments = [] }: Message): Mail["attachments"] {
  if (!Array.isArray(attachments)) throw new Error('"attachments" of a mail must be an array of blobs');
  return attachments.map((blob: unknown) => {
    if (!(blob instanceof LocalBlob)) throw new Error('"attachments" of a mail must be an array of blobs');
    const [name, type] = [blob.getName(), blob.getContentType()];
    if (name === null || type === null) throw new Error("an attachment needs a name and a content type");
    return { name, type, bytes: blob.bytes.slice() };
  });
}
