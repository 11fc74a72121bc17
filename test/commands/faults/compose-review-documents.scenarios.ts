import type { LocalAppsScript } from "../../../local/local-apps-script";
import type { Scenario } from "../../support/faults";
import { clickNominationList, composingDay, filledRegister } from "../../support/filled-review";
import { typeInto } from "../../support/register";
import { withShortTemplates } from "../../support/short-templates";
import { firstPlan } from "./compose-plan.scenarios";

/** The filled review, then what `change` does to it. */
const filledWith = (change?: (script: LocalAppsScript) => void) =>
  withShortTemplates(() => filledRegister(), change);

const first = { situation: "for the first time", now: composingDay, prepare: filledWith() };

/** A run killed behind its last write leaves a whole draft, as of a plan. */
export const draftAfterKill = {
  question: /đã có dự thảo/,
  says: "NO",
  because: "a document that is whole cannot tell whether its maker lived to say so",
} as const;

export const firstList: Scenario = {
  ...first,
  command: "composeNominationList",
  partsTriedIn: [firstPlan],
  asksAfterKill: draftAfterKill,
};

/**
 * A document that is composed for the first time. All papers of the book go one way (`composeDocument`); what they are made of is read
 * before and changes nothing.
 */
export const firstDraft = {
  situation: "for the first time",
  partsTriedIn: [firstPlan, firstList],
  asksAfterKill: draftAfterKill,
} as const;

/** Three commands, one flow (`composeDocument`): what asks before it goes on is tried once. */
export const scenarios: readonly Scenario[] = [
  firstList,
  { ...first, command: "composeAppraisal", goesAs: firstList },
  // It names who owes something, and reads the forms first.
  { ...first, ...firstDraft, command: "composeReminder" },
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
