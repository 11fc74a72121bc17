import type { CalendarDate } from "../calendar-date";
import type { ListedNominee } from "../vote/ballot-line";
import type { Grant } from "./grant";

/** An award the body above granted upon the school's submission (domain.md 5.7), as its decision has it. */
export interface AwardedAbove
  extends ListedNominee,
    Pick<Grant, "id" | "review" | "award" | "awardName" | "achievement" | "from" | "to"> {
  /** "1234/QĐ-UBND". */
  readonly decision: string;
  readonly decidedOn: CalendarDate | null;
  /** "Ủy ban nhân dân tỉnh …". */
  readonly body: string;
}
