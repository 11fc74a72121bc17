import { type Scenario, sampleWith } from "../../support/faults";
import { clickComposePlan, typeInto } from "../../support/register";

export const scenarios: readonly Scenario[] = [
  {
    command: "checkFormat",
    situation: "of a plan in which there is something to mend",
    prepare: sampleWith((script) => {
      typeInto(script, "Sổ văn bản", 2, "Mã văn bản", "KH-2019-2020");
      typeInto(script, "Sổ văn bản", 2, "Mã đợt", "2019-2020");
      typeInto(script, "Sổ văn bản", 2, "Tệp", "");
      clickComposePlan(script);
    }),
  },
];
