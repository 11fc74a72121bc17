import { clickPresent, decisionDay, votedReview } from "../../support/decided-review";
import type { Scenario } from "../../support/faults";
import { review } from "../../support/review";

export const scenarios: readonly Scenario[] = [
  {
    command: "presentToHead",
    situation: "of a review whose votes are closed",
    now: decisionDay,
    types: () => review,
    prepare: () => votedReview("faults present"),
  },
  {
    command: "acceptProposals",
    situation: "of what was put before the head: nothing is decided twice or otherwise",
    now: decisionDay,
    types: () => review,
    prepare: () => {
      const script = votedReview("faults accept");
      clickPresent(script, review);
      return script;
    },
  },
];
