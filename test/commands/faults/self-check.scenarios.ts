import { type Scenario, sampleWith } from "../../support/faults";

export const scenarios: readonly Scenario[] = [
  {
    command: "selfCheck",
    situation: "for the first time",
    prepare: sampleWith(() => {}),
    // Which call loses its answer is tried for each in `self-check.test.ts`.
    tries: "first and last of each name",
    tellsOfRuns: /"Tự kiểm tra","Đạt /,
  },
];
