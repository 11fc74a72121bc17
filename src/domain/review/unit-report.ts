import type { Moment } from "../moment";

/** A unit's report at the end of a round. */
export interface UnitReport {
  readonly review: string;
  readonly unit: string;
  readonly submission: string;
  readonly at: Moment;
  readonly late: boolean;
  readonly participants: number | null;
  /** Results against the round's targets: "target: result", a line each. */
  readonly results: readonly string[];
  readonly summary: string;
  readonly link: string;
}
