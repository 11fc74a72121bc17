import { type VotingRule, votingRuleFor } from "../../domain/awards/voting-rule";
import type { Readable } from "../../register/unit-of-work";
import type { MeetingSources, votingTables } from "./voting-sources";

/** The row of *Ngưỡng phiếu* by which the school's council votes on an award of the review; null where none holds. */
export function thresholdOf(
  open: Pick<Readable<typeof votingTables>, "thresholds">,
  { awardedUntil }: Pick<MeetingSources, "awardedUntil">,
  award: string,
): VotingRule | null {
  return votingRuleFor(open.thresholds.rows(), award, "school", awardedUntil);
}
