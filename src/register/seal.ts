import type { Attendance } from "../domain/vote/attendance";
import type { BallotLine } from "../domain/vote/ballot-line";
import type { LineMarks, NamedVote, PaperAccount } from "../domain/vote/counting";
import type { Outcome } from "../domain/vote/outcome";
import type { SealedRow } from "../domain/vote/seal";
import type { SessionQuota, SessionRule, VotingSession } from "../domain/vote/session";
import { comparable } from "../vietnamese/text";
import { cellText } from "./cell-text";
import { asStored, headerPositions } from "./read";
import { cellsOf } from "./row-cells";
import { columnsOf, type Table } from "./table";
import { attendances } from "./tables/vote/attendances";
import { ballotLines } from "./tables/vote/ballot-lines";
import { type EarnedBefore, earnedAwards } from "./tables/vote/earned-awards";
import { lineMarks } from "./tables/vote/line-marks";
import { namedVotes } from "./tables/vote/named-votes";
import { outcomes } from "./tables/vote/outcomes";
import { paperAccounts } from "./tables/vote/paper-accounts";
import { sessionQuotas } from "./tables/vote/session-quotas";
import { sessionRules } from "./tables/vote/session-rules";
import { votingSessions } from "./tables/vote/voting-sessions";

/** What is sealed of a session beside its own row. Rows of other sessions may be among them and are passed over. */
export interface SealedContent {
  readonly rules: readonly SessionRule[];
  readonly quotas: readonly SessionQuota[];
  readonly earned: readonly EarnedBefore[];
  readonly lines: readonly BallotLine[];
  readonly attendance: readonly Attendance[];
  readonly accounts: readonly PaperAccount[];
  readonly marks: readonly LineMarks[];
  readonly named: readonly NamedVote[];
  readonly outcomes: readonly Outcome[];
}

/** A table of which rows are sealed: under which column their session's code stands, and what changes after the sealing. */
export interface SealedTable {
  readonly table: Table<object>;
  readonly session: string;
  readonly unsealed: readonly string[];
}

const sealedTable = <T>(
  table: Table<T>,
  session: keyof T & string,
  unsealed: readonly (keyof T & string)[] = [],
) => ({
  table,
  session,
  unsealed,
});

const tables = {
  session: sealedTable(votingSessions, "code", ["seal", "state"]),
  rules: sealedTable(sessionRules, "session"),
  quotas: sealedTable(sessionQuotas, "session"),
  earned: sealedTable(earnedAwards, "session"),
  lines: sealedTable(ballotLines, "session"),
  attendance: sealedTable(attendances, "session"),
  accounts: sealedTable(paperAccounts, "session"),
  marks: sealedTable(lineMarks, "session"),
  named: sealedTable(namedVotes, "session"),
  outcomes: sealedTable(outcomes, "session"),
} as const;

/** Every table of which a session's rows are sealed. */
export const sealedTables: readonly SealedTable[] = Object.values(tables);

/** A row as it is sealed. `row` is its number on the Sheet, where it was read from one. */
export interface RowText {
  readonly tab: string;
  /** Its key columns' values. */
  readonly name: string;
  readonly text: string;
  readonly row: number | null;
}

/**
 * The seal of a session as it is about to be closed: a row for each sealed one and, with an empty tab, the total, which is
 * also given apart. `session` has the version and the moment with which it is closed; `digest` is the SHA-256 of a text.
 */
export function sealOf(
  session: VotingSession,
  content: SealedContent,
  digest: (text: string) => string,
): { readonly rows: readonly SealedRow[]; readonly total: string } {
  const { code, version } = session;
  const own = <T extends { readonly session: string }>(
    sealed: { readonly table: Table<T>; readonly unsealed: readonly string[] },
    rows: readonly T[],
  ) => rows.filter((row) => row.session === code).map((row) => rowText(sealed, row));
  const texts = [
    rowText(tables.session, session),
    ...own(tables.rules, content.rules),
    ...own(tables.quotas, content.quotas),
    ...own(tables.earned, content.earned),
    ...own(tables.lines, content.lines),
    ...own(tables.attendance, content.attendance),
    ...own(tables.accounts, content.accounts),
    ...own(tables.marks, content.marks),
    ...own(tables.named, content.named),
    ...own(tables.outcomes, content.outcomes),
  ];
  const rows = texts.map(({ tab, name, text }) => ({
    session: code,
    version,
    tab,
    row: name,
    digest: digest(text),
  }));
  const total = totalOf(rows, digest);
  return { rows: [...rows, { session: code, version, tab: "", row: "", digest: total }], total };
}

/** The digest of all digests: it does not depend on the order of rows. */
export function totalOf(
  rows: readonly Pick<SealedRow, "tab" | "row" | "digest">[],
  digest: (text: string) => string,
): string {
  const lines = rows.map((row) => [row.tab, row.row, row.digest].join("\t"));
  return digest(lines.sort().join("\n"));
}

/** A row that is written as it is sealed, from what its cells will show. */
export function rowText<T>(
  { table, unsealed }: { readonly table: Table<T>; readonly unsealed: readonly string[] },
  value: T,
): RowText {
  const stored = asStored(table, value, 0);
  const cells = cellsOf(table, stored.ok ? stored.value : value);
  return textOf(table, unsealed, (name) => cellText(cells.get(name) ?? ""), null);
}

/** The sealed rows of a session on a tab, from the texts its cells show, the header row first. */
export function rowTextsOn(
  { table, session, unsealed }: SealedTable,
  texts: readonly (readonly string[])[],
  code: string,
): readonly RowText[] {
  const positions = headerPositions(texts[0] ?? []);
  const places = new Map(
    columnsOf(table).map(([name, { header }]) => [name, positions.get(comparable(header).toLowerCase())]),
  );
  return texts.slice(1).flatMap((cells, index): readonly RowText[] => {
    const text = (name: string) => comparable(cells[places.get(name) ?? -1] ?? "");
    return text(session) === code ? [textOf(table, unsealed, text, index + 2)] : [];
  });
}

/**
 * Each column's header and value, sorted; an empty cell is left out. So a later version of the program may move columns, or
 * add one, and breaks no seal.
 */
function textOf<T>(
  table: Table<T>,
  unsealed: readonly string[],
  text: (name: string) => string,
  row: number | null,
): RowText {
  const values = columnsOf(table)
    .filter(([name]) => !unsealed.includes(name) && text(name) !== "")
    .map(([name, { header }]) => `${header}=${text(name)}`)
    .sort();
  const name = comparable(table.key.map(text).join(" / "));
  return { tab: table.tab, name, text: values.join("\t"), row };
}
