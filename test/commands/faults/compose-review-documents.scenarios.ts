import type { LocalAppsScript } from "../../../local/local-apps-script";
import type { Scenario } from "../../support/faults";
import { clickNominationList, composingDay, fillReview } from "../../support/filled-review";
import { openRegister } from "../../support/review";

/** The filled review, then what `change` does to it, kept in `folder`. */
function filledWith(change: (script: LocalAppsScript) => void): (folder: string) => void {
  return (folder) => {
    const script = openRegister({ folder });
    fillReview(script);
    change(script);
  };
}

/** The three for the first time; a run killed behind its last write leaves a whole draft, as of a plan. */
const first = ["composeReminder", "composeNominationList", "composeAppraisal"].map(
  (command): Scenario => ({
    command,
    situation: "for the first time",
    now: composingDay,
    asksAfterKill: {
      question: /đã có dự thảo/,
      says: "NO",
      because: "a document that is whole cannot tell whether its maker lived to say so",
    },
    prepare: filledWith(() => {}),
  }),
);

export const scenarios: readonly Scenario[] = [
  ...first,
  {
    // What the three do once more is one flow.
    command: "composeNominationList",
    situation: "once more after a nomination was appraised",
    now: composingDay,
    prepare: filledWith((script) => {
      clickNominationList(script, ["YES"]);
      script.spreadsheet.sheet("Đề nghị").type(2, 9, "Đủ điều kiện");
    }),
  },
];
