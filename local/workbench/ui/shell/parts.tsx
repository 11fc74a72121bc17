import "../drive/drive.css";
import "../forms/forms.css";
import "../mail/mail.css";
import type { ComponentType } from "preact";
import { Grid } from "../grid";
import type { Part } from "../routes";
import { later } from "./later";

/** What each part shows. The Sheet is there at once; who looks into another part loads its script then. */
export const partContents: Readonly<Record<Part, ComponentType>> = {
  sheet: Grid,
  forms: later(async () => (await import("../forms")).Forms),
  drive: later(async () => (await import("../drive")).Folder),
  mail: later(async () => (await import("../mail")).Mailbox),
  runs: later(async () => (await import("../runs")).Runs),
};
