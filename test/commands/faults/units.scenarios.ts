import type { Scenario } from "../../support/faults";
import { reviewInDecember } from "../../support/units-register";

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
  },
  {
    command: "remindUnits",
    situation: "where three units owe something, two of them with mails",
    prepare: reviewInDecember,
  },
];
