import type { Problem } from "../domain/problem";

export type { Result } from "../register/unit-of-work";

/** What a command answers; `main` shows it. A command never asks, alerts or shows anything itself. */
export type Outcome =
  /** It is done: `message` says what and where to look. */
  | { readonly kind: "done"; readonly message: string }
  /** Nothing was changed: everything that must be mended first. */
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  /** Part of it was done: `message` says what; running it again finishes the rest once the problems are mended. */
  | { readonly kind: "unfinished"; readonly message: string; readonly problems: readonly Problem[] }
  /** Nothing was changed yet: run again with the answer yes to go on in spite of the warnings. */
  | { readonly kind: "question"; readonly warnings: readonly Problem[]; readonly question: string };

/** Nothing was changed, for these reasons. */
export function refused(...problems: readonly Problem[]): Outcome {
  return { kind: "refused", problems };
}
