import type { Quarantined } from "../quarantined";
import type { FormKind, LedgerRow } from "../submission";
import { namedBy } from "./ledger";
import { deletedRow } from "./word";

/**
 * Which of the responses that the ledger has (`rows`, those of one form of a review) a form has no more, that has these
 * (`ids`) and this page for people to fill in. What came to another form, as one made anew leaves behind, is not missed:
 * a response's link leads back to its own form's page.
 */
export function missingFrom(
  publicLink: string,
  rows: readonly LedgerRow[],
  ids: ReadonlySet<string>,
): ReadonlySet<string> {
  const links = rows.flatMap(({ response, editLink }) => (ids.has(response) ? editLink : []));
  const pages = new Set([publicLink, ...links].filter((link) => link !== "").map(pageOf));
  return new Set(
    rows.flatMap(({ response, editLink }) =>
      !ids.has(response) && pages.has(pageOf(editLink)) ? response : [],
    ),
  );
}

/** A link without what it carries to the page. */
function pageOf(link: string): string {
  return link.split(/[?#]/)[0] ?? "";
}

/**
 * The responses of a review that their forms have no more. Of a form that was not asked for all of them this time (none
 * of `missing`) it is as it was told before.
 */
export function deletedResponses(
  review: string,
  ledger: readonly LedgerRow[],
  missing: ReadonlyMap<FormKind, ReadonlySet<string>>,
  quarantine: readonly Quarantined[],
): ReadonlySet<string> {
  const told = new Set(
    quarantine.flatMap(({ id, submission }) =>
      id === deletedRow(submission) ? namedBy(submission).response : [],
    ),
  );
  return new Set(
    ledger.flatMap((row) =>
      row.review === review && (missing.get(row.form) ?? told).has(row.response) ? row.response : [],
    ),
  );
}
