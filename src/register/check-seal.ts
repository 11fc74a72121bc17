import { grouped } from "../domain/grouping";
import { comparable, comparableLabel } from "../vietnamese/text";
import { headerPositions } from "./read";
import { type RowText, rowTextsOn, sealedTables, totalOf } from "./seal";
import type { TabTexts } from "./tab-texts";
import { sealedRows } from "./tables/vote/sealed-rows";
import { votingSessions } from "./tables/vote/voting-sessions";

/** A row of a closed session that is not as it was sealed. */
export interface ChangedRow {
  readonly kind: "edited" | "added" | "removed";
  readonly tab: string;
  /** Its key columns' values. */
  readonly name: string;
  /** Its number on the Sheet; null where it is gone. */
  readonly row: number | null;
}

/** What became of a session's seal. Totals are "" where none stands. */
export interface SealCheck {
  readonly changes: readonly ChangedRow[];
  /** How many rows are as they were sealed. */
  readonly whole: number;
  /** The total of the rows as they stand now. */
  readonly total: string;
  /** The total as it stands in *Niêm phong* and with the session. */
  readonly sealedTotal: string;
  readonly sessionTotal: string;
}

/** The digests of each session's last version, by its code. */
export type Seals = ReadonlyMap<string, readonly Seal[]>;

interface Seal {
  readonly tab: string;
  readonly row: string;
  readonly digest: string;
}

/** Holds a session's rows against its digests. null where nothing of it was ever sealed. */
export function checkSeal(
  tabs: TabTexts,
  allSeals: Seals,
  session: string,
  digest: (text: string) => string,
): SealCheck | null {
  const seals = allSeals.get(session) ?? [];
  const sessionTotal = sessionTotalOn(tabs, session);
  if (seals.length === 0 && sessionTotal === "") return null;
  const now = sealedTables
    .flatMap((sealed) => rowTextsOn(sealed, tabs.get(sealed.table.tab) ?? [], session))
    .map((row) => ({ ...row, digest: digest(row.text) }));
  const standing = grouped(now, keyOf);
  const sealed = grouped(
    seals
      .filter(({ tab }) => tab !== "")
      .map(({ tab, row, digest: was }) => ({ tab, name: row, digest: was })),
    keyOf,
  );
  const keys = new Set([...sealed.keys(), ...standing.keys()]);
  const changes = [...keys].flatMap((key) => changesOf(sealed.get(key) ?? [], standing.get(key) ?? []));
  return {
    changes,
    whole: now.length - changes.filter(({ kind }) => kind !== "removed").length,
    total: totalOf(
      now.map((row) => ({ tab: row.tab, row: row.name, digest: row.digest })),
      digest,
    ),
    sealedTotal: seals.find(({ tab }) => tab === "")?.digest ?? "",
    sessionTotal,
  };
}

/** Whether a session's own row stands as it was sealed: what it says of the session may be trusted. */
export function ownRowStands(
  tabs: TabTexts,
  seals: Seals,
  session: string,
  digest: (text: string) => string,
): boolean {
  const own = sealedTables.filter(({ table }) => table.tab === votingSessions.tab);
  const rows = own.flatMap((sealed) => rowTextsOn(sealed, tabs.get(sealed.table.tab) ?? [], session));
  const digests = (seals.get(session) ?? []).filter(({ tab }) => tab === votingSessions.tab);
  return rows.length === 1 && digests.length === 1 && digest(rows[0]?.text ?? "") === digests[0]?.digest;
}

interface NamedDigest {
  readonly tab: string;
  readonly name: string;
  readonly digest: string;
}

const keyOf = ({ tab, name }: Pick<NamedDigest, "tab" | "name">) => JSON.stringify([tab, name]);

/** The changes among the rows of one name: one at most as a rule, more where a row was copied. */
function changesOf(
  sealed: readonly NamedDigest[],
  standing: readonly (NamedDigest & Pick<RowText, "row">)[],
): readonly ChangedRow[] {
  const missing = [...sealed];
  const strange = standing.filter(({ digest }) => {
    const at = missing.findIndex((each) => each.digest === digest);
    if (at < 0) return true;
    missing.splice(at, 1);
    return false;
  });
  return [
    ...strange.map(({ tab, name, row }, index): ChangedRow => {
      return { kind: index < missing.length ? "edited" : "added", tab, name, row };
    }),
    ...missing
      .slice(strange.length)
      .map(({ tab, name }): ChangedRow => ({ kind: "removed", tab, name, row: null })),
  ];
}

/** Reads all digests that stand in *Niêm phong*. */
export function sealsOn(tabs: TabTexts): Seals {
  const [header = [], ...rows] = tabs.get(sealedRows.tab) ?? [];
  const positions = headerPositions(header);
  const { columns } = sealedRows;
  const read = rows.map((cells) => {
    const text = (name: keyof typeof columns) =>
      comparable(cells[positions.get(comparableLabel(columns[name].header)) ?? -1] ?? "");
    const digest = text("digest").toLowerCase();
    return { session: text("session"), version: text("version"), tab: text("tab"), row: text("row"), digest };
  });
  const bySession = grouped(
    read.filter(({ session }) => session !== ""),
    ({ session }) => session,
  );
  return new Map(
    [...bySession].map(([session, seals]) => {
      const last = Math.max(...seals.map(({ version }) => Number(version) || 0));
      return [session, seals.filter(({ version }) => Number(version) === last)] as const;
    }),
  );
}

/** What stands with the session itself; "" where it has no row. */
function sessionTotalOn(tabs: TabTexts, session: string): string {
  const [header = [], ...rows] = tabs.get(votingSessions.tab) ?? [];
  const positions = headerPositions(header);
  const { code, seal } = votingSessions.columns;
  const text = (cells: readonly string[], of: string) =>
    comparable(cells[positions.get(comparableLabel(of)) ?? -1] ?? "");
  const own = rows.find((cells) => text(cells, code.header) === session);
  return own ? text(own, seal.header).toLowerCase() : "";
}
