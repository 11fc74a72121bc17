import { shortDate } from "../../vietnamese/dates";
import { twoDigits } from "../../vietnamese/numbers";
import { comparableLabel } from "../../vietnamese/text";
import { type CalendarDate, compareDates, dayBefore } from "../calendar-date";
import type { MilestoneEnd } from "../milestone";
import type { Moment } from "../moment";
import type { Problem } from "../problem";
import type { ReviewPeriod } from "../round-work";

/** The last moment that is in time ("inclusive"), or the first that is late ("exclusive"). */
export interface Deadline {
  readonly day: CalendarDate;
  /** null: the whole day ("inclusive"), or its beginning ("exclusive"). */
  readonly time: { readonly hour: number; readonly minute: number } | null;
  readonly end: MilestoneEnd;
}

/** A review's deadline, null for none; or what is wrong with its cells. */
export type DeadlineReading =
  | { readonly ok: true; readonly deadline: Deadline | null }
  | { readonly ok: false; readonly problem: Problem };

/** Reads "17:00", "17h00", "17h" beside the day; a time that no clock shows, or one without a day, is a problem. */
export function deadlineOf(review: ReviewPeriod): DeadlineReading {
  const { code, deadline: day, deadlineTime, deadlineEnd } = review;
  const typed = comparableLabel(deadlineTime);
  const end = deadlineEnd ?? "inclusive";
  const where = { tab: "Kỳ xét", column: "Giờ hạn" };
  if (typed === "") return { ok: true, deadline: day === null ? null : { day, time: null, end } };
  const [, hours, minutes, after] =
    /^(\d{1,2}) ?(?:[:hg] ?(\d{2})|[hg]|giờ(?: ?(\d{2}))?)$/.exec(typed) ?? [];
  const time = { hour: Number(hours), minute: Number(minutes ?? after ?? 0) };
  if (hours === undefined || time.hour > 23 || time.minute > 59) {
    const what = `Giờ hạn “${deadlineTime}” của kỳ xét “${code}” không phải là một giờ trong ngày`;
    return { ok: false, problem: { what, where, remedy: "Gõ giờ theo mẫu 17:00, hoặc để trống" } };
  }
  if (day === null) {
    const what = `Kỳ xét “${code}” có giờ hạn mà không có ngày hạn`;
    return { ok: false, problem: { what, where, remedy: "Điền cột “Hạn nhận hồ sơ”, hoặc xóa giờ hạn" } };
  }
  return { ok: true, deadline: { day, time, end } };
}

/** A return's deadline: through its day. */
export function throughDay(day: CalendarDate): Deadline {
  return { day, time: null, end: "inclusive" };
}

/**
 * Whether the moment is past the deadline. Inclusive: through 23:59:59 of the day, or through 17:00:59; exclusive:
 * before 00:00:00 of the day, or before 17:00:00. Without a deadline nothing is late.
 */
export function isLate(at: Moment, deadline: Deadline | null): boolean {
  if (deadline === null) return false;
  const { day, time, end } = deadline;
  const minutes = time ? at.hour * 60 + at.minute - (time.hour * 60 + time.minute) : 0;
  const order = compareDates(at, day) || minutes;
  return end === "inclusive" ? order > 0 : order >= 0;
}

/** "hết ngày 07/7/2023", "trước ngày 07/7/2023", "17:00 ngày 07/7/2023", "trước 17:00 ngày 07/7/2023"; "" for none. */
export function lastMomentText(deadline: Deadline | null): string {
  if (deadline === null) return "";
  const day = `ngày ${shortDate(deadline.day)}`;
  const time = deadline.time && `${twoDigits(deadline.time.hour)}:${twoDigits(deadline.time.minute)} `;
  const before = deadline.end === "exclusive" ? "trước " : "";
  return time ? `${before}${time}${day}` : `${before || "hết "}${day}`;
}

/** How many days the deadline lies back: 12 on 19/7 for "hết ngày 07/7"; 0 in time and on the last day itself. */
export function daysOverdue(now: CalendarDate, deadline: Deadline | null): number {
  if (deadline === null) return 0;
  const { day, time, end } = deadline;
  const atMidnight = time === null || time.hour + time.minute === 0;
  const last = end === "exclusive" && atMidnight ? dayBefore(day) : day;
  return Math.max(0, dayNumber(now) - dayNumber(last));
}

/** Days since 01/3/0000: years are counted from March, so that the leap day is their last. */
function dayNumber({ year, month, day }: CalendarDate): number {
  const years = month > 2 ? year : year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
}
