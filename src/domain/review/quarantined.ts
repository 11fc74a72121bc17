import type { Moment } from "../moment";

/** What could not be read of a submission: told to the secretary with the text as it came. */
export interface Quarantined {
  /** `submission/line`, without a line where it is the submission as a whole. */
  readonly id: string;
  readonly review: string;
  readonly submission: string;
  readonly at: Moment;
  /** The unit's code in the form as it came. */
  readonly unitCode: string;
  readonly line: number | null;
  readonly text: string;
  readonly reason: string;
  /** The secretary's: which unit it is from. */
  readonly unit: string;
  /** The secretary's: nothing is left to do. */
  readonly settled: boolean;
}
