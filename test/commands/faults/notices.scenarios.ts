import { decidedReview, decisionDay, votedReview } from "../../support/decided-review";
import type { Scenario } from "../../support/faults";
import { grantedDay, grantedReview } from "../../support/granted-review";
import { clickClose, clickCorrect, countPapers } from "../../support/held-meeting";
import { typing } from "../../support/menu-item";
import { withShortTemplates } from "../../support/short-templates";
import { firstSession } from "../../support/vote-register";
import { firstDraft } from "./compose-review-documents.scenarios";

const letters: Scenario = {
  command: "sendResults",
  situation: "for the first time",
  now: decisionDay,
  prepare: () => votedReview("two struck", ["1-5 sạch", "6-15: 1, 3"]),
};

export const scenarios: readonly Scenario[] = [
  {
    ...firstDraft,
    command: "composeResultNotice",
    now: decisionDay,
    prepare: withShortTemplates(() => decidedReview()),
  },
  {
    ...firstDraft,
    command: "composeDecisionNotice",
    now: grantedDay,
    prepare: withShortTemplates(() => grantedReview()),
    types: () => "LDTT",
  },
  {
    ...firstDraft,
    command: "composeWebsiteList",
    now: grantedDay,
    prepare: withShortTemplates(() => grantedReview()),
  },
  {
    ...firstDraft,
    command: "composeCeremonyKit",
    now: grantedDay,
    prepare: withShortTemplates(() => grantedReview()),
  },
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
