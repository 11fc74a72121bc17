import { decisionToSign, numberDay } from "../../support/after-decision";
import type { Scenario } from "../../support/faults";
import { shortenTemplates } from "../../support/short-templates";

export const scenarios: readonly Scenario[] = [
  {
    command: "recordNumber",
    situation: "of a decision: its grants and the history are written once",
    now: numberDay,
    asksAfterKill: {
      question: /Không có văn bản nào chờ ghi số/,
      says: "YES",
      because: "what was taken in whole waits no more",
    },
    types: (message) => (message.startsWith("Gõ số") ? "45; 17/7/2023" : "QĐ1:CN-2023:LDTT"),
    prepare: () => {
      const script = decisionToSign("faults");
      shortenTemplates(script);
      return script;
    },
  },
];
