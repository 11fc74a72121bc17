import { type CalendarDate, compareDates, daysBetween } from "./calendar-date";
import type { MilestoneEnd } from "./milestone";
import { compareMoments, type Moment } from "./moment";
import type { BoardRow, ReturnForCorrection } from "./review-desk";
import type { ReviewPeriod } from "./round-work";
import type { Unit } from "./school";

/** When something is due: a day, perhaps an hour of it, itself within the time or not. */
export interface Due {
  readonly date: CalendarDate;
  readonly time: { readonly hour: number; readonly minute: number } | null;
  readonly end: MilestoneEnd;
}

/** What a unit still owes, and when it was due; null where nothing says when. */
export interface OwedItem {
  readonly what: string;
  readonly due: Due | null;
  /** Days past: 0 later on the same day; null while there is time. */
  readonly overdue: number | null;
}

/** A unit that owes something. */
export interface OwingUnit {
  readonly unit: Unit;
  readonly items: readonly OwedItem[];
}

/** Where a review stands: how many units have sent something, and who owes what, in the order of the register. */
export interface ReceivedState {
  readonly units: number;
  readonly received: number;
  readonly owing: readonly OwingUnit[];
}

/** The deadline of a review, or null where it has none. An hour that cannot be read is none. */
export function dueOf({ deadline, deadlineTime, deadlineEnd }: ReviewPeriod): Due | null {
  if (deadline === null) return null;
  return { date: deadline, time: hourOf(deadlineTime), end: deadlineEnd ?? "inclusive" };
}

function hourOf(typed: string): Due["time"] {
  const [, hour = "", minute = "0"] =
    /^\s*(\d{1,2})\s*(?::|h|g|giờ|\.)\s*(\d{1,2})?\s*(?:phút)?\s*$/i.exec(typed) ?? [];
  const time = { hour: Number(hour), minute: Number(minute) };
  return hour !== "" && time.hour < 24 && time.minute < 60 ? time : null;
}

/**
 * How many days past `due` it is, null while there is time: "đến hết 07/7" is past from 08/7 on (1 day), "trước 07/7"
 * from 07/7 on (1 day); an hour is past within the day (0 days).
 */
export function overdueDays({ date, time, end }: Due, now: Moment): number | null {
  if (time === null) {
    const days = daysBetween(date, now) + (end === "exclusive" ? 1 : 0);
    return days > 0 ? days : null;
  }
  // Through the last second of the minute, or up to its first.
  const second = end === "inclusive" ? 59 : 0;
  const past = compareMoments(now, { ...date, ...time, second });
  if (end === "inclusive" ? past <= 0 : past < 0) return null;
  return daysBetween(date, now);
}

/** Which units owe what, from the board; a correction is due on its own day (inclusive), all else with the review. */
export function receivedState(
  review: ReviewPeriod,
  units: readonly Unit[],
  board: readonly BoardRow[],
  returns: readonly ReturnForCorrection[],
  now: Moment,
): ReceivedState {
  const rows = board.filter((row) => row.review === review.code);
  const ofReview = returns.filter((row) => row.review === review.code && !row.closed);
  const owing = units.flatMap((unit) => {
    const row = rows.find((candidate) => candidate.unit === unit.code);
    if (!row || row.missing.length === 0) return [];
    const items = row.missing.map((what) => owedItem(what, unit, review, ofReview, now));
    return [{ unit, items }];
  });
  return { units: rows.length, received: rows.filter(({ lastAt }) => lastAt !== null).length, owing };
}

function owedItem(
  what: string,
  unit: Unit,
  review: ReviewPeriod,
  returns: readonly ReturnForCorrection[],
  now: Moment,
): OwedItem {
  const returned = returns.find((row) => row.unit === unit.code && what.split(/[\s,;.]+/).includes(row.id));
  const due: Due | null = returned
    ? { date: returned.deadline, time: null, end: "inclusive" }
    : dueOf(review);
  return { what, due, overdue: due && overdueDays(due, now) };
}

/** Whether two things are due at the same time. */
export function sameDue(a: Due | null, b: Due | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    compareDates(a.date, b.date) === 0 &&
    a.end === b.end &&
    a.time?.hour === b.time?.hour &&
    a.time?.minute === b.time?.minute
  );
}
