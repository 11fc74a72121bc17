import type { OutcomeState } from "../vote/outcome";

/** What the head makes of what the council proposes: grants it, refuses it, puts it off (domain.md 5, "the head decides"). */
export type HeadChoice = "asProposed" | "refused" | "putOff";

/** What the secretary calls them. */
export const headChoices: Readonly<Record<HeadChoice, string>> = {
  asProposed: "Theo đề nghị",
  refused: "Không khen",
  putOff: "Để lại",
};

/** What was proposed to the head and what came of it: a row for each outcome that reaches the head. */
export interface HeadDecision {
  /** The nomination's id, which is the key: its last outcome is meant. */
  readonly nomination: string;
  readonly review: string;
  /** As the outcome has it when it was proposed: a correction since then is told (`decidedAwards`). */
  readonly name: string;
  readonly unitName: string;
  readonly award: string;
  readonly outcome: OutcomeState;
  /** null while the head has not decided. */
  readonly choice: HeadChoice | null;
  /** Why it is refused or put off. */
  readonly reason: string;
}
