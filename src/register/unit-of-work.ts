import type { Problem } from "../domain/problem";
import { type Failed, failed, ok, type Result } from "../domain/result";
import { underLock } from "../google/lock";
import { flush, readTab, writeBlock } from "../google/spreadsheet";
import { admitAnyText } from "../google/tab-look";
import type { CommandName } from "../vietnamese/captions";
import { recordInAuditTrail } from "./audit";
import { type OpenTable, openTable, type TableView } from "./open-table";
import { readTable, type TableContent } from "./read";
import type { Table } from "./table";
import { changedBlocks } from "./write";

/** A value, and what was done in words for the audit trail; "" where nothing was done that it does not tell already. */
export interface Done<T> {
  readonly value: T;
  readonly what: string;
  /** Whether an earlier row tells of the same deed, which a run that was cut off began; without it, one of the same words. */
  readonly tells?: (earlier: string) => boolean;
}

export type Tables = Readonly<Record<string, Table<object>>>;
/** Each of the tables, to be looked at. */
export type Readable<S extends Tables> = {
  readonly [K in keyof S]: S[K] extends Table<infer T> ? TableView<T> : never;
};
/** Each of the tables, opened for change. */
export type Opened<S extends Tables> = Readable<S> & {
  readonly [K in keyof S]: S[K] extends Table<infer T> ? OpenTable<T> : never;
};

/**
 * The one way to change the register (design.md, decision 2): lock → one read for each table → change → one write for
 * each table changed and one row in the audit trail → flush → unlock. `change` gets the tables open and puts rows into
 * them; where it answers with problems, or a table cannot be read, nothing is written. Without words for the audit trail
 * no row is added to it: nothing happened, or what is written completes what an earlier row tells.
 */
export function unitOfWork<S extends Tables, T>(
  command: CommandName,
  tables: S,
  change: (open: Opened<S>) => Done<T> | Failed,
): Result<T> {
  const held = underLock((): Result<T> => {
    const read = readAll(tables);
    if (!read.ok) return read;
    const { open, parts } = read.value;
    const done = change(open);
    if ("problems" in done) return done;
    const unreadable = parts.flatMap((part) => part.open.problems());
    if (unreadable.length > 0) return failed(...unreadable);
    const problems = twice(
      () => writeAll(command, done, parts),
      () => {
        // A drop-down that refuses, as earlier versions made them, would refuse the whole block for ever.
        for (const { content } of changedParts(parts)) admitAnyText(content.table.tab);
      },
    );
    return problems.length > 0 ? failed(...problems) : ok(done.value);
  });
  return held?.value ?? failed(busy);
}

/** The lock is held by another run of the script. */
export const busy: Problem = {
  what: "Sổ đang được một lệnh khác ghi",
  remedy: "Đợi một phút rồi bấm lại; chưa có gì bị thay đổi",
};

/** A table as read and as opened. */
interface Part<T> {
  readonly content: TableContent<T>;
  readonly open: OpenTable<T>;
}

/** Reads each of the tables once, whole; every problem in any of them. */
export function readAll<S extends Tables>(
  tables: S,
): Result<{ readonly open: Opened<S>; readonly parts: readonly Part<object>[] }> {
  const problems: Problem[] = [];
  const parts = Object.entries(tables).flatMap(([name, table]): [string, Part<object>][] => {
    const read = readTable(table, readTab(table.tab));
    if (read.ok) return [[name, { content: read.content, open: openTable(read.content) }]];
    problems.push(...read.problems);
    return [];
  });
  if (problems.length > 0) return failed(...problems);
  // Each name carries the opened form of its own table, which is what Opened<S> says.
  const open = Object.fromEntries(parts.map(([name, part]) => [name, part.open])) as Opened<S>;
  return ok({ open, parts: parts.map(([, part]) => part) });
}

/**
 * Tries once more what may be done twice, after what may have stood in the way was mended. A fault among the writes would
 * leave a part of them on the Sheet, and one behind the last would have the secretary run again what is done; most faults of
 * Google's pass at once.
 */
function twice<T>(work: () => T, mend: () => void): T {
  try {
    return work();
  } catch (error) {
    console.warn(`tried again: ${error}`);
    mend();
    return work();
  }
}

function changedParts(parts: readonly Part<object>[]): readonly Part<object>[] {
  return parts.filter(({ open }) => open.changes().size > 0);
}

/**
 * Writes the same cells whenever it is run again. The audit trail is written first: where a write fails and the command
 * is run again, its row is recognised and used again, so a change never goes unrecorded and is never recorded twice.
 */
function writeAll(
  command: CommandName,
  { what, tells }: Done<unknown>,
  parts: readonly Part<object>[],
): readonly Problem[] {
  const changed = changedParts(parts);
  if (changed.length === 0 && what === "") return [];
  const problems = what === "" ? [] : recordInAuditTrail(command, what, tells);
  if (problems.length > 0) return problems;
  for (const { content, open } of changed) {
    for (const block of changedBlocks(content, open.changes())) writeBlock(content.table.tab, block);
  }
  flush();
  return [];
}
