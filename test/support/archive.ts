import type { CallRecord, LocalAppsScript } from "../../local/local-apps-script";
import { nextAutumn, oldYear } from "./old-year";
import { openPrepared } from "./prepared";
import { review } from "./review";

export function clickArchive(script: LocalAppsScript, answer: "YES" | "NO" = "YES"): CallRecord {
  return script.click(["Sổ Thi đua", "Hồ sơ", "Lưu trữ năm học cũ"], { answers: [answer] });
}

/** Chooses the review among several and says yes. */
export function clickTakeBack(script: LocalAppsScript, code: string = review): CallRecord {
  return script.click(["Sổ Thi đua", "Hồ sơ", "Lấy lại từ lưu trữ"], {
    answers: [{ button: "OK", text: code }, "YES"],
  });
}

/** The old year in the archive. */
export function archiveOldYear(): LocalAppsScript {
  const make = () => {
    const script = oldYear();
    clickArchive(script);
    return script;
  };
  return openPrepared("archived year", make, { now: nextAutumn });
}
