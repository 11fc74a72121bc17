import { allTables } from "../all-tables";
import type { Table } from "../table";
import { findings } from "../tables/review/findings";
import { nominations } from "../tables/review/nominations";
import { outbox } from "../tables/review/outbox";
import { progress } from "../tables/review/progress";
import { quarantine } from "../tables/review/quarantine";
import { replacements } from "../tables/review/replacements";
import { returnsForCorrection } from "../tables/review/returns";
import { unitReports } from "../tables/review/unit-reports";
import { ledger } from "../tables/technical/ledger";
import { archiveTableOf } from "./archive-table";

/** What is archived: reviews by their codes, and their nominations by id. */
export interface Archived {
  readonly reviews: ReadonlySet<string>;
  readonly nominations: ReadonlySet<string>;
}

/** A table whose rows go to an archive tab with the review they are of. */
export interface ArchivedTable {
  readonly table: Table<object>;
  readonly archive: Table<object>;
  /** Whether a row goes when these reviews do. */
  readonly goes: (row: object, archived: Archived) => boolean;
}

function archived<T extends object>(
  table: Table<T>,
  goes: (row: T, archived: Archived) => boolean,
): ArchivedTable {
  // Rows come from this very table, so they are of its type.
  return { table, archive: archiveTableOf(table), goes: (row, of) => goes(row as T, of) };
}

const ofReview = ({ review }: { readonly review: string }, { reviews }: Archived) => reviews.has(review);

/**
 * The tables that grow with every year's submissions, in the order in which their rows go: findings before the nominations
 * that say of which review they are. A mail that is not settled stays with those that wait.
 */
export const archivedTables: readonly ArchivedTable[] = [
  archived(ledger, ofReview),
  archived(findings, ({ nomination }, of) => of.nominations.has(nomination)),
  archived(nominations, ofReview),
  archived(quarantine, ofReview),
  archived(replacements, ofReview),
  archived(returnsForCorrection, ofReview),
  archived(unitReports, ofReview),
  archived(progress, ofReview),
  archived(outbox, (mail, of) => ofReview(mail, of) && (mail.state === "sent" || mail.state === "failed")),
];

/** The archive tabs, in the order of the tabs whose rows they take. */
export const archiveTables: readonly Table<object>[] = allTables.flatMap(({ tab }) =>
  archivedTables.flatMap(({ table, archive }) => (table.tab === tab ? [archive] : [])),
);
