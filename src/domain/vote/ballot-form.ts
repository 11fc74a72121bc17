/**
 * Where the secret form ballot of a session stands: "making": the form and its codes are being made; "printing": the slips lie
 * in Drive, to be printed; "open": they are deleted there, members vote; "stopped": nothing is taken any more; "counted": the
 * count is saved; "confirmed": two of the board held Google's summary against it; "emptied": what was read is deleted.
 */
export type BallotFormState =
  | "making"
  | "printing"
  | "open"
  | "stopped"
  | "counted"
  | "confirmed"
  | "emptied";

/** The form of a session whose way is "form". */
export interface BallotForm {
  readonly session: string;
  readonly state: BallotFormState;
  readonly publicLink: string;
  readonly editLink: string;
  /** Where who may edit the form sees Google's own count. */
  readonly summaryLink: string;
  /** Names of the two of the board who held the summary against the tally; none before. */
  readonly confirmedBy: readonly string[];
  /** Responses that came after the reading: they are no ballots, and are left in the form. */
  readonly late: number;
  /** Google's id, and the ids of its questions as text. */
  readonly form: string;
  readonly items: string;
}

/** What is kept of a code: nobody can tell the code, or who drew it. Rows stand in an order of chance. */
export interface BallotCode {
  readonly session: string;
  /** SHA-256 of session and code, in hexadecimal. */
  readonly digest: string;
  /** "void": its slip was spoiled and given back for a spare one. */
  readonly state: "issued" | "void";
}

/** Slips beyond one for each who has a vote: for spoiled ones. */
export const spareSlips = 3;
