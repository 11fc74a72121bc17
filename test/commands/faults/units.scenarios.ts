import type { Scenario } from "../../support/faults";
import { owingDay, owingRegister } from "../../support/owing-units";
import { rechecking, sending } from "./receive.scenarios";

export const scenarios: readonly Scenario[] = [
  {
    command: "makeEvidenceFolders",
    situation: "for three units, two of them with mails",
    prepare: owingRegister,
    now: owingDay,
  },
  {
    command: "sendListSheets",
    partsTriedIn: [sending],
    situation: "for three units, two of them with mails",
    prepare: owingRegister,
    now: owingDay,
  },
  {
    command: "remindUnits",
    partsTriedIn: [rechecking, sending],
    situation: "where three units owe something, two of them with mails",
    prepare: owingRegister,
    now: owingDay,
  },
];
