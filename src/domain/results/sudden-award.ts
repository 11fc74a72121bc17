import type { YesNo } from "../awards/voting-rule";
import type { CalendarDate } from "../calendar-date";
import type { HeadChoice } from "./head-decision";

/**
 * A dossier of khen đột xuất (domain.md A6): one nominee and one achievement, decided within a day by the head upon the
 * standing office's opinion, without a form or a session of the council.
 */
export interface SuddenAward {
  readonly code: string;
  /** The review period of kind "sudden" its papers lie in. */
  readonly review: string;
  readonly kind: "individual" | "collective";
  /** Staff or student code, or the unit's; "" where none is known. */
  readonly nomineeCode: string;
  readonly name: string;
  /** "Giáo viên", a student's class. */
  readonly position: string;
  /** The unit's code. */
  readonly unit: string;
  /** The category's code, "" where none. */
  readonly category: string;
  readonly award: string;
  /** What is awarded, as it is printed: "dũng cảm cứu người đuối nước". */
  readonly achievement: string;
  readonly achievedOn: CalendarDate | null;
  readonly evidence: string;
  /** What the award rests on, named in the decision: "Tờ trình số 12/TTr-KCK ngày …", "Công văn số …". */
  readonly ground: string;
  /** The standing office's opinion: agrees, does not, nothing yet; who gave it and why. */
  readonly opinion: YesNo;
  readonly opinionBy: string;
  readonly opinionWords: string;
  readonly choice: HeadChoice | null;
  readonly reason: string;
  readonly decidedOn: CalendarDate | null;
}
