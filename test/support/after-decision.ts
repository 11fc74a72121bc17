import type { CallRecord, LocalAppsScript } from "../../local/local-apps-script";
import { decidedReview } from "./decided-review";
import { clickDecision, firstDecision } from "./decisions";
import { typing } from "./held-meeting";
import { openPrepared } from "./prepared";

function item(menu: string, caption: string) {
  return (script: LocalAppsScript, ...texts: readonly string[]): CallRecord =>
    script.click(["Sổ Thi đua", menu, caption], { person: typing(...texts) });
}

export const clickNumber = item("Kết quả", "Ghi số, ngày");

/** The day after the decision was composed. */
export const numberDay = new Date(2023, 6, 18, 9, 0);

/** The decided review with its decision on LĐTT composed and put before the head to sign. */
export function decisionToSign(name = ""): LocalAppsScript {
  const make = () => {
    const script = decidedReview();
    clickDecision(script, "LDTT");
    return script;
  };
  return openPrepared(`decision to sign ${name}`, make, { now: numberDay });
}

export { firstDecision };
