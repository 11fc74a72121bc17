import type { Moment } from "../../domain/moment";
import { momentOf } from "../../domain/moment";
import type { ReviewForm } from "../../domain/review/review-form";
import { type HourlyRun, hourlyRun } from "../../google/properties";
import { hourAndDay, minutesBetween, momentText } from "../../vietnamese/dates";
import { deadAfter } from "./triggers";

/** How the hourly run stands: it needs none; it runs well; something is to be mended; it stands still. */
export interface ClockStand {
  readonly state: "none" | "well" | "troubled" | "dead";
  /** A Vietnamese sentence. */
  readonly told: string;
}

/** A run is over by then, in minutes: Google kills it at six. */
const longestRun = 7;

/** How the hourly run stands at a moment, with the review's forms as they are. One service call. */
export function clockStand(forms: readonly Pick<ReviewForm, "state">[], at: Moment): ClockStand {
  const run = hourlyRun();
  const takes = forms.some(({ state }) => state !== "locked" && state !== "lost");
  if (!takes) return { state: "none", told: "Không có biểu mẫu nào đang nhận nên sổ không tự chạy." };
  if (run === null) return { state: "dead", told: "Sổ chưa tự chạy lần nào." };
  const since = minutesBetween(run.at, momentText(at)) ?? 0;
  const well = run.well === "" ? "" : ` Lần gần nhất chạy trọn vẹn: ${timeAndDay(run.well)}.`;
  if (since > deadAfter)
    return {
      state: "dead",
      told: `Sổ không tự chạy từ ${timeAndDay(run.at)}.${run.state === "ran" ? "" : well}`,
    };
  if (run.state === "made")
    return { state: "well", told: `Lệnh tự chạy vừa tạo lúc ${timeAndDay(run.at)}, chưa đến giờ chạy.` };
  if (run.state === "begun" && ranWell(run, since))
    return { state: "well", told: `Đang tự chạy từ ${timeAndDay(run.at)}.${well}` };
  if (run.state === "ran") return { state: "well", told: `Tự chạy trọn vẹn lúc ${timeAndDay(run.at)}.` };
  return { state: "troubled", told: `Lần tự chạy lúc ${timeAndDay(run.at)} có điều cần sửa.${well}` };
}

/** Whether a run came to a good end, or may still: `since` are the minutes since it began. */
export function ranWell({ state }: HourlyRun, since: number): boolean {
  return state === "ran" || (state === "begun" && since < longestRun);
}

/** "03/07/2023 08:05:09" as people say it: "08 giờ 05 ngày 03/7/2023". */
export function timeAndDay(at: string): string {
  const moment = momentOf(at);
  return moment === null ? at : hourAndDay(moment);
}
