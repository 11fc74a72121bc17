import { type CalendarDate, daysBetween } from "../calendar-date";
import {
  clockTime,
  type Deadline,
  daysLeft,
  daysOverdue,
  deadlineToTell,
  lastMomentText,
  throughDay,
  timeLeftText,
} from "../deadline";
import type { Moment } from "../moment";
import type { Milestone } from "../plan/milestone";
import type { ReturnForCorrection } from "./return-for-correction";
import type { ReviewPeriod } from "./review-period";

/** A day of a review that is to be kept. */
export interface DayAhead {
  /** "Nhận hồ sơ", "Bổ sung BS-01, Khoa Mộc". */
  readonly what: string;
  /** "17 giờ 00 ngày 07/7/2023". */
  readonly until: string;
  /** "còn 4 ngày". */
  readonly left: string;
  /** Days left, for the order: negative once it is past. */
  readonly days: number;
}

/** What days a review has. */
export interface ReviewDays {
  readonly review: ReviewPeriod;
  /** Of its round. */
  readonly milestones: readonly Milestone[];
  /** Those of it that are open, with the names of their units. */
  readonly returns: readonly (ReturnForCorrection & { readonly unitName: string })[];
  readonly meetings: readonly { readonly code: string; readonly day: CalendarDate | null }[];
}

/** Milestones and meetings are told from so many days after them: what is long over needs no look. */
const justOver = 7;

/** The days of a review that lie ahead, and those past that somebody still owes something for; the next first. */
export function daysAhead(
  { review, milestones, returns, meetings }: ReviewDays,
  now: Moment,
): readonly DayAhead[] {
  const deadline = review.intake === "locked" ? null : deadlineToTell(review);
  const notLongOver = ({ days }: DayAhead) => days >= -justOver;
  return [
    ...(deadline ? [dayOf("Nhận hồ sơ", deadline, now)] : []),
    ...returns.map(({ id, unitName, deadline: day }) =>
      dayOf(`Bổ sung ${id}, ${unitName}`, throughDay(day), now),
    ),
    ...meetings
      .flatMap(({ code, day }) => (day ? [dayOf(`Họp Hội đồng, phiên ${code}`, throughDay(day), now)] : []))
      .map((each) => ({ ...each, until: each.until.replace("hết ", ""), left: untilMeeting(each.days) }))
      .filter(({ days }) => days >= 0),
    ...milestones
      .map(({ what, to, toTime, end }) => dayOf(what, { day: to, time: clockTime(toTime), end }, now))
      .filter(notLongOver),
  ].sort((a, b) => a.days - b.days);
}

function dayOf(what: string, deadline: Deadline, now: Moment): DayAhead {
  const over = daysOverdue(now, deadline);
  return {
    what,
    until: lastMomentText(deadline),
    left: timeLeftText(now, deadline),
    days: over === null ? (daysLeft(now, deadline) ?? daysBetween(now, deadline.day)) : 0 - over,
  };
}

function untilMeeting(days: number): string {
  return days === 0 ? "hôm nay" : `còn ${days} ngày`;
}
