import { decidedReview, decisionDay } from "../../support/decided-review";
import type { Scenario } from "../../support/faults";
import { meeting } from "../../support/vote-register";

export const scenarios: readonly Scenario[] = [
  {
    command: "door",
    request: {
      method: "makePaper",
      args: () => ({
        kind: "invitation",
        subject: "CN-2023",
        part: meeting.code,
        again: false,
        yes: true,
      }),
    },
    situation: "one paper of many",
    now: decisionDay,
    prepare: () => decidedReview("faults package"),
  },
];
