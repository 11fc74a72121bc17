import type { CalendarDate } from "../calendar-date";
import type { ListedNominee } from "../vote/ballot-line";

/**
 * What became of a grant since its decision was signed (domain.md 5.14): "corrected" by an amendment or an erratum, of which
 * it has the words by now; "annulled".
 */
export type GrantState = "inForce" | "corrected" | "annulled";

/** What the secretary calls them. */
export const grantStates: Readonly<Record<GrantState, string>> = {
  inForce: "Có hiệu lực",
  corrected: "Đã sửa",
  annulled: "Bị hủy bỏ",
};

/**
 * An award granted by a signed decision: a line of its annex, letter for letter (domain.md 5.8). Written once, when the
 * decision gets its number; certificates, payments, history, announcements and the report draw on it.
 */
export interface Grant extends ListedNominee {
  /** The decision's id in the document book. */
  readonly document: string;
  /** Its place in the decision's list, which is its number in the golden book (số sổ vàng, domain.md 5.11). */
  readonly number: number;
  /** The nomination's id, or the code of a sudden award. */
  readonly id: string;
  readonly review: string;
  readonly award: string;
  /** The award's name as the decision prints it. */
  readonly awardName: string;
  readonly achievement: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** What is paid, in đồng: 0 where another award of the nominee is paid instead. */
  readonly reward: number;
  /** Why the reward is what it is where it is not the award's own: "hưởng mức thưởng của Chiến sĩ thi đua cơ sở". */
  readonly rewardNote: string;
  readonly state: GrantState;
  /** The id of the document that corrected or annulled it last, "" for none. */
  readonly changedBy: string;
}

/** Whether somebody still has the award. */
export function isGranted({ state }: Pick<Grant, "state">): boolean {
  return state !== "annulled";
}
