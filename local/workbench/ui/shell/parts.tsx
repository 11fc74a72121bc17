import "../drive/drive.css";
import "../forms/forms.css";
import "../mail/mail.css";
import type { ComponentType } from "preact";
import type { Part } from "../routes";
import { Runs } from "../runs";
import { whenNeeded } from "./when-needed";

/** What each part shows. What is not looked at first is loaded when it is; its styles are there before. */
export const partContents: Readonly<Record<Part, ComponentType>> = {
  sheet: () => <div />,
  forms: whenNeeded(async () => (await import("../forms")).Forms),
  drive: whenNeeded(async () => (await import("../drive")).Folder),
  mail: whenNeeded(async () => (await import("../mail")).Mailbox),
  runs: Runs,
};
