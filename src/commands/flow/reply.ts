import type { Problem } from "../../domain/problem";

/** What a command answers; `main` shows it, or asks. A command never asks, alerts or shows anything itself. */
export type Reply = FinalReply | Question;

/** What a command answers once nothing is left to ask. */
export type FinalReply =
  /** It is done: `message` says what and where to look. */
  | { readonly kind: "done"; readonly message: string }
  /** Nothing was changed: everything that must be mended first. */
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  /** Part of it was done: `message` says what; running it again finishes the rest once the problems are mended. */
  | { readonly kind: "unfinished"; readonly message: string; readonly problems: readonly Problem[] };

/** Nothing was changed yet: `goOn` is what to do on yes, in spite of the warnings. */
export interface Question {
  readonly kind: "question";
  readonly warnings: readonly Problem[];
  readonly question: string;
  readonly goOn: () => FinalReply;
}

/** What was done, and what is left to mend before it can be finished: nothing, where it is done. */
export function doneUnless(problems: readonly Problem[], message: string): FinalReply {
  return problems.length === 0 ? { kind: "done", message } : { kind: "unfinished", message, problems };
}

/** Nothing was changed, for these reasons. */
export function refused(...problems: readonly Problem[]): FinalReply {
  return { kind: "refused", problems };
}
