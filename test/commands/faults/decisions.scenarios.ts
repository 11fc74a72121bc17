import { decidedReview, decisionDay } from "../../support/decided-review";
import { signedReview } from "../../support/decisions";
import type { Scenario } from "../../support/faults";
import { withShortTemplates } from "../../support/short-templates";
import { suddenDay, suddenRegister } from "../../support/sudden";
import { firstDraft } from "./compose-review-documents.scenarios";

export const scenarios: readonly Scenario[] = [
  {
    ...firstDraft,
    command: "composeDecision",
    now: decisionDay,
    prepare: withShortTemplates(() => decidedReview()),
    types: () => "LDTT",
  },
  {
    ...firstDraft,
    command: "composePaymentList",
    now: decisionDay,
    prepare: withShortTemplates(() => signedReview()),
    types: () => "LDTT",
  },
  {
    ...firstDraft,
    command: "composeSuddenOpinion",
    now: suddenDay,
    prepare: withShortTemplates(() => suddenRegister({})),
  },
  {
    command: "recordPayment",
    situation: "for the first time",
    now: decisionDay,
    prepare: withShortTemplates(() => signedReview()),
    types: () => "LDTT",
  },
];
