import type { LocalAppsScript } from "../../local/local-apps-script";
import { tabRows } from "../../scripts/fresh-register";
import { clickClose, clickOpen, clickPrepare, countPapers, meetingRegister } from "./held-meeting";
import { menuItem } from "./menu-item";
import { openPrepared } from "./prepared";
import { firstSession, meeting } from "./vote-register";

/** The day after the meeting, on which results are put before the head. */
export const decisionDay = new Date(2023, 6, 15, 9, 0);

export const clickPresent = menuItem("Kết quả", "Trình thủ trưởng");
export const clickAccept = menuItem("Kết quả", "Ghi theo đề nghị");

/** The filled review after its meeting: every session is voted on paper and closed. `struck` are the ballots of its first session. */
export function votedReview(name = "", struck: readonly string[] = []): LocalAppsScript {
  const make = () => {
    const script = meetingRegister(`voted ${name}`);
    clickPrepare(script, meeting.code);
    for (const session of tabRows(script, "Lượt bỏ phiếu").map((row) => row["Mã lượt"] ?? "")) {
      clickOpen(script, session);
      countPapers(script, session, 15, session === firstSession && struck.length > 0 ? struck : undefined);
      clickClose(script, session);
    }
    return script;
  };
  return openPrepared(`voted review ${name}`, make, { now: decisionDay });
}

/** The same with everything the council passed granted as proposed. */
export function decidedReview(name = "", struck: readonly string[] = []): LocalAppsScript {
  const make = () => {
    const script = votedReview(name, struck);
    clickPresent(script, "CN");
    clickAccept(script, "CN");
    return script;
  };
  return openPrepared(`decided review ${name}`, make, { now: decisionDay });
}
