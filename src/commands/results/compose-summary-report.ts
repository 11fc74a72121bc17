import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { composingReviewDocument } from "../review/compose-review-document";
import { readingFirst } from "../review/read-first";
import { reportTables, tellReport } from "./report-sources";

/** Composes the report of a review's whole school year (báo cáo tổng kết, domain.md 5.10). A signed one becomes a new version. */
export function composeSummaryReport(code: string): Reply {
  return composeDocument(readingFirst("composeSummaryReport", code, composingSummaryReport(code)));
}

/** What the report says (`Composing`). */
export function composingSummaryReport(code: string): Composing {
  return composingReviewDocument(
    "composeSummaryReport",
    "summaryReport",
    code,
    reportTables,
    (open, sources, at) => tellReport("year", open, sources, at),
  );
}
