import type { Mailbox } from "../mail/mailbox";
import type { PropertyStore } from "../services/properties";
import type { Workbook } from "../spreadsheet/workbook";
import type { TriggerStore } from "../triggers/trigger-store";
import { workbookText } from "./workbook-file";

interface TextParts {
  readonly workbook: Workbook | undefined;
  readonly properties: PropertyStore;
  readonly mailbox: Mailbox;
  readonly triggers: TriggerStore;
}

/**
 * The spreadsheet and the properties as the state folder holds them, the mail without its times and its attachments'
 * bytes, and the triggers without their ids and sources, in the order of their functions: what does not differ between
 * two runs that come to the same.
 */
export function stateText({ workbook, properties, mailbox, triggers }: TextParts): string {
  const stores = [...properties.stores].map(([name, store]) => [name, Object.fromEntries(store)]);
  const mails = mailbox.mails.map(({ at: _, attachments, ...mail }) => {
    return { ...mail, attachments: attachments.map(({ name }) => name) };
  });
  const lines = [...triggers.triggers.values()].map((trigger) => `${trigger.function} (${trigger.kind})`);
  const parts = [Object.fromEntries(stores), { mails }, { triggers: lines.sort() }];
  const sheet = workbook === undefined ? "" : workbookText(workbook);
  return sheet + parts.map((part) => `${JSON.stringify(part, null, 2)}\n`).join("");
}
