import { editByHand } from "../../support/document-in-hand";
import type { Scenario } from "../../support/faults";
import { clickNominationList, composingDay, filledRegister } from "../../support/filled-review";
import { shortenTemplates } from "../../support/short-templates";

export const scenarios: readonly Scenario[] = [
  {
    command: "compareDocument",
    situation: "of a draft that was edited by hand",
    now: composingDay,
    prepare() {
      const script = filledRegister();
      shortenTemplates(script);
      clickNominationList(script, ["YES"]);
      editByHand(script, "DSTH:CN-2023", (held) => held.paragraphs()[0]?.write("Danh sách khác"));
      return script;
    },
  },
];
