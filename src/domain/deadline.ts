import { hourText, shortDate } from "../vietnamese/dates";
import { comparableLabel } from "../vietnamese/text";
import { type CalendarDate, compareDates, dayBefore, daysBetween } from "./calendar-date";
import type { Moment } from "./moment";
import { failed, ok, type Result } from "./result";

/** The last moment that is in time ("inclusive"), or the first that is late ("exclusive"). */
export interface Deadline {
  readonly day: CalendarDate;
  /** null: the whole day ("inclusive"), or its beginning ("exclusive"). */
  readonly time: ClockTime | null;
  readonly end: MilestoneEnd;
}

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

/** Reads "17:00", "17h00", "17h", "17 giờ 30 phút"; null for what no clock shows. */
export function clockTime(typed: string): ClockTime | null {
  const [, hours, minutes = "0"] =
    /^(\d{1,2}) ?(?:(?:[:.hg]|giờ) ?(\d{2})(?: ?phút)?|[hg]|giờ)$/.exec(comparableLabel(typed)) ?? [];
  const time = { hour: Number(hours), minute: Number(minutes) };
  return hours === undefined || time.hour > 23 || time.minute > 59 ? null : time;
}

/** A review's cells about its deadline. */
interface DeadlineCells {
  readonly code: string;
  readonly deadline: CalendarDate | null;
  readonly deadlineTime: string;
  readonly deadlineEnd: MilestoneEnd | null;
}

/** A review's deadline, null for none; or what is wrong with its cells. Reads "17:00", "17h00", "17h", "17 giờ 30 phút" beside the day; a time that no clock shows, or one without a day, is a problem. */
export function deadlineOf(review: DeadlineCells): Result<Deadline | null> {
  const { code, deadline: day, deadlineTime, deadlineEnd } = review;
  const end = deadlineEnd ?? "inclusive";
  const where = { tab: "Kỳ xét", column: "Giờ hạn" };
  if (comparableLabel(deadlineTime) === "") return ok(day === null ? null : { day, time: null, end });
  const time = clockTime(deadlineTime);
  if (time === null) {
    const what = `Giờ hạn “${deadlineTime}” của kỳ xét “${code}” không phải là một giờ trong ngày`;
    return failed({ what, where, remedy: "Gõ giờ theo mẫu 17:00, hoặc để trống" });
  }
  if (day === null) {
    const what = `Kỳ xét “${code}” có giờ hạn mà không có ngày hạn`;
    return failed({ what, where, remedy: "Điền cột “Hạn nhận hồ sơ”, hoặc xóa giờ hạn" });
  }
  return ok({ day, time, end });
}

/** A review's deadline for whoever only tells of it: an hour that cannot be read is none. */
export function deadlineToTell(review: DeadlineCells): Deadline | null {
  const read = deadlineOf(review);
  if (read.ok) return read.value;
  const { deadline: day, deadlineEnd } = review;
  return day && { day, time: null, end: deadlineEnd ?? "inclusive" };
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

/** Whether a deadline's day is more than a year away, farther than anyone sets one: its year is likely mistyped. */
export function isFarAway(day: CalendarDate, today: CalendarDate): boolean {
  return daysBetween(today, day) > 366;
}

/** "hết ngày 07/7/2023", "trước ngày 07/7/2023", "17 giờ 00 ngày 07/7/2023", "trước 17 giờ 00 ngày 07/7/2023"; "" for none. */
export function lastMomentText(deadline: Deadline | null): string {
  if (deadline === null) return "";
  const day = `ngày ${shortDate(deadline.day)}`;
  const time = deadline.time && `${hourText(deadline.time)} `;
  const before = deadline.end === "exclusive" ? "trước " : "";
  return time ? `${before}${time}${day}` : `${before || "hết "}${day}`;
}

/**
 * The same deadline by its last day: "trước ngày 08/7" is "hết ngày 07/7", from which days past it are counted. One with an
 * hour stays as it is.
 */
export function asLastDay(deadline: Deadline): Deadline {
  const { day, time, end } = deadline;
  return end === "exclusive" && time === null ? throughDay(dayBefore(day)) : deadline;
}

/**
 * How many days past the deadline it is, null while there is time: "hết ngày 07/7" is past from 08/7 on (1 day), "trước
 * ngày 07/7" from 07/7 on (1 day); an hour is past within the day (0 days).
 */
export function daysOverdue(now: Moment, deadline: Deadline): number | null {
  if (!isLate(now, deadline)) return null;
  const { day, time, end } = deadline;
  return daysBetween(day, now) + (time === null && end === "exclusive" ? 1 : 0);
}

/** How many days are left after today: 0 on the last day; null once it is past. "Trước ngày 07/7" ends with 06/7. */
export function daysLeft(now: Moment, deadline: Deadline): number | null {
  if (isLate(now, deadline)) return null;
  const { day, time, end } = deadline;
  return daysBetween(now, day) - (time === null && end === "exclusive" ? 1 : 0);
}

/** "còn 4 ngày", "hết hạn hôm nay", "quá hạn 2 ngày"; past within its own day "quá hạn từ hôm nay". */
export function timeLeftText(now: Moment, deadline: Deadline): string {
  const left = daysLeft(now, deadline);
  if (left !== null) return left === 0 ? "hết hạn hôm nay" : `còn ${left} ngày`;
  const over = daysOverdue(now, deadline) ?? 0;
  return over === 0 ? "quá hạn từ hôm nay" : `quá hạn ${over} ngày`;
}

/** Whether two deadlines end at the same time, and say so in the same words. */
export function sameDeadline(a: Deadline | null, b: Deadline | null): boolean {
  return lastMomentText(a) === lastMomentText(b);
}

/** Whether the last day named is the last one that counts ("đến hết ngày"), or the first that does not ("trước ngày"). */
export type MilestoneEnd = "inclusive" | "exclusive";
