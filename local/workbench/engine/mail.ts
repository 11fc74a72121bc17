import type { Mail } from "../../local-apps-script";
import { addressesIn } from "../../mail/addresses";
import type { MailLine, MailMethods } from "../protocol/mail";
import { safeFileName } from "./file-names";
import type { Download, EngineHost, Handlers } from "./host";
import { wallTime } from "./wall-time";

const BEGINNING = 140;

/** The mailbox of everybody whom the script wrote to. A mail's id is its place, as none is ever taken away. */
export function mailHandlers({ script }: EngineHost): Handlers<MailMethods> {
  return {
    "mail.list": () => script.mails().map(viewLine).reverse(),
    "mail.count": () => ({ count: script.mails().length }),
    "mail.open": ({ id }) => {
      const mail = mailOf(script.mails(), id);
      const { to, cc, replyTo, body, htmlBody, attachments } = mail;
      const isHtml = body.trim() === "" && htmlBody !== "";
      return {
        line: viewLine(mail, id),
        ...{ to, cc, replyTo, isHtml, body: isHtml ? htmlBody : body },
        attachments: attachments.map(({ name, bytes }) => ({ name, size: bytes.length })),
      };
    },
  };
}

/** Attachments, by their mail and their place in it. */
export function mailDownloads({ script }: EngineHost): Readonly<Record<string, (args: never) => Download>> {
  return {
    "mail.attachment": ({ id, at }: { readonly id: number; readonly at: number }) => {
      const attachment = mailOf(script.mails(), id).attachments[at];
      if (attachment === undefined) throw new Error("Thư không có tệp đính kèm này.");
      const { name, type, bytes } = attachment;
      return { name: safeFileName(name, ""), type, bytes };
    },
  };
}

function mailOf(mails: readonly Mail[], id: number): Mail {
  const mail = mails[id];
  if (mail === undefined) throw new Error("Không có thư này.");
  return mail;
}

function viewLine(mail: Mail, id: number): MailLine {
  const { from, name, to, cc, bcc, subject, body, attachments, at } = mail;
  const receivers = bareOf(`${to},${cc}`);
  return {
    ...{ id, subject, receivers },
    key: `${id} ${at.toISOString()}`,
    from: name === "" ? from : `${name} <${from}>`,
    at: wallTime(at),
    beginning: body
      .slice(0, 2 * BEGINNING)
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, BEGINNING),
    attachments: attachments.length,
    hidden: bareOf(bcc).filter((address) => !receivers.includes(address)),
  };
}

function bareOf(list: string): readonly string[] {
  return [...new Set(addressesIn(list).flatMap(({ bare }) => (bare === "" ? [] : bare.toLowerCase())))];
}
