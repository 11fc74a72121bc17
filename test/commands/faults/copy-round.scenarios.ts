import { type Scenario, sampleWith } from "../../support/faults";

export const scenarios: readonly Scenario[] = [
  {
    command: "copyRound",
    situation: "into the next year",
    prepare: sampleWith(() => {}),
    asksAfterKill: {
      question: /Gõ mã đợt cần sao chép/,
      says: "YES",
      because: "the copy stands there already, so there are two rounds to choose from",
    },
    types: (question) => (question.includes("đợt mới") ? "2021-2022" : "2020-2021"),
  },
];
