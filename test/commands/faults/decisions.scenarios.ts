import type { LocalAppsScript } from "../../../local/local-apps-script";
import { decidedReview, decisionDay } from "../../support/decided-review";
import { signedReview } from "../../support/decisions";
import type { Scenario } from "../../support/faults";
import { shortenTemplates } from "../../support/short-templates";
import { suddenDay, suddenRegister } from "../../support/sudden";
import { firstPlan } from "./compose-plan.scenarios";

function shortened(make: () => LocalAppsScript): () => LocalAppsScript {
  return () => {
    const script = make();
    shortenTemplates(script);
    return script;
  };
}

/** All papers of the book go one way (`composeDocument`); which review and which part is read before and changes nothing. */
const first = { situation: "for the first time", goesAs: firstPlan } as const;

export const scenarios: readonly Scenario[] = [
  {
    ...first,
    command: "composeDecision",
    now: decisionDay,
    prepare: shortened(() => decidedReview()),
    types: () => "LDTT",
  },
  {
    ...first,
    command: "composePaymentList",
    now: decisionDay,
    prepare: shortened(() => signedReview()),
    types: () => "LDTT",
  },
  {
    ...first,
    command: "composeSuddenOpinion",
    now: suddenDay,
    prepare: shortened(() => suddenRegister({})),
  },
  {
    command: "recordPayment",
    situation: "for the first time",
    now: decisionDay,
    prepare: shortened(() => signedReview()),
    types: () => "LDTT",
  },
];
