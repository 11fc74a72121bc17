import { type Scenario, sampleWith } from "../../support/faults";
import { editTemplate, madeByAnEarlierVersion } from "../../support/templates";

export const scenarios: readonly Scenario[] = [
  {
    command: "checkTemplates",
    situation: "where all were edited",
    prepare: sampleWith(() => {}),
    tries: "first and last of each name",
  },
  {
    command: "restoreTemplate",
    situation: "that was edited",
    prepare: sampleWith(() => {}),
    types: () => "KH",
  },
  {
    command: "restoreTemplate",
    situation: "that lies in the trash with its folder",
    prepare: sampleWith((script) => {
      script.trashFile(script.files().find(({ name }) => name === "Mẫu văn bản")?.id ?? "");
    }),
    types: () => "BBH",
  },
  {
    command: "setUpRegister",
    situation: "where templates of an earlier version stand, some of them edited",
    prepare() {
      const former = madeByAnEarlierVersion(sampleWith(() => {})());
      editTemplate(former, "Mẫu Phiếu bầu", (xml) => xml.replace("{họ tên}", "Ông (bà) {họ tên}"));
      return former;
    },
    tries: "first and last of each name",
  },
];
