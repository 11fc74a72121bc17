import { type Scenario, sampleWith } from "../../support/faults";

export const scenarios: readonly Scenario[] = [
  {
    command: "copyRound",
    situation: "into the next year",
    prepare: sampleWith(() => {}),
    types: (question) => (question.includes("đợt mới") ? "2021-2022" : "2020-2021"),
  },
];
