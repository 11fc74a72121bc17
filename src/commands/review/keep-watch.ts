import { describeProblem } from "../../domain/problem";
import { now } from "../../google/clock";
import { type HourlyRun, hourlyRun, keepHourlyRun } from "../../google/properties";
import { registerFaults } from "../../register/tables/review/register-faults";
import { minutesBetween, momentText } from "../../vietnamese/dates";
import { ranWell, timeAndDay } from "./clock-stand";
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

/** When the hourly run last ran; of one that did not come to a good end, when the last one did. */
function lastRun(run: HourlyRun): string {
  const { at, well } = run;
  const told = `Lần tự chạy hằng giờ gần nhất: ${timeAndDay(at)}`;
  const since = minutesBetween(at, momentText(now())) ?? 0;
  if (ranWell(run, since)) return `${told}.`;
  const before = well === "" ? "" : ` Lần gần nhất chạy trọn vẹn: ${timeAndDay(well)}.`;
  return `${told}, có điều cần sửa, xem tab “${registerFaults.tab}”.${before}`;
}

function dead(at: string): string {
  return `Sổ không tự chạy hằng giờ từ ${timeAndDay(at)}: thư chờ và hồ sơ bị sót không được xử lý trong lúc đó. Đã tạo lại lệnh tự chạy; nếu lần sau vẫn báo như vậy thì mở Tiện ích → Apps Script → Trình kích hoạt bằng tài khoản vận hành.`;
}
