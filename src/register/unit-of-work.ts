import type { Problem } from "../domain/problem";
import { type Failed, failed, ok, type Result } from "../domain/result";
import { underLock } from "../google/lock";
import { flush, rowCount } from "../google/spreadsheet";
import { admitAnyText } from "../google/tab-look";
import type { CommandName } from "../vietnamese/captions";
import type { Reaching } from "./archive/reach";
import { prepareAuditRow } from "./audit";
import { changesByKey, isOutdated, type TableChanges } from "./changes";
import { hasFoot } from "./foot";
import type { ReadTogether } from "./named-codes";
import type { ReadingMode, TableContent } from "./read";
import { type Opened, type Part, readTables, type Tables, type UnreadIn } from "./read-tables";
import { settle } from "./settle";
import { readStanding, type Standing } from "./standing";
import type { Table } from "./table";

export type { Opened, Readable, Tables, UnreadIn } from "./read-tables";

/** A value, and what was done in words for the audit trail; "" where nothing was done that it does not tell already. */
export interface Done<T> {
  readonly value: T;
  readonly what: string;
  /** Whether an earlier row tells of the same deed, which a run that was cut off began; without it, one of the same words. */
  readonly tells?: (earlier: string) => boolean;
}

/**
 * The one way to change the register (design.md, decision 2; docs/decisions/0013): lock → one read for each table → change →
 * each table changed is read again → one row in the audit trail → the writes, each table read once more → flush → unlock.
 * `change` gets the tables open and puts rows into them; where it answers with problems, or a table cannot be read, nothing
 * is written. Where a person moved rows between the readings all is done anew: `change` may be called several times.
 * Read row by row a table that holds bad cells stops nothing: `change` gets them beside the tables (docs/decisions/0031), and the tables as they stand.
 * Without words for the audit trail no row is added to it: nothing happened, or what is written completes what an earlier
 * row tells.
 */
export function unitOfWork<S extends Tables, T>(
  command: CommandName,
  tables: S | Reaching<S>,
  change: (open: Opened<S>, unread: readonly UnreadIn<S>[], read: ReadTogether) => Done<T> | Failed,
  mode: ReadingMode = "whole",
): Result<T> {
  const held = underLock((): Result<T> => {
    let outdated = "";
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const read = readTables(tables, mode);
      if (!read.ok) return read;
      const { open, parts, unread, read: contents } = read.value;
      const done = change(open, unread, contents);
      if ("problems" in done) return done;
      const unreadable = parts.flatMap((part) => part.open.problems());
      if (unreadable.length > 0) return failed(...unreadable);
      const written = writeAll(command, done, parts);
      if (written === null) return ok(done.value);
      if ("problems" in written) return written;
      outdated = written.outdated;
    }
    return failed(beingEdited(outdated));
  });
  return held?.value ?? failed(busy);
}

/** So often the work is done anew before the person who edits is asked to let it be done. */
const attempts = 4;

function beingEdited(tab: string): Problem {
  return {
    what: `Có người đang thêm, xóa, sắp xếp hoặc sửa các dòng của tab “${tab}”, sổ chưa ghi được`,
    where: { tab },
    remedy: "Đợi họ làm xong rồi bấm lại; chưa có gì bị thay đổi",
    passing: true,
  };
}

/** The lock is held by another run of the script. */
export const busy: Problem = {
  what: "Sổ đang được một lệnh khác ghi",
  remedy: "Đợi một phút rồi bấm lại; chưa có gì bị thay đổi",
  passing: true,
};

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

/** What stands in the way, or the tab of which the reading does not hold any more; null where all is written. */
type Written = Failed | { readonly outdated: string } | null;

/**
 * Writes what changed, and finishes what a run that was cut off left at the foot of a tab. Every table is read again before
 * anything is written, so that nothing is where all must be done anew. The audit trail is written first: where a write
 * fails and the command is run again, its row is recognised and used again, so a change never goes unrecorded and is never
 * recorded twice.
 */
function writeAll(
  command: CommandName,
  { what, tells }: Done<unknown>,
  parts: readonly Part<object>[],
): Written {
  const changed = parts
    .filter(({ content, open }) => open.changes().size > 0 || leftAtFoot(content))
    .map(({ content, open }) => ({ content, changes: changesByKey(content, open.changes()) }));
  if (changed.length === 0 && what === "") return null;
  let begun = false;
  let recorded = what === "";
  return twice((): Written => {
    const audit = recorded ? null : prepareAuditRow(command, what, tells);
    if (audit && "problems" in audit) return audit;
    const standing = begun ? null : readAgain(changed);
    if (standing && "outdated" in standing) return standing;
    begun = true;
    audit?.record();
    recorded = true;
    for (const { content, changes } of changed) {
      const problems = settle(content.table, changes, standing?.get(content.table) ?? null);
      if (problems.length > 0) return failed(...problems);
    }
    flush();
    return null;
  }, admitInto(changed));
}

/** Whether a run that was cut off left rows at the foot of a table's tab. */
function leftAtFoot({ table, cells }: TableContent<object>): boolean {
  return hasFoot({ cells, size: rowCount(table.tab) });
}

/** A drop-down that refuses, as earlier versions made them, would refuse the whole block for ever. */
function admitInto(changed: readonly ChangedTable[]): () => void {
  return () => {
    for (const { content } of changed) admitAnyText(content.table.tab);
  };
}

interface ChangedTable {
  readonly content: TableContent<object>;
  readonly changes: TableChanges;
}

/** The tables as they stand right before they are written, or the tab of the first one that is not as it was read. */
function readAgain(
  changed: readonly ChangedTable[],
): ReadonlyMap<Table<object>, Standing> | { readonly outdated: string } {
  const standing = new Map<Table<object>, Standing>();
  for (const { content, changes } of changed) {
    const now = readStanding(content.table);
    if (!now || isOutdated(content, changes, now)) return { outdated: content.table.tab };
    standing.set(content.table, now);
  }
  return standing;
}
