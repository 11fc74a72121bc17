import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { Cell } from "../../google/cell";
import { clearRows, flush, readTab, rowCount } from "../../google/spreadsheet";
import { hasFoot, runsOf } from "../foot";
import { missingTab } from "../read";
import { settle } from "../settle";
import { cellsByName, cellUnder, type Standing, sameCell, standingOf, standsIn } from "../standing";
import type { Table } from "../table";
import { addOwnColumns, archivedOf, piecesOf } from "./archive-tab";
import type { ArchivedTable } from "./archived-tables";
import { shown, twoWords, wordsOf } from "./both-sides";
import { ownHeaders, wideTable } from "./wide-table";

/**
 * Moves a year's rows of an archive tab back to the working tab: they are written there, found, and only then emptied in the
 * archive. Run again after a fault it finishes; of a row that stands in both the working tab's is kept, with what people wrote
 * in the archive's alone. Answers with how many rows came. Under the lock.
 */
export function fromArchive({ table, archive }: ArchivedTable, year: string): Result<number> {
  const old = archivedOf(archive, year);
  if (!old) return failed(missingTab(archive));
  const rows = old.keys.flatMap((key, index) => (key === null ? [] : [index + 1]));
  if (rows.length === 0) return ok(0);
  addOwnColumns(table, old, rows, ownHeaders(archive, old.cells[0] ?? []));
  const before = workingRows(table);
  if (!before) return failed(missingTab(table));
  const coming = rows.filter((row) => !before.standing.rows.has(old.keys[row - 1] ?? ""));
  const merged = mergedWords({ table, archive }, old, rows, before.standing);
  if (!merged.ok) return merged;
  // What a run that was cut off left at the foot of the tab comes up first.
  if (hasFoot(before.standing)) {
    const problems = settle(before.wide, { updates: new Map(), removed: new Set(), added: new Map() }, null);
    if (problems.length > 0) return failed(...problems);
  }
  for (const piece of piecesOf(coming, (row) => old.cells[row - 1] ?? [])) {
    const added = new Map(piece.map((row) => [old.keys[row - 1] ?? "", cellsByName(old, row)]));
    const problems = settle(before.wide, { updates: new Map(), removed: new Set(), added }, null);
    if (problems.length > 0) return failed(...problems);
  }
  if (merged.value.size > 0) {
    const changes = { updates: merged.value, removed: new Set<string>(), added: new Map() };
    const problems = settle(before.wide, changes, null);
    if (problems.length > 0) return failed(...problems);
  }
  flush();
  const after = workingRows(table)?.standing;
  if (!after) return failed(missingTab(table));
  const isWhole = (row: number) => {
    const words = merged.value.get(old.keys[row - 1] ?? "");
    return words ? hasWords(old, row, after, words) : standsIn(after, old, row);
  };
  const isNew = new Set(coming);
  const written = rows.filter((row) => isNew.has(row) || merged.value.has(old.keys[row - 1] ?? ""));
  const lost = written.filter((row) => !isWhole(row));
  if (lost.length > 0) return failed(notBack(table, archive, lost[0] ?? 0));
  empty(archive, year, new Set(rows.map((row) => old.keys[row - 1] ?? "")));
  return ok(rows.length);
}

/** What people wrote in the archive and the working tab has blank, by the keys of rows that stand in both. */
function mergedWords(
  { table, archive }: Pick<ArchivedTable, "table" | "archive">,
  old: Standing,
  rows: readonly number[],
  working: Standing,
): Result<ReadonlyMap<string, ReadonlyMap<string, Cell>>> {
  const merged = new Map<string, ReadonlyMap<string, Cell>>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const key = old.keys[row - 1] ?? "";
    const at = working.rows.get(key);
    if (at === undefined) continue;
    const sides = { working: { standing: working, row: at }, archived: { standing: old, row } };
    const { lacking, differing } = wordsOf(table, sides.working, sides.archived);
    problems.push(...differing.map((name) => twoWords(table, archive, name, sides)));
    if (lacking.size > 0) merged.set(key, lacking);
  }
  return problems.length > 0 ? failed(...problems.slice(0, shown)) : ok(merged);
}

/** Whether a row of the working tab has the words that came to it from the archive. */
function hasWords(old: Standing, row: number, after: Standing, words: ReadonlyMap<string, Cell>): boolean {
  const at = after.rows.get(old.keys[row - 1] ?? "") ?? 0;
  return [...words].every(([name, cell]) => sameCell(cellUnder(after, at, name), cell));
}

/** A working tab with all that people added to it. */
function workingRows(table: Table<object>) {
  const cells = readTab(table.tab) ?? [];
  const wide = wideTable(table, cells[0] ?? []);
  const standing = standingOf(wide, cells, rowCount(table.tab));
  return standing && { wide, standing };
}

/** Empties rows of the archive, wherever they stand by now. */
function empty(archive: Table<object>, year: string, keys: ReadonlySet<string>): void {
  const now = archivedOf(archive, year);
  if (!now) return;
  const rows = now.keys.flatMap((key, index) => (key !== null && keys.has(key) ? [index + 1] : []));
  for (const { first, count } of runsOf(rows)) clearRows(archive.tab, first, count);
}

function notBack({ tab }: Table<object>, archive: Table<object>, row: number): Problem {
  return {
    what: `Dòng này chép về tab “${tab}” thì không còn như cũ, hoặc có người sửa ngay lúc đó; dòng vẫn còn ở đây`,
    where: { tab: archive.tab, row },
    remedy: `Xem dòng này ở tab “${tab}” rồi bấm lại: dòng ở tab “${tab}” được giữ`,
  };
}
