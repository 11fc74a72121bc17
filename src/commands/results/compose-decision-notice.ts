import { decisionNoticeSummary } from "../../documents/results/decision-notice-view";
import { failed, ok } from "../../domain/result";
import { isGranted } from "../../domain/results/grant";
import { grants } from "../../register/tables/results/grants";
import { comparable } from "../../vietnamese/text";
import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { composingDocumentFound } from "../review/compose-review-document";
import { allAnnulled, changesOf, grantedDecisions, nothingGranted, notSignedYet } from "./granted-decisions";
import { partTyped } from "./list-decisions";

const tables = { grants };

/** Composes the announcement of a signed decision of a review, or of its part (công khai quyết định, domain.md 5.9). */
export function composeDecisionNotice(review: string, part: string): Reply {
  return composeDocument(composingDecisionNotice(comparable(review), partTyped(part)));
}

/**
 * What the announcement says (`Composing`): all decisions of the part that are signed. It waits for the number and day of
 * the first; what is granted later is announced by a version that replaces it.
 */
export function composingDecisionNotice(review: string, part: string): Composing {
  return composingDocumentFound(
    "composeDecisionNotice",
    tables,
    () => ok({ kind: "decisionNotice", review, part }),
    (open, sources) => {
      const all = grantedDecisions(open, review);
      if (!all.ok) return all;
      const own = all.value.filter(({ decision }) => decision.part === part);
      const signed = all.value.map(({ decision }) => decision.id);
      if (signed.length === 0) return failed(nothingGranted(review));
      if (own.length === 0) return failed(notSignedYet(part, signed));
      const standing = own.filter(({ lines }) => lines.some(isGranted));
      if (standing.length === 0) return failed(allAnnulled(own.map(({ decision }) => decision.id)));
      const lines = own.flatMap((granted) => granted.lines);
      const decisions = standing.map(({ decision }) => decision);
      return ok({
        title: decisionNoticeSummary(sources.review, decisions),
        data: {
          decisions,
          grants: lines.filter(isGranted),
          changes: changesOf(lines, open.book),
        },
        warnings: [],
      });
    },
  );
}
