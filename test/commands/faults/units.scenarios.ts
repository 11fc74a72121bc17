import type { Scenario } from "../../support/faults";
import { reviewInDecember } from "../../support/units-register";

/** What mails do under faults is the outbox's own affair: here they are written and wait. */
export const scenarios: readonly Scenario[] = [
  {
    command: "makeEvidenceFolders",
    situation: "for three units, two of them with mails",
    prepare: reviewInDecember,
  },
  {
    command: "sendListSheets",
    situation: "for three units, two of them with mails",
    prepare: reviewInDecember,
    mailQuota: 0,
  },
  {
    command: "remindUnits",
    situation: "where three units owe something, two of them with mails",
    prepare: reviewInDecember,
    mailQuota: 0,
  },
];
