import type { LocalAppsScript } from "../../../local/local-apps-script";
import { decidedReview, decisionDay } from "../../support/decided-review";
import { signedReview } from "../../support/decisions";
import type { Scenario } from "../../support/faults";
import { shortenTemplates } from "../../support/short-templates";
import { suddenDay, suddenRegister } from "../../support/sudden";
import { firstPlan } from "./compose-plan.scenarios";
import { firstList } from "./compose-review-documents.scenarios";

function shortened(make: () => LocalAppsScript): () => LocalAppsScript {
  return () => {
    const script = make();
    shortenTemplates(script);
    return script;
  };
}

/**
 * All papers of the book go one way (`composeDocument`); which review and which of its decisions is read before and changes nothing.
 * A run killed behind its last write leaves a whole draft, as of a plan.
 */
const first = {
  situation: "for the first time",
  partsTriedIn: [firstPlan, firstList],
  asksAfterKill: {
    question: /đã có dự thảo/,
    says: "NO",
    because: "a document that is whole cannot tell whether its maker lived to say so",
  },
} as const;

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
  { ...first, command: "composeSuddenOpinion", now: suddenDay, prepare: shortened(() => suddenRegister({})) },
  {
    command: "recordPayment",
    situation: "for the first time",
    now: decisionDay,
    prepare: shortened(() => signedReview()),
    types: () => "LDTT",
  },
];
