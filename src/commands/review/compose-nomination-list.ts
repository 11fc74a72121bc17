import { documentKinds } from "../../documents/kinds";
import { type CouncilDocument, documentsAtHand, entitled } from "../../domain/papers/document";
import { ok } from "../../domain/result";
import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { symbolOf } from "../papers/paper";
import { composingReviewDocument } from "./compose-review-document";
import { readingFirst } from "./read-first";
import { nominationTables, tellNominations } from "./review-nominations";
import type { ReviewSources } from "./review-sources";

/**
 * Composes the summary list of a review's nominations, an annex of its appraisal report (domain.md 5.3). A signed one becomes
 * a new version.
 */
export function composeNominationList(code: string): Reply {
  return composeDocument(readingFirst("composeNominationList", code, composingNominationList(code)));
}

/** What the list says (`Composing`). */
export function composingNominationList(code: string): Composing {
  return composingReviewDocument(
    "composeNominationList",
    "nominationList",
    code,
    nominationTables,
    (open, sources, today) => {
      const told = tellNominations(open, sources.review, today);
      if (!told.ok) return told;
      return ok({ ...told.value, data: { ...told.value.data, report: reportOf(sources) } });
    },
  );
}

/** The review's appraisal report as the book has it; a draft without number and date where it has none. */
function reportOf({ review, book, settings }: ReviewSources): CouncilDocument {
  const { latest } = documentsAtHand("appraisal", review.code, "", book);
  return entitled(latest, documentKinds.appraisal.title(review), symbolOf("appraisal", true, settings));
}
