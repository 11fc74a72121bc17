import type { CalendarDate } from "../calendar-date";
import type { MilestoneEnd } from "../deadline";

/** A review period (kỳ xét): nominations and meetings belong to it, not to a round (domain.md 1). */
export interface ReviewPeriod {
  readonly code: string;
  readonly name: string;
  readonly schoolYear: string;
  readonly kind: "round" | "year" | "sudden" | "thematic" | "registration";
  readonly round: string;
  readonly movement: string;
  /** Codes of the awards it reviews; empty for all. */
  readonly awards: readonly string[];
  /** The last day of what it awards; null where that is its round's or its school year's last day. */
  readonly awardedUntil: CalendarDate | null;
  readonly deadline: CalendarDate | null;
  /** "17:00", "" for the end (or, "exclusive", the beginning) of the day. */
  readonly deadlineTime: string;
  /** null is "inclusive". */
  readonly deadlineEnd: MilestoneEnd | null;
  /** Units owe a report beside their nominations. */
  readonly reports: boolean;
  /**
   * null before *Mở nhận hồ sơ*. Locked by *Khóa nhận* alone, never by the deadline. Archived with its whole school year
   * (docs/decisions/0033); "archiving" while its rows are being moved, there or back. Of an archived one the personal data
   * are erased after their term (docs/decisions/0035); "erasing" while they go.
   */
  readonly intake: "open" | "locked" | "archiving" | "archived" | "erasing" | "erased" | null;
}

/** Whether a review's rows are in the archive, or were on their way when a run was cut off. */
export function isArchived(review: Pick<ReviewPeriod, "intake">): boolean {
  return review.intake === "archived" || review.intake === "archiving" || isErased(review);
}

/** Whether what units submitted to a review was erased after its term, or is about to be. */
export function isErased({ intake }: Pick<ReviewPeriod, "intake">): boolean {
  return intake === "erased" || intake === "erasing";
}
