import { councilRecipients } from "../../documents/review/review-words";
import { summaryTitle, summaryView } from "../../documents/review/summary-view";
import { unitOfWork } from "../../register/unit-of-work";
import type { Outcome } from "../flow/reply";
import { composeDocument } from "../papers/document-flow";
import { nominationTables, readListed } from "./review-nominations";
import { type ReviewDocument, reviewComposition } from "./review-sources";

const command = "Danh sách tổng hợp";

const summary: ReviewDocument = {
  kind: "summary",
  title: (review) => summaryTitle(review).join(": "),
  alwaysCouncil: false,
  signer: "standingSigner",
};

/** Composes the summary list of a review's nominations (domain.md 5.3). A signed one becomes a new version. */
export function composeSummary(reviewCode: string): Outcome {
  return composeDocument((today) => {
    const read = unitOfWork(command, nominationTables, (open) => {
      const listed = readListed(open, reviewCode, summary, today);
      return listed.ok ? { value: listed.value, what: "" } : listed;
    });
    if (!read.ok) return read;
    const sources = read.value;
    const recipients = councilRecipients(sources.recipients, sources.settings);
    return {
      ok: true,
      value: {
        ...reviewComposition(sources, command),
        view: (document, replaced) =>
          summaryView({ ...sources, document, replaced, recipients, year: today.year }),
      },
    };
  });
}
