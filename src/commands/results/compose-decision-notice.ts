import type { CouncilDocument } from "../../domain/papers/document";
import { failed, ok, type Result } from "../../domain/result";
import { isGranted } from "../../domain/results/grant";
import { grants } from "../../register/tables/results/grants";
import { comparable } from "../../vietnamese/text";
import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { composingDocumentFound } from "../review/compose-review-document";
import {
  allAnnulled,
  changesOf,
  type GrantedDecision,
  grantedDecisions,
  nothingGranted,
  type OpenGrants,
  unknownDecision,
} from "./granted-decisions";

const tables = { grants };

/** What a decision was made for: the review, and the part of it. */
type DecisionCause = Pick<CouncilDocument, "subject" | "part">;

/** Composes the announcement of a signed decision (công khai quyết định, domain.md 5.9); `id` is the decision's in the book. */
export function composeDecisionNotice(id: string): Reply {
  return composeDocument(composing((open) => decisionOf(open, null, (row) => row.id === comparable(id), id)));
}

/** What the announcement of the decision of a review, or of a part of it, says (`Composing`). */
export function composingDecisionNotice({ subject, part }: DecisionCause): Composing {
  return composing((open) =>
    decisionOf(
      open,
      subject,
      (row) => row.subject === subject && row.part === part,
      `${subject} ${part}`.trim(),
    ),
  );
}

function composing(find: (open: OpenGrants) => Result<GrantedDecision>): Composing {
  return composingDocumentFound(
    "composeDecisionNotice",
    tables,
    (open) => {
      const found = find(open);
      if (!found.ok) return found;
      const { subject, part } = found.value.decision;
      return ok({ kind: "decisionNotice", review: subject, part });
    },
    (open) => {
      const found = find(open);
      if (!found.ok) return found;
      const { decision, lines } = found.value;
      const inForce = lines.filter(isGranted);
      if (inForce.length === 0) return failed(allAnnulled(decision));
      return ok({
        data: { decision, grants: inForce, changes: changesOf(lines, open.book) },
        warnings: [],
      });
    },
  );
}

/** The last decision a question is about; of several versions the earlier ones were replaced. */
function decisionOf(
  open: OpenGrants,
  review: string | null,
  isWanted: (decision: CouncilDocument) => boolean,
  asked: string,
): Result<GrantedDecision> {
  const all = grantedDecisions(open, review);
  if (!all.ok) return all;
  const found = all.value.filter(({ decision }) => isWanted(decision)).pop();
  if (found) return ok(found);
  return failed(
    all.value.length === 0
      ? nothingGranted(review ?? asked)
      : unknownDecision(
          asked,
          all.value.map(({ decision }) => decision.id),
        ),
  );
}
