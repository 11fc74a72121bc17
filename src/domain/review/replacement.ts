import type { Moment } from "../moment";

/** A replacement list that lacks nominees of an earlier one: nothing is dropped before the secretary decides. */
export interface Replacement {
  /** The submission that replaces. */
  readonly submission: string;
  readonly review: string;
  readonly unit: string;
  readonly at: Moment;
  /** A line each: "Nguyễn Văn A (GV012), LDTT". */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly decision: "pending" | "approved" | "rejected";
}
