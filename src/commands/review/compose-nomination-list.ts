import type { Reply } from "../flow/reply";
import { composeReviewDocument } from "./compose-review-document";
import { nominationTables, tellNominations } from "./review-nominations";

/** Composes the summary list of a review's nominations (domain.md 5.3). A signed one becomes a new version. */
export function composeNominationList(code: string): Reply {
  return composeReviewDocument(
    "composeNominationList",
    "nominationList",
    code,
    nominationTables,
    (open, { review }, today) => tellNominations(open, review, today),
  );
}
