import type { Nomination } from "../nomination";
import { type OutboxMail, receivedBy } from "../outbox-mail";
import type { Quarantined } from "../quarantined";
import type { Replacement } from "../replacement";
import type { LedgerRow } from "../submission";
import type { UnitReport } from "../unit-report";
import { namedBy } from "./ledger";

/**
 * Responses of which the register tells and its ledger has nothing, or not so late a revision: rows of the ledger were deleted.
 * They are read again from the forms; until then what they gave stays as it is, and nobody is said to have sent nothing.
 */
export interface LostResponses {
  /** By response: the latest revision the register tells of. */
  readonly revisions: ReadonlyMap<string, number>;
  /** Who sent them, as far as the register tells. */
  readonly units: ReadonlySet<string>;
}

/** What tells of submissions; tables may hold other reviews' rows, too. */
export interface Telling {
  readonly nominations: readonly Nomination[];
  readonly reports: readonly UnitReport[];
  readonly quarantine: readonly Quarantined[];
  readonly replacements: readonly Replacement[];
  readonly outbox: readonly OutboxMail[];
}

/** The responses of a review that its ledger has lost. */
export function lostResponses(
  review: string,
  { nominations, reports, quarantine, replacements, outbox }: Telling,
  ledger: readonly LedgerRow[],
): LostResponses {
  const known = new Map<string, number>();
  for (const row of ledger) known.set(row.response, Math.max(known.get(row.response) ?? 0, row.revision));
  const revisions = new Map<string, number>();
  const units = new Set<string>();
  const tells = (submission: string, unit: string) => {
    const { response, revision } = namedBy(submission);
    if (response === "" || revision <= (known.get(response) ?? 0)) return;
    revisions.set(response, Math.max(revisions.get(response) ?? 0, revision));
    if (unit !== "") units.add(unit);
  };
  for (const row of [...nominations, ...reports, ...replacements, ...quarantine]) {
    if (row.review === review) tells(row.submission, row.unit);
  }
  for (const mail of outbox) if (mail.review === review) tells(receivedBy(mail) ?? "", mail.unit);
  return { revisions, units };
}

/** Whether a submission is of a response that is lost. */
export function isLost({ revisions }: LostResponses, submission: string): boolean {
  return revisions.has(namedBy(submission).response);
}
