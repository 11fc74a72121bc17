import type { FormKind } from "./submission";

/** A form of a review period. */
export interface ReviewForm {
  readonly review: string;
  readonly kind: FormKind;
  readonly form: string;
  /**
   * "making": it was cut off before it was published; "late": open, and it says that the deadline has passed; "lost": somebody
   * put it into the trash or deleted it.
   */
  readonly state: "making" | "open" | "late" | "locked" | "lost";
  readonly publicLink: string;
  readonly editLink: string;
  /** Item ids by field, as JSON. */
  readonly items: string;
}
