import { twoDigits } from "./numbers";

/** A day of the calendar, as people write it: no hour, no zone. `month` is 1–12. */
export interface DayMonthYear {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** "03/02/1930", "30/4/1975": a zero before days under 10 and before months 1 and 2 only (NĐ 30/2020, domain.md 7). */
export function shortDate({ year, month, day }: DayMonthYear): string {
  return `${twoDigits(day)}/${monthDigits(month)}/${year}`;
}

/** "2026-11-21": a day as a date input of a page has it. */
export function isoDate({ year, month, day }: DayMonthYear): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** "ngày 05 tháng 01 năm 2026", "ngày 20 tháng 11 năm 2020" (NĐ 30/2020, domain.md 6). */
export function longDate({ year, month, day }: DayMonthYear): string {
  return `ngày ${twoDigits(day)} tháng ${monthDigits(month)} năm ${year}`;
}

/** The place-and-date line of a draft, which the clerical office fills in by hand after signing (domain.md 5). */
export function undatedDay(year: number): string {
  return `ngày      tháng      năm ${year}`;
}

function monthDigits(month: number): string {
  return month <= 2 ? twoDigits(month) : String(month);
}

/** "17 giờ 00": an hour in a text; in cells of the register it is "17:00". */
export function hourText({ hour, minute }: { readonly hour: number; readonly minute: number }): string {
  return `${twoDigits(hour)} giờ ${twoDigits(minute)}`;
}

/** "08 giờ 05 ngày 03/7/2023": a moment as a letter or a paper tells it. */
export function hourAndDay(
  moment: DayMonthYear & { readonly hour: number; readonly minute: number },
): string {
  return `${hourText(moment)} ngày ${shortDate(moment)}`;
}

/** "21/11/2026 08:05:09": a moment in a cell of the register, always at full width. */
export function momentText(
  moment: DayMonthYear & { readonly hour: number; readonly minute: number; readonly second: number },
): string {
  const day = [twoDigits(moment.day), twoDigits(moment.month), moment.year].join("/");
  return `${day} ${[moment.hour, moment.minute, moment.second].map(twoDigits).join(":")}`;
}

/** How many minutes lie between two moments as `momentText` writes them; null where a text is none. */
export function minutesBetween(earlier: string, later: string): number | null {
  const [from, to] = [earlier, later].map((text) => {
    const parts = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d):(\d\d):(\d\d)$/.exec(text)?.slice(1).map(Number);
    const [day = 0, month = 0, year = 0, hour = 0, minute = 0, second = 0] = parts ?? [];
    return parts ? Date.UTC(year, month - 1, day, hour, minute, second) / 60_000 : null;
  });
  return from === null || to === null || from === undefined || to === undefined ? null : to - from;
}
