import { momentOf } from "../../domain/moment";
import { describeProblem } from "../../domain/problem";
import { now } from "../../google/clock";
import { type HourlyRun, hourlyRun, keepHourlyRun } from "../../google/properties";
import { registerFaults } from "../../register/tables/review/register-faults";
import { hourAndDay, minutesBetween, momentText } from "../../vietnamese/dates";
import { keepReviewTriggers } from "./triggers";

/**
 * Keeps that an hourly run begins: whatever it meets, its clock is not dead. Gives what keeps how it ended, with the moment at
 * which it began.
 */
export function hourlyRunBegins(): (isWell: boolean) => void {
  const run = { at: momentText(now()), well: hourlyRun()?.well ?? "" };
  keepHourlyRun({ ...run, state: "begun" });
  return (isWell) => keepHourlyRun({ ...run, state: isWell ? "ran" : "troubled" });
}

/**
 * Makes triggers that are missing, and the hourly clock anew where it has not run for hours, and says so; else when it ran
 * last. Nothing where no form takes responses. What Google refuses is told and stops nothing.
 */
export function keepWatch(): readonly string[] {
  try {
    const kept = keepReviewTriggers();
    if (!kept.ok) return kept.problems.filter(({ passing }) => !passing).map(describeProblem);
    const { made, last, wasDead } = kept.value;
    const missing = made - (wasDead ? 1 : 0);
    return [
      ...(missing > 0
        ? [`Đã tạo lại ${missing} lệnh tự chạy bị mất; hồ sơ gửi trong lúc mất nay đã được đọc.`]
        : []),
      ...(last !== null && wasDead ? [dead(last.at)] : []),
      ...(last !== null && last.state !== "made" && !wasDead ? [lastRun(last)] : []),
    ];
  } catch (error) {
    return [`Chưa tạo lại được lệnh tự chạy: ${error instanceof Error ? error.message : error}`];
  }
}

/** A run is over by then, in minutes: Google kills it at six. */
const longestRun = 7;

/** When the hourly run last ran; of one that did not come to a good end, when the last one did. */
function lastRun({ state, at, well }: HourlyRun): string {
  const told = `Lần tự chạy hằng giờ gần nhất: ${timeAndDay(at)}`;
  const since = minutesBetween(at, momentText(now())) ?? 0;
  if (state === "ran" || (state === "begun" && since < longestRun)) return `${told}.`;
  const before = well === "" ? "" : ` Lần gần nhất chạy trọn vẹn: ${timeAndDay(well)}.`;
  return `${told}, có điều cần sửa, xem tab “${registerFaults.tab}”.${before}`;
}

function dead(at: string): string {
  return `Sổ không tự chạy hằng giờ từ ${timeAndDay(at)}: thư chờ và hồ sơ bị sót không được xử lý trong lúc đó. Đã tạo lại lệnh tự chạy; nếu lần sau vẫn báo như vậy thì mở Tiện ích → Apps Script → Trình kích hoạt bằng tài khoản vận hành.`;
}

/** "03/07/2023 08:05:09" as people say it: "08:05 ngày 03/7/2023". */
function timeAndDay(at: string): string {
  const moment = momentOf(at);
  return moment === null ? at : hourAndDay(moment);
}
