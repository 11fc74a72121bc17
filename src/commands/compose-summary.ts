import { recipientsToPrint } from "../documents/review-words";
import { summaryTitle, summaryView } from "../documents/summary-view";
import { unitOfWork } from "../register/unit-of-work";
import { comparable } from "../vietnamese/text";
import { composeDocument } from "./document-flow";
import type { Outcome } from "./outcome";
import {
  nominationTables,
  nothingListed,
  openMatters,
  readNominations,
  unknownSchoolYear,
} from "./review-nominations";
import { type ReviewDocument, readReview, reviewComposition } from "./review-sources";

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
      const sources = readReview(open, comparable(reviewCode), summary);
      if (!sources.ok) return sources;
      const { review } = sources.value;
      const found = readNominations(open, review, today);
      const nothing = nothingListed(found);
      const problems = [...unknownSchoolYear(review, open), ...(nothing ? [nothing] : [])];
      if (problems.length > 0) return { problems };
      const warnings = [...sources.value.warnings, ...openMatters(found)];
      return { value: { ...sources.value, ...found, warnings }, what: "" };
    });
    if (!read.ok) return read;
    const sources = read.value;
    const recipients = recipientsToPrint(
      sources.recipients,
      { usual: ["Các thành viên Hội đồng"] },
      sources.settings,
    );
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
