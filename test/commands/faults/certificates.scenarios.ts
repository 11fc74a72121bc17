import type { LocalAppsScript } from "../../../local/local-apps-script";
import { decisionDay } from "../../support/decided-review";
import { signedReview } from "../../support/decisions";
import type { Scenario } from "../../support/faults";
import { shortenTemplates } from "../../support/short-templates";
import { firstPlan } from "./compose-plan.scenarios";
import { firstList } from "./compose-review-documents.scenarios";

function signed(): LocalAppsScript {
  const script = signedReview();
  shortenTemplates(script);
  return script;
}

export const scenarios: readonly Scenario[] = [
  {
    command: "composeCertificates",
    situation: "for the first time",
    now: decisionDay,
    prepare: signed,
    types: () => "LDTT",
    partsTriedIn: [firstPlan, firstList],
    asksAfterKill: {
      question: /đã có dự thảo/,
      says: "NO",
      because: "a document that is whole cannot tell whether its maker lived to say so",
    },
  },
  { command: "trackCertificates", situation: "for the first time", now: decisionDay, prepare: signed },
  { command: "composeCertificateTest", situation: "for the first time", now: decisionDay, prepare: signed },
  {
    command: "makePdf",
    situation: "for the first time",
    now: decisionDay,
    prepare: signed,
    types: () => "QĐ1:CN-2023:LDTT",
  },
];
