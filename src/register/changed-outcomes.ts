import { grouped } from "../domain/grouping";
import type { BallotLine } from "../domain/vote/ballot-line";
import type { Outcome } from "../domain/vote/outcome";
import type { SealedRow } from "../domain/vote/seal";
import { rowText } from "./seal";
import type { Table } from "./table";
import { ballotLines } from "./tables/vote/ballot-lines";
import { outcomes } from "./tables/vote/outcomes";

/** A closed session of which rows are not as they were sealed. */
export interface ChangedOutcomes {
  readonly session: string;
  readonly tab: string;
  /** How many rows were edited or added, and how many are gone. */
  readonly strange: number;
  readonly missing: number;
}

/**
 * Holds the outcomes and lines that papers draw on against the seal of their sessions: a row edited, added or deleted by
 * hand since the session was closed must not reach a decision. Sessions that were never sealed have nothing to be held against.
 */
export function changedOutcomes(
  sessions: readonly string[],
  rows: { readonly outcomes: readonly Outcome[]; readonly lines: readonly BallotLine[] },
  sealed: readonly SealedRow[],
  digest: (text: string) => string,
): readonly ChangedOutcomes[] {
  const seals = grouped(sealed, ({ session }) => session);
  return sessions.flatMap((session) => {
    const own = lastVersion(seals.get(session) ?? []);
    if (own.length === 0) return [];
    return [
      ...changesOf(session, outcomes, rows.outcomes, own, digest),
      ...changesOf(session, ballotLines, rows.lines, own, digest),
    ];
  });
}

function lastVersion(seals: readonly SealedRow[]): readonly SealedRow[] {
  const last = Math.max(...seals.map(({ version }) => version));
  return seals.filter(({ version }) => version === last);
}

function changesOf<T extends { readonly session: string }>(
  session: string,
  table: Table<T>,
  rows: readonly T[],
  seals: readonly SealedRow[],
  digest: (text: string) => string,
): readonly ChangedOutcomes[] {
  const missing = new Set(seals.filter(({ tab }) => tab === table.tab).map((seal) => seal.digest));
  let strange = 0;
  for (const row of rows) {
    if (row.session !== session) continue;
    if (!missing.delete(digest(rowText({ table, unsealed: [] }, row).text))) strange += 1;
  }
  return strange === 0 && missing.size === 0
    ? []
    : [{ session, tab: table.tab, strange, missing: missing.size }];
}
