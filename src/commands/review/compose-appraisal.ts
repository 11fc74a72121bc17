import { groundsPrinted } from "../../documents/review/appraisal-words";
import { referenceCiter } from "../../domain/papers/citing";
import { failed, ok } from "../../domain/result";
import { isStanding } from "../../domain/review/nomination";
import { receivedState } from "../../domain/review/owed";
import { placeOf } from "../../register/table";
import { grounds } from "../../register/tables/plan/grounds";
import { progress } from "../../register/tables/review/progress";
import { returnsForCorrection } from "../../register/tables/review/returns";
import { awardRules } from "../../register/tables/school/award-rules";
import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { documentGrounds, groundsDay, referenceWarnings } from "../papers/grounds";
import { composingReviewDocument } from "./compose-review-document";
import { readingFirst } from "./read-first";
import { nominationTables, type ReviewNominations, tellNominations } from "./review-nominations";

const tables = { ...nominationTables, grounds, progress, returns: returnsForCorrection };

/** Composes the appraisal report that members read before they vote (domain.md 5.12). A signed one becomes a new version. */
export function composeAppraisal(code: string): Reply {
  return composeDocument(readingFirst("composeAppraisal", code, composingAppraisal(code)));
}

/** What the report says (`Composing`). */
export function composingAppraisal(code: string): Composing {
  return composingReviewDocument("composeAppraisal", "appraisal", code, tables, (open, sources, at) => {
    const { review, settings, plan, units, told } = sources;
    const counted = tellNominations(open, review, at);
    if (!counted.ok) return counted;
    const day = groundsDay(told, at);
    const cited = { round: review.round, sector: settings.sector, day };
    const found = documentGrounds(open.grounds, cited, plan !== null && plan.number !== null);
    if (found.stops.length > 0) return failed(...found.stops);
    const cite = referenceCiter(open.grounds.rows(), day);
    const beside = printedGrounds(counted.value.data).map(cite);
    const state = receivedState(review, units, open.progress.rows(), open.returns.rows(), at);
    const warnings = [
      ...counted.value.warnings,
      ...found.warnings,
      ...referenceWarnings(beside, found.warnings, day, open.grounds, placeOf(awardRules, "grounds")),
    ];
    return ok({ data: { ...counted.value.data, state, grounds: found.grounds, cite }, warnings });
  });
}

/** What the rules beside what blocks rest on, each once, as it is written. */
function printedGrounds({ nominations: ofReview, findings }: ReviewNominations): readonly string[] {
  const listed = new Set(ofReview.filter(isStanding).map(({ id }) => id));
  return [...new Set(findings.filter(({ nomination }) => listed.has(nomination)).flatMap(groundsPrinted))];
}
