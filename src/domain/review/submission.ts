import type { Moment } from "../moment";

/** Which of a review period's two forms. */
export type FormKind = "nomination" | "report";

/** An answer as it came: by the field it is bound to, "" for a question this version does not know. */
export interface Answer {
  readonly field: string;
  /** The question's title when it was answered. */
  readonly title: string;
  /** Several choices are joined by line breaks. Never changed: as the unit typed it. */
  readonly answer: string;
}

/** A response to a form, as it stands there now. */
export interface FormResponse {
  /** The response's id, which an edit keeps. */
  readonly response: string;
  /** When it was sent, or last edited. */
  readonly at: Moment;
  readonly answers: readonly Answer[];
  readonly editLink: string;
}

/** A revision of a response in the ledger: a row a part, as an answer may be longer than a cell. */
export interface LedgerRow {
  /** `response#revision`. */
  readonly submission: string;
  /** From 1. */
  readonly part: number;
  readonly parts: number;
  readonly review: string;
  readonly form: FormKind;
  readonly response: string;
  /** From 1; each has other answers than the one before. */
  readonly revision: number;
  readonly at: Moment;
  /** The unit the code in the link says, "" where it says none. */
  readonly unit: string;
  /** SHA-256 over the normalised answers. */
  readonly hash: string;
  readonly editLink: string;
  /** The answers as JSON, or a piece of it. */
  readonly content: string;
}

/** A revision put together again from its parts. */
export interface Submission {
  readonly id: string;
  readonly review: string;
  readonly form: FormKind;
  readonly response: string;
  readonly revision: number;
  readonly at: Moment;
  readonly unit: string;
  readonly hash: string;
  readonly editLink: string;
  readonly answers: readonly Answer[];
}
