import { shortDate } from "../../vietnamese/dates";
import { upperFirst } from "../../vietnamese/text";
import { type CalendarDate, compareDates, dayBefore } from "../calendar-date";
import type { MilestoneEnd } from "../deadline";

/** A step of a round: what is to be done, from when until when, by whom, to whom (domain.md B3). */
export interface Milestone {
  readonly code: string;
  readonly round: string;
  readonly order: number;
  readonly what: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate;
  readonly end: MilestoneEnd;
  readonly who: string;
  readonly toWhom: string;
}

/** The last day on which the step may still be done: 06/7 for "trước ngày 07/7". */
export function lastDay({ to, end }: Milestone): CalendarDate {
  return end === "inclusive" ? to : dayBefore(to);
}

/** "ngày 15/7/2023" for one day, "từ ngày 01/3/2023 đến ngày 03/7/2023", "trước ngày 15/7/2023", "đến hết ngày 07/7/2023". */
export function milestoneDates({ from, to, end }: Milestone): string {
  const until = `${end === "exclusive" ? "trước " : ""}ngày ${shortDate(to)}`;
  if (from !== null && end === "inclusive" && compareDates(from, to) === 0) return until;
  if (from !== null) return `từ ngày ${shortDate(from)} đến ${until}`;
  return end === "exclusive" ? until : `đến hết ${until}`;
}

/** A line of the list of milestones: "Từ ngày … đến ngày …: các khoa bình xét, gửi Phòng Tổ chức". */
export function milestoneLine(milestone: Milestone): string {
  const dates = milestoneDates(milestone);
  const { who, what, toWhom } = milestone;
  const task = [who, what].filter((part) => part !== "").join(" ");
  return `${upperFirst(dates)}: ${task}${toWhom === "" ? "" : `, gửi ${toWhom}`}`;
}

/** A step that no day is left for. */
export function isImpossible(milestone: Milestone): boolean {
  return milestone.from !== null && compareDates(milestone.from, lastDay(milestone)) > 0;
}

/**
 * Pairs of steps that contradict each other: the later one in the round's order must be done before the earlier one is
 * over (domain.md B3: units work until 07/7 but send before it). Takes the milestones of one round in any order.
 */
export function contradictions(
  milestones: readonly Milestone[],
): readonly (readonly [earlier: Milestone, later: Milestone])[] {
  const ordered = [...milestones].sort((a, b) => a.order - b.order);
  return ordered.slice(1).flatMap((later, index) => {
    const earlier = ordered[index];
    return earlier && compareDates(lastDay(later), lastDay(earlier)) < 0 ? [[earlier, later] as const] : [];
  });
}
