import type { ComponentType } from "preact";
import { Folder } from "../drive";
import { Forms } from "../forms";
import { Mailbox } from "../mail";
import type { Part } from "../routes";
import { Runs } from "../runs";

/** What each part shows. */
export const partContents: Readonly<Record<Part, ComponentType>> = {
  sheet: () => <div />,
  forms: Forms,
  drive: Folder,
  mail: Mailbox,
  runs: Runs,
};
