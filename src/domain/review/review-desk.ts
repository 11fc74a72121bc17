import type { CalendarDate } from "../calendar-date";
import type { Moment } from "../moment";
import type { UnitMeeting } from "./nomination";
import type { FormKind } from "./submission";

/** A form of a review period. */
export interface ReviewForm {
  readonly review: string;
  readonly kind: FormKind;
  readonly form: string;
  /** "making": it was cut off before it was published; "late": open, and it says that the deadline has passed. */
  readonly state: "making" | "open" | "late" | "locked";
  readonly publicLink: string;
  readonly editLink: string;
  /** Item ids by field, as JSON. */
  readonly items: string;
}

/** A unit's own way into a review's forms: whoever has the link can submit, so its code says who it is. */
export interface UnitLink {
  readonly review: string;
  readonly unit: string;
  /** Random, in the prefilled links; a wrong or missing one goes to quarantine. */
  readonly token: string;
  readonly nominationLink: string;
  readonly reportLink: string;
  /** The link of its folder for evidence, "" before *Tạo thư mục minh chứng*. */
  readonly evidenceFolder: string;
}

/** What was sent back to a unit for correction, with a deadline of its own. */
export interface ReturnForCorrection {
  /** "BS-01": a counter within the review. */
  readonly id: string;
  readonly review: string;
  readonly unit: string;
  /** The submission it is about, whose edit link the mail carries. */
  readonly submission: string;
  /** Ids of the nominations it is about; empty for the whole. */
  readonly nominations: readonly string[];
  readonly reason: string;
  readonly deadline: CalendarDate;
  readonly at: Moment;
  readonly by: string;
  /** The secretary closes what needs no answer any more; an answer is seen from the ledger. */
  readonly closed: boolean;
}

/** Where a unit stands: sending, closed its list, late, owes a correction, sent nothing. */
export type BoardState = "sending" | "closed" | "late" | "returned" | "nothing";

/** A unit's row on the board of a review. */
export interface BoardRow extends UnitMeeting {
  readonly review: string;
  readonly unit: string;
  readonly state: BoardState;
  /** It launched the round among its people. */
  readonly launched: boolean;
  readonly nominations: number | null;
  /** What it owes: "danh sách đề nghị", "báo cáo", "bổ sung hồ sơ BS-01". */
  readonly missing: readonly string[];
  /** Its own last day, a return's deadline among them. */
  readonly deadline: string;
  readonly lastAt: Moment | null;
}

/** A mail to be sent, or sent (design.md, decision 2). */
export interface OutboxMail {
  /** From its cause: "receipt/<submission>". */
  readonly id: string;
  readonly kind: "receipt" | "return" | "reminder" | "list" | "quarantine" | "link";
  readonly review: string;
  readonly unit: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** The key of a file to attach, "" for none. */
  readonly attachment: string;
  readonly state: "waiting" | "sending" | "sent" | "unclear" | "failed";
  readonly at: Moment;
  readonly sentAt: Moment | null;
  readonly trouble: string;
}
