import type { LocalAppsScript } from "../../../local/local-apps-script";
import { type Scenario, sampleWith } from "../../support/faults";
import { clickComposePlan, typeInto } from "../../support/register";

/** The document book before anybody signed, with a column of the secretary's own in the middle of it. */
function unsigned(script: LocalAppsScript): void {
  const book = script.spreadsheet.sheet("Sổ văn bản");
  book.deleteRows(2);
  book.insertColumn(4);
  book.type(1, 4, "Ghi chú");
  book.type(3, 4, "đừng xóa");
}

export const scenarios: readonly Scenario[] = [
  { command: "composePlan", situation: "for the first time", prepare: sampleWith(unsigned) },
  {
    command: "composePlan",
    situation: "once more after the content was changed",
    prepare: sampleWith((script) => {
      unsigned(script);
      clickComposePlan(script);
      typeInto(script, "Đợt thi đua", 2, "Trích yếu kế hoạch", "Phát động thi đua");
    }),
  },
  {
    command: "composePlan",
    situation: "signed before the register was used",
    prepare: sampleWith(() => {}),
  },
  {
    command: "composePlan",
    situation: "as a new version of the signed one",
    prepare: sampleWith((script) => {
      clickComposePlan(script);
    }),
  },
];
