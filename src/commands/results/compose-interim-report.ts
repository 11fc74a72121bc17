import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { composingReviewDocument } from "../review/compose-review-document";
import { readingFirst } from "../review/read-first";
import { reportTables, tellReport } from "./report-sources";

/** Composes the report of a review's round, or of the review alone (báo cáo sơ kết, domain.md B4). */
export function composeInterimReport(code: string): Reply {
  return composeDocument(readingFirst("composeInterimReport", code, composingInterimReport(code)));
}

/** What the report says (`Composing`). */
export function composingInterimReport(code: string): Composing {
  return composingReviewDocument(
    "composeInterimReport",
    "interimReport",
    code,
    reportTables,
    (open, sources, at) => tellReport("interim", open, sources, at),
  );
}
