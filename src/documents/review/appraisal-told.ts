import type { ReferencesCited } from "../../domain/papers/citing";
import type { CompleteGround } from "../../domain/papers/ground";
import type { QuotaUse } from "../../domain/review/checks/quota-use";
import type { ReceivedState } from "../../domain/review/owed";
import type { ReviewedNominations } from "./appraised-review";
import type { ReviewPaper } from "./review-paper";

/** What an appraisal report tells beside what every document of a review says. */
export interface AppraisalTold extends ReviewedNominations {
  /** In the order they are printed. */
  readonly grounds: readonly CompleteGround[];
  /** Cites what a rule rests on, on the document's day. */
  readonly cite: (written: string) => ReferencesCited;
  /** How far the quotas are used, as the checks count them. */
  readonly quotas: readonly QuotaUse[];
  readonly state: ReceivedState;
  /** How many lines and submissions are still in quarantine. */
  readonly quarantined: number;
}

export type AppraisalData = ReviewPaper & AppraisalTold;

/** A part of the report with its heading, as the template names it; the heading has no number yet. */
export interface PartView {
  readonly heading: string;
  readonly view: Readonly<Record<string, unknown>>;
}
