import { type CouncilDocument, isComposed, isSigned, latestDocument } from "../papers/document";
import type { DocumentCause } from "../papers/document-id";
import { kinds } from "../papers/kinds";

/** What a meeting needs, one after the other: papers to be composed, and what people must do in between. */
export type PackageStep =
  | {
      readonly kind: "paper";
      readonly cause: DocumentCause;
      /** What must be so before it can be composed; "" for nothing. */
      readonly needs: string;
    }
  | {
      /** Something people do: the meeting, the head's word, the clerical office's number. */
      readonly kind: "deed";
      readonly deed: Deed;
      readonly what: string;
      /** What to do and where, while it is not done; "" where it is. */
      readonly remedy: string;
    };

/**
 * What people do between the papers: prepare the sessions, hold the meeting, decide as the head, give decisions their numbers,
 * gather what goes to the body above.
 */
export type Deed = "prepare" | "vote" | "head" | "numbers" | "dossiers";

/** How far a step has come: "waits" for the deed before it. */
export type StepState = "made" | "signed" | "ready" | "waits" | "done" | "undone";

/** A step as the page shows it. */
export interface StepShown {
  /** Names the step among those of its meeting. */
  readonly id: string;
  readonly label: string;
  readonly state: StepState;
  /** What it waits for, or what people have to do; "" for nothing. */
  readonly note: string;
  /** Of a paper that is made, its Google Doc; "" else. */
  readonly link: string;
}

/** A paper's step by name: "countMinutes CN2023 CN2023-P1-L1". */
export function stepId({ kind, subject, part }: DocumentCause): string {
  return [kind, subject, part].join(" ");
}

/**
 * Each step with how far it has come, by the document book alone: nothing is kept of a run, so that one that was cut off goes
 * on where the papers say. A paper waits behind every deed before it that is not done.
 */
export function stepsShown(
  steps: readonly PackageStep[],
  book: readonly CouncilDocument[],
): readonly StepShown[] {
  return steps.map((step): StepShown => {
    if (step.kind === "deed") {
      const state = step.remedy === "" ? "done" : "undone";
      return { id: `deed ${step.deed}`, label: step.what, state, note: step.remedy, link: "" };
    }
    const { cause, needs } = step;
    const { kind, subject, part } = cause;
    const made = latestDocument(book, kind, subject, part);
    const name = kinds[kind].label;
    const shown = { id: stepId(cause), label: part === "" ? name : `${name} (${part})` };
    if (made && isComposed(made))
      return { ...shown, state: isSigned(made) ? "signed" : "made", note: "", link: made.link };
    return { ...shown, state: needs === "" ? "ready" : "waits", note: needs, link: "" };
  });
}

/** The step that is next: the first paper that is ready and not made. null where none is. */
export function nextStep(shown: readonly StepShown[]): StepShown | null {
  return shown.find(({ state }) => state === "ready") ?? null;
}
