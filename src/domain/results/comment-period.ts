import { daysLater, type Period } from "../calendar-date";
import type { CouncilDocument } from "../papers/document";
import type { Settings } from "../school/settings";

/**
 * The days on which an announcement of the vote's result is open for comment (domain.md 5.9): from its own date, which is not
 * counted, to the end of the last day, by the calendar. null where it has no date yet, or where the school asks for no comments. Whether
 * they run is for the caller to say: those of a draft do not.
 */
export function commentPeriod(
  { date }: Pick<CouncilDocument, "date">,
  { commentDays }: Pick<Settings, "commentDays">,
): Period | null {
  return date === null || commentDays === 0 ? null : { from: date, to: daysLater(date, commentDays) };
}

