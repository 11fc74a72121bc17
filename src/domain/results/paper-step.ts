import {
  type CouncilDocument,
  documentReference,
  documentStates,
  isComposed,
  isSigned,
} from "../papers/document";
import type { DocumentCause } from "../papers/document-id";
import { kinds } from "../papers/kinds";

/** What a meeting or a review needs, one after the other: papers to be composed, and what people must do in between. */
export type PaperStep =
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

/** Steps that belong together; "" where they need no heading. */
export interface StepGroup {
  readonly caption: string;
  readonly steps: readonly PaperStep[];
}

/** How far a step has come: "waits" for a deed, or for what the register lacks. */
export type StepState = "made" | "signed" | "ready" | "waits" | "done" | "undone";

/** A step as pages show it. */
export interface StepShown {
  /** Names the step among those that are shown with it. */
  readonly id: string;
  readonly label: string;
  readonly state: StepState;
  /** What it waits for, or what people have to do; "" for nothing. */
  readonly note: string;
  /** Of a paper that is made, its Google Doc; "" else. */
  readonly link: string;
  /** Of a paper: what it is made for; null of a deed. */
  readonly cause: DocumentCause | null;
  /** The paper's id in the document book, "" where it is not there yet, or of a deed. */
  readonly document: string;
  /** "Dự thảo", "Đã ký, có số: số 45/QĐ-CĐKTKT ngày 15 tháng 7 năm 2023"; "" where it is not made. */
  readonly stands: string;
  /** Why what is made is not what the register says now; "" where it is, or where the register does not know. */
  readonly outdated: string;
}

/** What the register says of a paper: the document at hand, what keeps it from being composed, whether it is out of date. */
export interface PaperFacts {
  readonly document: CouncilDocument | null;
  readonly missing: readonly string[];
  readonly outdated: string;
}

/** A step by name: "countMinutes CN2023 CN2023-P1-L1". */
function stepId({ kind, subject, part }: DocumentCause): string {
  return [kind, subject, part].join(" ");
}

/** A paper by its kind and its part: "Biên bản kiểm phiếu (CN2023-P1-L1)". */
export function paperLabel({ kind, part }: Pick<DocumentCause, "kind" | "part">): string {
  const name = kinds[kind].label;
  return part === "" ? name : `${name} (${part})`;
}

/** What people do, as it is shown. */
export function deedShown({ deed, what, remedy }: Extract<PaperStep, { kind: "deed" }>): StepShown {
  return {
    ...{ id: `deed ${deed}`, label: what, state: remedy === "" ? "done" : "undone", note: remedy },
    ...{ link: "", cause: null, document: "", stands: "", outdated: "" },
  };
}

/**
 * A paper with how far it has come, by the document book and the register alone: nothing is kept of a run that makes many, so
 * that one that was cut off goes on where the papers say.
 */
export function paperShown(
  { cause, needs }: Extract<PaperStep, { kind: "paper" }>,
  { document, missing, outdated }: PaperFacts,
): StepShown {
  const lacks = needs === "" ? missing : [needs];
  const shown = { id: stepId(cause), label: paperLabel(cause), note: lacks.join("\n"), cause };
  if (document === null || !isComposed(document)) {
    const known = document === null ? "" : document.id;
    const state = lacks.length === 0 ? "ready" : "waits";
    return { ...shown, state, link: "", document: known, stands: "", outdated: "" };
  }
  const state = isSigned(document) ? "signed" : "made";
  // What a paper that is made waits for is of no use to anybody: it waits no more.
  const note = needs === "" ? shown.note : "";
  return {
    ...shown,
    state,
    note,
    link: document.link,
    document: document.id,
    stands: standsAs(document),
    outdated,
  };
}

function standsAs(document: CouncilDocument): string {
  const reference = documentReference(document);
  const state = documentStates[document.state];
  return reference === "" ? state : `${state}: ${reference}`;
}
