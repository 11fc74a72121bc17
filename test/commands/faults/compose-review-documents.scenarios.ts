import type { LocalAppsScript } from "../../../local/local-apps-script";
import type { Scenario } from "../../support/faults";
import { clickSummary, fillReview } from "../../support/filled-review";
import { openRegister } from "../../support/review";

/** The filled review, then what `change` does to it, kept in `folder`. */
function filledWith(change: (script: LocalAppsScript) => void): (folder: string) => void {
  return (folder) => {
    const script = openRegister({ folder });
    fillReview(script);
    change(script);
  };
}

export const scenarios: readonly Scenario[] = [
  { command: "composeReminder", situation: "for the first time", prepare: filledWith(() => {}) },
  { command: "composeSummary", situation: "for the first time", prepare: filledWith(() => {}) },
  { command: "composeAppraisal", situation: "for the first time", prepare: filledWith(() => {}) },
  {
    // What the three do once more is one flow.
    command: "composeSummary",
    situation: "once more after a nomination was appraised",
    prepare: filledWith((script) => {
      clickSummary(script, ["YES"]);
      script.spreadsheet.sheet("Đề nghị").type(2, 9, "Đủ điều kiện");
    }),
  },
];
