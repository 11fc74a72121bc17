import type { LocalAppsScript } from "../../../local/local-apps-script";
import {
  changeDay,
  clickChange,
  clickReply,
  decisionToSign,
  numberDay,
  numberedDecision,
  typeChanges,
  typeComplaint,
} from "../../support/after-decision";
import type { Scenario } from "../../support/faults";
import { withShortTemplates } from "../../support/short-templates";
import { firstDraft } from "./compose-review-documents.scenarios";

const amended = (script: LocalAppsScript) =>
  typeChanges(script, "TD01", [
    ["Sửa đổi, bổ sung", "3", "Họ tên, tên tập thể", "Lê Thị Mẫu", "Lê Thị Mậu"],
    ["Sửa đổi, bổ sung", "4", "Tiền thưởng", "540.000", "600.000"],
  ]);

const composed = { ...firstDraft, now: changeDay } as const;

const numbered = {
  command: "recordNumber",
  asksAfterKill: {
    question: /Không có văn bản nào chờ ghi số/,
    says: "YES",
    because: "what was taken in whole waits no more",
  },
} as const;

const decision: Scenario = {
  ...numbered,
  situation: "of a decision: its grants and the history are written once",
  now: numberDay,
  types: () => "45; 17/7/2023",
  prepare: withShortTemplates(decisionToSign),
};

export const scenarios: readonly Scenario[] = [
  decision,
  {
    ...numbered,
    situation: "of an amendment: grants, history and the rows of the change follow once",
    now: changeDay,
    types: () => "52; 24/7/2023",
    tries: "first and last of each name",
    prepare: withShortTemplates(numberedDecision, (script) => {
      amended(script);
      clickChange(script);
    }),
  },
  {
    ...numbered,
    situation: "of a reply: the complaint is answered",
    now: changeDay,
    types: () => "60; 24/7/2023",
    tries: "first and last of each name",
    prepare: withShortTemplates(numberedDecision, (script) => {
      typeComplaint(script, "KN01", "Lê Thị Mẫu", "Đúng quy định.");
      clickReply(script);
    }),
  },
  { ...composed, command: "composeDecisionChange", prepare: withShortTemplates(numberedDecision, amended) },
  {
    ...composed,
    command: "composeComplaintReply",
    prepare: withShortTemplates(numberedDecision, (script) =>
      typeComplaint(script, "KN01", "Lê Thị Mẫu", "Đúng quy định."),
    ),
  },
];
