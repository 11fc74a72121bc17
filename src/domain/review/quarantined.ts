import type { Moment } from "../moment";

/** What could not be read of a submission, or waits for the secretary's word: told to her with the text as it came. */
export interface Quarantined {
  /** `submission/line`, without a line where it is the submission as a whole; what waits for her word is named in `intake/word.ts`. */
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
  /** The secretary's: whether what waits for her word is to count; null where she has not said. */
  readonly word: "accepted" | "declined" | null;
  /** The secretary's: nothing is left to do. */
  readonly settled: boolean;
}
