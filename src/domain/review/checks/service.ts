import { shortDate } from "../../../vietnamese/dates";
import { type CalendarDate, calendarDate, compareDates } from "../../calendar-date";
import { fromStaffRow } from "./by-name";
import type { Check } from "./check";
import { decimalText } from "./exact-share";
import { byTheRules } from "./rule";

/**
 * Whole months at work in the school year. They run from the first day at the school, or the year's first day, through
 * the year's last day, or the day the person left; maternity leave is working time (domain.md 3). Who worked the whole
 * year meets any figure, however short the year. A day of moving to the unit stands in for an unknown first day, but
 * only hands the case to a person, since there may have been work at the school before.
 */
export const service: Check = {
  label: "Thời gian công tác trong năm",
  unitReads: byTheRules,
  councilReads: "message",
  restsOn: "nominee",
  check(nominee, rule, { register: { year }, people }) {
    const { member } = nominee;
    const start = member?.startedOn ?? member?.movedInOn ?? null;
    if (member === null || start === null || rule.figure === null) return null;
    const from = compareDates(start, year.from) > 0 ? start : year.from;
    const { movedOutOn } = member;
    const leftOn = movedOutOn !== null && compareDates(movedOutOn, year.to) < 0 ? movedOutOn : null;
    const to = leftOn ?? year.to;
    if (leftOn === null && compareDates(start, year.from) <= 0) return null;
    const months = wholeMonths(from, to);
    if (months >= rule.figure) return null;
    const span = leftOn ? `đến ngày ${shortDate(to)}` : `từ ngày ${shortDate(start)}`;
    const message = `Công tác ${months} tháng trong năm học (${span}), cần đủ ${decimalText(rule.figure)} tháng`;
    return member.startedOn === null
      ? { message, severity: "review" }
      : fromStaffRow(nominee, message, people.fold);
  },
};

/** Whole months from a day through another, both included: 10 from 01/10/2021 through 31/7/2022, 9 from the day after. 0 where it ends before it begins. */
export function wholeMonths(from: CalendarDate, through: CalendarDate): number {
  const { year, month, day } = dayAfter(through);
  const months = (year - from.year) * 12 + month - from.month - (day < from.day ? 1 : 0);
  return Math.max(0, months);
}

function dayAfter({ year, month, day }: CalendarDate): CalendarDate {
  return (
    calendarDate(year, month, day + 1) ??
    calendarDate(year, month + 1, 1) ?? { year: year + 1, month: 1, day: 1 }
  );
}
