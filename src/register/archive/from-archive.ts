import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { clearRows, flush, readTab, rowCount } from "../../google/spreadsheet";
import { hasFoot, runsOf } from "../foot";
import { missingTab } from "../read";
import { settle } from "../settle";
import { cellAt, type Standing, sameCell, standingOf } from "../standing";
import type { Table } from "../table";
import { addOwnColumns, archivedOf, piecesOf } from "./archive-tab";
import type { ArchivedTable } from "./archived-tables";
import { ownHeaders, wideTable } from "./wide-table";

/**
 * Moves a year's rows of an archive tab back to the working tab: they are written there, found, and only then emptied in the
 * archive. Run again after a fault it finishes; a row that stands in both is the working tab's. Answers with how many rows
 * came. Under the lock.
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
  // What a run that was cut off left at the foot of the tab comes up first.
  if (hasFoot(before.standing)) {
    const problems = settle(before.wide, { updates: new Map(), removed: new Set(), added: new Map() }, null);
    if (problems.length > 0) return failed(...problems);
  }
  for (const piece of piecesOf(coming, (row) => old.cells[row - 1] ?? [])) {
    const added = new Map(
      piece.map((row) => [
        old.keys[row - 1] ?? "",
        new Map([...old.positions].map(([name, position]) => [name, cellAt(old, row, position)])),
      ]),
    );
    const problems = settle(before.wide, { updates: new Map(), removed: new Set(), added }, null);
    if (problems.length > 0) return failed(...problems);
  }
  flush();
  const after = workingRows(table)?.standing;
  if (!after) return failed(missingTab(table));
  const lost = coming.filter((row) => !stands(old, row, after));
  if (lost.length > 0) return failed(notBack(table, archive, lost[0] ?? 0));
  empty(archive, year, new Set(rows.map((row) => old.keys[row - 1] ?? "")));
  return ok(rows.length);
}

/** A working tab with all that people added to it. */
function workingRows(table: Table<object>) {
  const cells = readTab(table.tab) ?? [];
  const wide = wideTable(table, cells[0] ?? []);
  const standing = standingOf(wide, cells, rowCount(table.tab));
  return standing && { wide, standing };
}

/** Whether a row of the archive stands in the working tab as it was. */
function stands(old: Standing, row: number, after: Standing): boolean {
  const at = after.rows.get(old.keys[row - 1] ?? "");
  if (at === undefined) return false;
  return [...after.positions].every(([name, position]) =>
    sameCell(cellAt(after, at, position), cellAt(old, row, old.positions.get(name) ?? -1)),
  );
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
