import { type CalendarDate, daysLater } from "../calendar-date";
import type { CouncilDocument } from "../papers/document";
import type { Settings } from "../school/settings";

/** The days on which comments are taken, both included. */
export interface CommentPeriod {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/**
 * When comments on an announcement of the vote's result are taken (domain.md 5.9): from its own date, which is not counted,
 * to the end of the last day, by the calendar. null where it has no date yet, or where the school takes no comments. Whether they run is
 * for the caller to say: those of a draft do not.
 */
export function commentPeriod(
  { date }: Pick<CouncilDocument, "date">,
  { commentDays }: Pick<Settings, "commentDays">,
): CommentPeriod | null {
  return date === null || commentDays === 0 ? null : { from: date, until: daysLater(date, commentDays) };
}
