import type { Problem } from "../domain/problem";
import { failed, ok, type Result } from "../domain/result";
import { readTab } from "../google/spreadsheet";
import type { ArchivedRows } from "./archive/archived-rows";
import { type Reach, type Reaching, type Years, yearsReached } from "./archive/reach";
import { archivedRowsOf, hasArchive, isArchivable, onArchive } from "./archive/read-archive";
import { type ReadTogether, withCodesAsNamed } from "./named-codes";
import { type OpenTable, openTable, type TableView } from "./open-table";
import { type Read, type ReadingMode, readTable, type TableContent, type UnreadRow } from "./read";
import { noteReading } from "./readings-seen";
import { foreignLocality } from "./sheet-locality";
import { hasDates, type Table } from "./table";
import { reviewPeriods } from "./tables/plan/review-periods";

export type Tables = Readonly<Record<string, Table<object>>>;
/** Each of the tables, to be looked at. */
export type Readable<S extends Tables> = {
  readonly [K in keyof S]: S[K] extends Table<infer T> ? TableView<T> : never;
};
/** Each of the tables, opened for change. */
export type Opened<S extends Tables> = Readable<S> & {
  readonly [K in keyof S]: S[K] extends Table<infer T> ? OpenTable<T> : never;
};

/** A table as read and as opened. */
export interface Part<T> {
  readonly content: TableContent<T>;
  readonly open: OpenTable<T>;
}

/** A row that could not be read, by the name and the tab of its table. */
export interface UnreadIn<S extends Tables = Tables> extends UnreadRow {
  readonly table: keyof S & string;
  readonly tab: string;
}

/** The tables that were read, and what could not be read in them. */
interface Parts<S extends Tables> {
  readonly open: Opened<S>;
  readonly parts: readonly Part<object>[];
  readonly unread: readonly UnreadIn<S>[];
  /** The tables as they stand, for what is asked of all of them (`straysIn`). */
  readonly read: ReadTogether;
}

/** How tabs are read. */
export interface Readings {
  table(table: Table<object>, mode: ReadingMode): Read<object>;
  archived(table: Table<object>, years: Years): Read<object>;
}

/** Each tab as it stands when it is asked for. */
export const fresh: Readings = {
  table: (table, mode) => readTable(table, readTab(table.tab), mode),
  archived: archivedRowsOf,
};

/** Each tab as it stood when it was first asked for: for questions to one and the same register, which nothing changes meanwhile. */
export function readingsKept(): Readings {
  const cells = new Map<string, ReturnType<typeof readTab>>();
  const kept = new Map<string, Read<object>>();
  function once<T>(known: Map<string, T>, name: string, read: () => T): T {
    const value = known.get(name) ?? read();
    known.set(name, value);
    return value;
  }
  return {
    table: (table, mode) =>
      once(kept, JSON.stringify([table.tab, mode]), () =>
        readTable(
          table,
          once(cells, table.tab, () => readTab(table.tab)),
          mode,
        ),
      ),
    archived: (table, years) =>
      once(kept, JSON.stringify([table.tab, years]), () => archivedRowsOf(table, years)),
  };
}

/** Reads each of the tables once, whole, and what it reaches of their archives; every problem in any of them. */
export function readTables<S extends Tables>(
  given: S | Reaching<S>,
  mode: ReadingMode,
  readings: Readings = fresh,
): Result<Parts<S>> {
  const { tables, reach } = reachOf(given);
  const problems: Problem[] = [];
  const contents = new Map<string, TableContent<object>>();
  for (const table of Object.values(tables)) {
    const one = readings.table(table, mode);
    if (one.ok) contents.set(table.tab, one.content);
    else problems.push(...one.problems);
  }
  if (problems.length > 0) return failed(...problems);
  noteReading(contents);
  const named = withCodesAsNamed(contents);
  const read = Object.entries(tables).flatMap(([name, { tab }]): [string, Part<object>][] => {
    const content = named.get(tab);
    return content ? [[name, { content, open: openTable(content) }]] : [];
  });
  const foreign = Object.values(tables).some(hasDates) ? foreignLocality() : null;
  if (foreign) return failed(foreign);
  const isReached = reach !== "working" && Object.values(tables).some(isArchivable) && hasArchive();
  return isReached ? withArchives(read, contents, reach, readings) : ok(partsOf(read, contents));
}

/** Tables that say nothing of it are read with all that was archived. */
function reachOf<S extends Tables>(given: S | Reaching<S>) {
  if (isReaching(given)) return given;
  return { tables: given, reach: null };
}

function isReaching<S extends Tables>(given: S | Reaching<S>): given is Reaching<S> {
  return typeof given.reach === "function" || given.reach === "working";
}

/** What was read, by the names under which it is opened. */
function partsOf<S extends Tables>(
  read: readonly (readonly [string, Part<object>])[],
  contents: ReadTogether,
): Parts<S> {
  // Each name carries the opened form of its own table, which is what Opened<S> says.
  const open = Object.fromEntries(read.map(([name, part]) => [name, part.open])) as Opened<S>;
  const unread = read.flatMap(([table, { content }]) =>
    content.unread.map((row): UnreadIn<S> => ({ ...row, table, tab: content.table.tab })),
  );
  return { open, parts: read.map(([, part]) => part), unread, read: contents };
}

/** The tables opened anew with what is reached of their archives. */
function withArchives<S extends Tables>(
  read: readonly (readonly [string, Part<object>])[],
  contents: ReadTogether,
  reach: Exclude<Reach, "working"> | null,
  readings: Readings,
): Result<Parts<S>> {
  const years = archivedYears(partsOf<S>(read, contents), reach);
  if (!years.ok) return years;
  if (years.value?.length === 0) return ok(partsOf(read, contents));
  const problems: Problem[] = [];
  const whole = read.map(([name, part]): [string, Part<object>] => {
    const { content } = part;
    if (!isArchivable(content.table)) return [name, part];
    const old = readings.archived(content.table, years.value);
    if (!old.ok) problems.push(...old.problems);
    const entries = old.ok ? old.content.entries : [];
    const archive: ArchivedRows<object> = { table: onArchive(content.table), entries };
    return [name, { content, open: openTable(content, archive) }];
  });
  return problems.length > 0 ? failed(...problems) : ok(partsOf(whole, contents));
}

/** The archived years that are asked for, by the register's reviews: read here where they are not among the tables. */
function archivedYears<S extends Tables>(
  { open, parts }: Parts<S>,
  reach: Exclude<Reach, "working"> | null,
): Result<Years> {
  const known = parts.find(({ content }) => content.table.tab === reviewPeriods.tab)?.content.cells;
  const reviews = readTable(reviewPeriods, known ?? readTab(reviewPeriods.tab), "rowByRow");
  if (!reviews.ok) return failed(...reviews.problems);
  const rows = reviews.content.entries.map(({ value }) => value);
  // The reach was given with these very tables.
  return ok(yearsReached(rows, reach ? { code: reach(open as never) } : null));
}
