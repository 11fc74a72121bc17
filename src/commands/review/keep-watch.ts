import { momentOf } from "../../domain/moment";
import { describeProblem } from "../../domain/problem";
import { now } from "../../google/clock";
import { keepHourlyRun } from "../../google/properties";
import { momentText, shortDate } from "../../vietnamese/dates";
import { twoDigits } from "../../vietnamese/numbers";
import { keepReviewTriggers } from "./triggers";

/** Keeps that an hourly run came to a good end. */
export function noteHourlyRun(): void {
  keepHourlyRun({ ran: true, at: momentText(now()) });
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
      ...(last?.ran && !wasDead ? [`Lần tự chạy hằng giờ gần nhất: ${timeAndDay(last.at)}.`] : []),
    ];
  } catch (error) {
    return [`Chưa tạo lại được lệnh tự chạy: ${error instanceof Error ? error.message : error}`];
  }
}

function dead(at: string): string {
  return `Sổ không tự chạy hằng giờ từ ${timeAndDay(at)}: thư chờ và hồ sơ bị sót không được xử lý trong lúc đó. Đã tạo lại lệnh tự chạy; nếu lần sau vẫn báo như vậy thì mở Tiện ích → Apps Script → Trình kích hoạt bằng tài khoản vận hành.`;
}

/** "03/07/2023 08:05:09" as people say it: "08:05 ngày 03/7/2023". */
function timeAndDay(at: string): string {
  const moment = momentOf(at);
  return moment === null
    ? at
    : `${twoDigits(moment.hour)}:${twoDigits(moment.minute)} ngày ${shortDate(moment)}`;
}
