import { decisionDay } from "../../support/decided-review";
import { signedReview } from "../../support/decisions";
import type { Scenario } from "../../support/faults";
import { withShortTemplates } from "../../support/short-templates";
import { firstDraft } from "./compose-review-documents.scenarios";

const signed = withShortTemplates(() => signedReview());

export const scenarios: readonly Scenario[] = [
  {
    ...firstDraft,
    command: "composeCertificates",
    now: decisionDay,
    prepare: signed,
    types: () => "LDTT",
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
