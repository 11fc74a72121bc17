import type { Scenario } from "../../support/faults";
import { reviewInDecember } from "../../support/units-register";
import { rechecking, sending } from "./receive.scenarios";

export const scenarios: readonly Scenario[] = [
  {
    command: "makeEvidenceFolders",
    situation: "for three units, two of them with mails",
    prepare: reviewInDecember,
  },
  {
    command: "sendListSheets",
    partsTriedIn: [sending],
    situation: "for three units, two of them with mails",
    prepare: reviewInDecember,
  },
  {
    command: "remindUnits",
    partsTriedIn: [rechecking, sending],
    situation: "where three units owe something, two of them with mails",
    prepare: reviewInDecember,
  },
];
