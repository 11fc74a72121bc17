import type { Scenario } from "../../support/faults";
import { sealedRegister } from "../../support/sealed-session";

export const scenarios: readonly Scenario[] = [
  {
    command: "recountVotes",
    situation: "with closed sessions",
    prepare: () => sealedRegister(),
  },
];
