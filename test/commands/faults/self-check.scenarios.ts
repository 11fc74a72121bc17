import { type Scenario, sampleWith } from "../../support/faults";

export const scenarios: readonly Scenario[] = [
  {
    command: "selfCheck",
    situation: "for the first time",
    prepare: sampleWith(() => {}),
    tellsOfRuns: /"Tự kiểm tra","Đạt /,
  },
];
