import { nominationListTitle, nominationListView } from "../../documents/review/nomination-list-view";
import { councilRecipients } from "../../documents/review/review-words";
import { ok } from "../../domain/result";
import { readRegister } from "../../register/read-register";
import type { Reply } from "../flow/reply";
import { composeDocument } from "../papers/document-flow";
import { nominationTables, readListed } from "./review-nominations";
import { type ReviewDocument, reviewComposition } from "./review-sources";

const summary: ReviewDocument = {
  kind: "nominationList",
  title: (review) => nominationListTitle(review).join(": "),
  alwaysCouncil: false,
  signer: "standingSigner",
};

/** Composes the summary list of a review's nominations (domain.md 5.3). A signed one becomes a new version. */
export function composeNominationList(reviewCode: string): Reply {
  return composeDocument((today) => {
    const read = readRegister(nominationTables, (open) => readListed(open, reviewCode, summary, today));
    if (!read.ok) return read;
    const sources = read.value;
    const recipients = councilRecipients(sources.recipients, sources.settings);
    return ok({
      ...reviewComposition(sources, "composeNominationList"),
      view: (document, replaced) =>
        nominationListView({ ...sources, document, replaced, recipients, year: today.year }),
    });
  });
}
