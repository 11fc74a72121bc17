import type { Scenario } from "../../support/faults";
import { openRegister } from "../../support/review";

/** Items of the menu that open a page. What the pages then do is the door's (`door.scenarios.ts`). */
const openingPages = [
  "openDashboard",
  "viewNomination",
  "decideWaiting",
  "decideReplacements",
  "returnForCorrection",
  "copyMessage",
  "pastePlan",
  "importStaff",
  "importPastAwards",
  "amendPaper",
  "markAttendance",
  "countVotes",
  "makePackage",
  "openPapers",
  "guideSetUp",
  "workForUnits",
] as const;

export const scenarios: readonly Scenario[] = openingPages.map((command) => ({
  command,
  situation: "as a page that is opened",
  prepare: () => openRegister(),
}));
