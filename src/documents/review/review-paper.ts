import type { Moment } from "../../domain/moment";
import type { CouncilDocument } from "../../domain/papers/document";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { Settings } from "../../domain/school/settings";
import type { Signer } from "../../domain/school/signer";
import type { Unit } from "../../domain/school/unit";

/** What every document of a review says, in the domain's words. */
export interface ReviewPaper {
  readonly settings: Settings;
  readonly review: ReviewPeriod;
  /** The council issues it, else the school. */
  readonly byCouncil: boolean;
  readonly document: CouncilDocument;
  /** The signed document this one replaces, null for none. */
  readonly replaced: CouncilDocument | null;
  /** The plan of the review's round, null where it has none. */
  readonly plan: CouncilDocument | null;
  readonly units: readonly Unit[];
  /** Who signs instead of the head, or null. */
  readonly signer: Signer | null;
  /** The lines under "Nơi nhận:", punctuated. */
  readonly recipients: readonly string[];
  readonly now: Moment;
}
