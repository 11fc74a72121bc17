import { appraisalTitle, appraisalView } from "../../documents/review/appraisal-view";
import { groundsPrinted } from "../../documents/review/appraisal-words";
import { councilRecipients } from "../../documents/review/review-words";
import { referenceCiter } from "../../domain/papers/citing";
import { isStanding } from "../../domain/review/nomination";
import { receivedState } from "../../domain/review/owed";
import { placeOf } from "../../register/table";
import { grounds } from "../../register/tables/plan/grounds";
import { progress } from "../../register/tables/review/progress";
import { returnsForCorrection } from "../../register/tables/review/returns";
import { awardRules } from "../../register/tables/school/award-rules";
import { unitOfWork } from "../../register/unit-of-work";
import type { Reply } from "../flow/reply";
import { composeDocument } from "../papers/document-flow";
import { documentGrounds, groundsDay, referenceWarnings } from "../papers/grounds";
import { nominationTables, type ReviewNominations, readListed } from "./review-nominations";
import { type ReviewDocument, reviewComposition } from "./review-sources";

const command = "Báo cáo thẩm định";
const tables = { ...nominationTables, grounds, progress, returns: returnsForCorrection };

const appraisal: ReviewDocument = {
  kind: "appraisal",
  title: (review) => appraisalTitle(review).join(": "),
  alwaysCouncil: true,
  signer: "standingSigner",
};

/** Composes the appraisal report that members read before they vote (domain.md 5.12). A signed one becomes a new version. */
export function composeAppraisal(reviewCode: string): Reply {
  return composeDocument((at) => {
    const read = unitOfWork(command, tables, (open) => {
      const listed = readListed(open, reviewCode, appraisal, at);
      if (!listed.ok) return listed;
      const { review, settings, plan, units, latest } = listed.value;
      const day = groundsDay(latest, at);
      const found = documentGrounds(
        open.grounds,
        { round: review.round, sector: settings.sector, day },
        plan !== null && plan.number !== null,
      );
      if (found.stops.length > 0) return { problems: found.stops };
      const cite = referenceCiter(open.grounds.rows(), day);
      const beside = printedGrounds(listed.value).map(cite);
      const warnings = [
        ...listed.value.warnings,
        ...found.warnings,
        ...referenceWarnings(beside, found.warnings, day, open.grounds, placeOf(awardRules, "grounds")),
      ];
      const state = receivedState(review, units, open.progress.rows(), open.returns.rows(), at);
      return { value: { ...listed.value, warnings, state, grounds: found.grounds, cite }, what: "" };
    });
    if (!read.ok) return read;
    const sources = read.value;
    const recipients = councilRecipients(sources.recipients, sources.settings);
    return {
      ok: true,
      value: {
        ...reviewComposition(sources, command),
        view: (document, replaced) => appraisalView({ ...sources, document, replaced, recipients, now: at }),
      },
    };
  });
}

/** What the rules beside what blocks rest on, each once, as it is written. */
function printedGrounds({ nominations: ofReview, findings }: ReviewNominations): readonly string[] {
  const listed = new Set(ofReview.filter(isStanding).map(({ id }) => id));
  return [...new Set(findings.filter(({ nomination }) => listed.has(nomination)).flatMap(groundsPrinted))];
}
