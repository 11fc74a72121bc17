import type { Period } from "../../../calendar-date";
import type { Ground } from "../../../papers/ground";
import type { LaunchKind } from "../../../papers/kinds";
import type { Recipient } from "../../../papers/recipient";
import type { Assignment } from "../../assignment";
import type { CommemorationDay } from "../../commemoration-day";
import type { Milestone } from "../../milestone";
import type { PlanBlock } from "../../plan";
import type { Target } from "../../target";

/** What the register has of the round a plan is pasted for. */
export interface PasteContext {
  readonly round: string;
  /** What launches the round: its recipients are those of this kind. */
  readonly kind: LaunchKind;
  readonly planSummary: string;
  /** null where the round's days are wrong: anniversaries are not computed then. */
  readonly period: Period | null;
  readonly days: readonly CommemorationDay[];
  /** The round's own and those of every round. */
  readonly grounds: readonly Ground[];
  readonly milestones: readonly Milestone[];
  readonly targets: readonly Target[];
  readonly assignments: readonly Assignment[];
  /** Those of what launches rounds: the round's own and those of every round. */
  readonly recipients: readonly Recipient[];
  readonly content: readonly PlanBlock[];
}

/** A row a mark needs that the register does not have. */
export type NewRow =
  | { readonly table: "days"; readonly row: CommemorationDay }
  | { readonly table: "grounds"; readonly row: Ground }
  | { readonly table: "milestones"; readonly row: Milestone };

/** A place in a text that a mark could stand for. Until a person accepts it, the words stay as they were typed. */
export interface Offer {
  readonly kind: "anniversary" | "ground" | "milestone";
  readonly start: number;
  readonly end: number;
  readonly typed: string;
  /** What would stand there instead: text with marks. */
  readonly mark: string;
  /** What the mark prints in this round. */
  readonly computed: string;
  readonly adds: NewRow | null;
}

/** An offer with its place among the rows. */
export interface PlacedOffer extends Offer {
  /** The same however often the plan is read. */
  readonly id: string;
  readonly row: number;
}
