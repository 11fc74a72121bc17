import type { LocalAppsScript } from "../../../local/local-apps-script";
import { decidedReview, decisionDay, votedReview } from "../../support/decided-review";
import type { Scenario } from "../../support/faults";
import { grantedDay, grantedReview } from "../../support/granted-review";
import { clickClose, clickCorrect, countPapers, typing } from "../../support/held-meeting";
import { shortenTemplates } from "../../support/short-templates";
import { firstSession } from "../../support/vote-register";
import { firstPlan } from "./compose-plan.scenarios";
import { firstList } from "./compose-review-documents.scenarios";

function shortened(make: () => LocalAppsScript): () => LocalAppsScript {
  return () => {
    const script = make();
    shortenTemplates(script);
    return script;
  };
}

/** All papers of the book go one way (`composeDocument`); what they are read from is read before and changes nothing. */
const first = {
  situation: "for the first time",
  partsTriedIn: [firstPlan, firstList],
  asksAfterKill: {
    question: /đã có dự thảo/,
    says: "NO",
    because: "a document that is whole cannot tell whether its maker lived to say so",
  },
} as const;

const letters: Scenario = {
  command: "sendResults",
  situation: "for the first time",
  now: decisionDay,
  prepare: () => votedReview("two struck", ["1-5 sạch", "6-15: 1, 3"]),
};

export const scenarios: readonly Scenario[] = [
  { ...first, command: "composeResultNotice", now: decisionDay, prepare: shortened(() => decidedReview()) },
  {
    ...first,
    command: "composeDecisionNotice",
    now: grantedDay,
    prepare: shortened(() => grantedReview()),
    types: () => "LDTT",
  },
  { ...first, command: "composeWebsiteList", now: grantedDay, prepare: shortened(() => grantedReview()) },
  { ...first, command: "composeCeremonyKit", now: grantedDay, prepare: shortened(() => grantedReview()) },
  letters,
  {
    command: "sendResults",
    situation: "once more after a correction",
    now: decisionDay,
    partsTriedIn: [letters],
    prepare: () => {
      const script = votedReview("two struck", ["1-5 sạch", "6-15: 1, 3"]);
      script.click(["Sổ Thi đua", "Kết quả", "Gửi kết quả cho đơn vị"], { person: typing() });
      clickCorrect(script, firstSession, "ghi nhầm số phiếu");
      countPapers(script, firstSession, 15, ["1-5 sạch", "6-15: 1"]);
      clickClose(script, firstSession);
      return script;
    },
  },
];
