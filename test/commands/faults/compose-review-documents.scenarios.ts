import type { LocalAppsScript } from "../../../local/local-apps-script";
import type { Scenario } from "../../support/faults";
import { clickNominationList, composingDay, filledRegister } from "../../support/filled-review";
import { typeInto } from "../../support/register";
import { shortenTemplates } from "../../support/short-templates";
import { firstPlan } from "./compose-plan.scenarios";

/** The filled review, then what `change` does to it. */
function filledWith(change: (script: LocalAppsScript) => void): () => LocalAppsScript {
  return () => {
    const script = filledRegister();
    shortenTemplates(script);
    change(script);
    return script;
  };
}

const first = { situation: "for the first time", now: composingDay, prepare: filledWith(() => {}) };

/** A run killed behind its last write leaves a whole draft, as of a plan. */
export const firstList: Scenario = {
  ...first,
  command: "composeNominationList",
  partsTriedIn: [firstPlan],
  asksAfterKill: {
    question: /đã có dự thảo/,
    says: "NO",
    because: "a document that is whole cannot tell whether its maker lived to say so",
  },
};

/** Three commands, one flow (`composeDocument`): what asks before it goes on is tried once, and what does not. */
export const scenarios: readonly Scenario[] = [
  firstList,
  { ...first, command: "composeAppraisal", goesAs: firstList },
  { ...first, command: "composeReminder", goesAs: firstPlan },
  {
    command: "composeNominationList",
    situation: "once more after a nomination was appraised",
    sameQuestion: /đã có dự thảo\./,
    partsTriedIn: [firstList],
    now: composingDay,
    prepare: filledWith((script) => {
      clickNominationList(script, ["YES"]);
      typeInto(script, "Đề nghị", 2, "Ý kiến thẩm định", "Đủ điều kiện");
    }),
  },
];
