import { hourText, shortDate } from "../../vietnamese/dates";
import { comparable, upperFirst } from "../../vietnamese/text";
import { type CalendarDate, compareDates, dayBefore } from "../calendar-date";
import { type ClockTime, clockTime, type MilestoneEnd } from "../deadline";

/** A step of a round: what is to be done, from when until when, where, by whom, to whom (domain.md B3). */
export interface Milestone {
  readonly code: string;
  readonly round: string;
  readonly order: number;
  readonly what: string;
  readonly from: CalendarDate | null;
  /** The hour it begins at, as typed; "" for none. */
  readonly fromTime: string;
  readonly to: CalendarDate;
  /** The hour it ends at, or before, as typed; "" for the whole day. */
  readonly toTime: string;
  readonly end: MilestoneEnd;
  /** What is printed instead of its days: "tuần 2 tháng 11"; "" for the days. */
  readonly inWords: string;
  readonly place: string;
  readonly who: string;
  readonly toWhom: string;
}

/** A step of whole days, of which no place is said. */
export const wholeDays = { fromTime: "", toTime: "", inWords: "", place: "" } as const;

/** The last day on which the step may still be done: 06/7 for "trước ngày 07/7", 07/7 for "trước 17 giờ 00 ngày 07/7". */
export function lastDay({ to, toTime, end }: Milestone): CalendarDate {
  return end === "inclusive" || clockTime(toTime) !== null ? to : dayBefore(to);
}

/**
 * "ngày 15/7/2023" for one day, "từ ngày 01/3/2023 đến ngày 03/7/2023", "trước ngày 15/7/2023", "đến hết ngày 07/7/2023"; with hours
 * "từ 07 giờ 30 đến 11 giờ 00 ngày 20/11/2023", "trước 17 giờ 00 ngày 07/7/2023". What it says in words is printed instead.
 */
export function milestoneDates(milestone: Milestone): string {
  const { from, to, end, inWords } = milestone;
  if (comparable(inWords) !== "") return comparable(inWords);
  const [begins, ends] = [clockTime(milestone.fromTime), clockTime(milestone.toTime)];
  const before = end === "exclusive" ? "trước " : "";
  const until = `${before}${dayText(to, ends)}`;
  const oneDay = compareDates(from ?? to, to) === 0;
  if (begins !== null && oneDay) {
    return ends === null && end === "inclusive"
      ? `từ ${dayText(to, begins)}`
      : `từ ${hourText(begins)} đến ${until}`;
  }
  if (from !== null && oneDay && end === "inclusive") return ends === null ? until : `đến ${until}`;
  if (from !== null) return `từ ${dayText(from, begins)} đến ${until}`;
  if (end === "exclusive") return until;
  return ends === null ? `đến hết ${until}` : `đến ${until}`;
}

function dayText(day: CalendarDate, time: ClockTime | null): string {
  return `${time === null ? "" : `${hourText(time)} `}ngày ${shortDate(day)}`;
}

/** A line of the list of milestones: "Từ ngày … đến ngày …: các khoa bình xét tại Hội trường A, gửi Phòng Tổ chức". */
export function milestoneLine(milestone: Milestone): string {
  const dates = milestoneDates(milestone);
  const { who, what, toWhom } = milestone;
  const place = comparable(milestone.place);
  const at = place === "" || /^(?:tại|ở|trên|qua)\s/iu.test(place) ? place : `tại ${place}`;
  const task = [who, what, at].filter((part) => part !== "").join(" ");
  return `${upperFirst(dates)}: ${task}${toWhom === "" ? "" : `, gửi ${toWhom}`}`;
}

/** A step that no time is left for. */
export function isImpossible(milestone: Milestone): boolean {
  const { from, to, end } = milestone;
  const order = compareDates(from ?? to, lastDay(milestone));
  if (order !== 0) return from !== null && order > 0;
  const [begins, ends] = [clockTime(milestone.fromTime), clockTime(milestone.toTime)];
  if (begins === null || ends === null) return false;
  const minutes = minutesOf(ends) - minutesOf(begins);
  return end === "inclusive" ? minutes < 0 : minutes <= 0;
}

function minutesOf({ hour, minute }: ClockTime): number {
  return hour * 60 + minute;
}

/**
 * Pairs of steps that contradict each other: the later one in the round's order must be done before the earlier one is
 * over (domain.md B3: units work until 07/7 but send before it), by the hour where both say one. A day within a longer step contradicts nothing. Takes
 * the milestones of one round in any order.
 */
export function contradictions(
  milestones: readonly Milestone[],
): readonly (readonly [earlier: Milestone, later: Milestone])[] {
  const ordered = [...milestones].sort((a, b) => a.order - b.order);
  return ordered.slice(1).flatMap((later, index) => {
    const earlier = ordered[index];
    const doubtful = earlier && isOverBefore(later, earlier) && !isWithin(later, earlier);
    return doubtful ? [[earlier, later] as const] : [];
  });
}

/** Whether a step goes on beside the one before it: a contest within the weeks of another, of which nothing is sent on. */
function isWithin({ from, toWhom }: Milestone, earlier: Milestone): boolean {
  if (from === null || comparable(toWhom) !== "") return false;
  return earlier.from === null ? comparable(earlier.inWords) !== "" : compareDates(from, earlier.from) >= 0;
}

function isOverBefore(later: Milestone, earlier: Milestone): boolean {
  const order = compareDates(lastDay(later), lastDay(earlier));
  if (order !== 0) return order < 0;
  const [one, other] = [clockTime(later.toTime), clockTime(earlier.toTime)];
  return one !== null && other !== null && minutesOf(one) < minutesOf(other);
}

/** The columns whose hour no clock shows. */
export function unreadTimes(milestone: Milestone): readonly ("fromTime" | "toTime")[] {
  return (["fromTime", "toTime"] as const).filter(
    (column) => comparable(milestone[column]) !== "" && clockTime(milestone[column]) === null,
  );
}
