import { decidedReview, decisionDay } from "../../support/decided-review";
import type { Scenario } from "../../support/faults";
import { meeting } from "../../support/vote-register";

export const scenarios: readonly Scenario[] = [
  {
    command: "door",
    request: {
      method: "makeStep",
      args: () => ({
        meeting: meeting.code,
        step: `invitation CN-2023 ${meeting.code}`,
        yes: true,
      }),
    },
    situation: "a paper of all that a meeting needs",
    now: decisionDay,
    prepare: () => decidedReview("faults package"),
  },
];
