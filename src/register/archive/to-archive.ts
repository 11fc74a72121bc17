import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { Cell } from "../../google/cell";
import { flush, lastRow, readTab, rowCount, writeBlock } from "../../google/spreadsheet";
import { missingTab, readTable } from "../read";
import { settle } from "../settle";
import { cellAt, type Standing, sameCell, samePositions, standingOf } from "../standing";
import type { Table } from "../table";
import { addOwnColumns, archivedOf, ensureArchiveTab, piecesOf } from "./archive-tab";
import type { Archived, ArchivedTable } from "./archived-tables";
import { unmovable } from "./movable";
import { ownHeaders, wideTable } from "./wide-table";

/** So often the work is done anew where somebody edits the rows that are to go. */
const attempts = 4;

/**
 * Moves the rows of a table that go to its archive tab (docs/decisions/0033): they are written there, read back and found
 * equal, and only then leave the working tab. Run again after a fault it finishes: a row is in both tabs at worst. Cells of
 * people's own columns go along. Answers with how many rows went. Under the lock.
 */
export function toArchive(
  { table, archive, goes }: ArchivedTable,
  year: string,
  archived: Archived,
): Result<number> {
  ensureArchiveTab(archive);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const read = readTable(table, readTab(table.tab));
    if (!read.ok) return failed(...read.problems);
    const { cells, entries } = read.content;
    const rows = entries.flatMap(({ row, value }) => (goes(value, archived) ? [row] : []));
    if (rows.length === 0) return ok(0);
    const wide = wideTable(table, cells[0] ?? []);
    const before = standingOf(wide, cells, rowCount(table.tab));
    if (!before) return failed(missingTab(table));
    const staying = unmovable(table.tab, before, rows);
    if (staying.length > 0) return failed(...staying);
    const wrong = copy(table, archive, year, before, rows);
    if (wrong.length > 0) return failed(...wrong);
    // What somebody typed meanwhile would be lost with the row: then the row is written anew.
    const now = standingOf(wide, readTab(table.tab) ?? [], rowCount(table.tab));
    if (!now || !samePositions(before, now) || !rows.every((row) => standsAsRead(before, now, row))) continue;
    const removed = new Set(rows.map((row) => before.keys[row - 1] ?? ""));
    const problems = settle(wide, { updates: new Map(), removed, added: new Map() }, now);
    return problems.length > 0 ? failed(...problems) : ok(rows.length);
  }
  return failed(beingEdited(table.tab));
}

/** Whether a row stands as an earlier reading found it, wherever it stands by now. */
function standsAsRead(before: Standing, now: Standing, row: number): boolean {
  const at = now.rows.get(before.keys[row - 1] ?? "");
  if (at === undefined) return false;
  return [...before.positions.values()].every((position) =>
    sameCell(cellAt(before, row, position), cellAt(now, at, position)),
  );
}

/**
 * Writes rows to the archive tab, over what a run that was cut off left of them there, and reads them back; answers with
 * what is not there as it was read.
 */
function copy(
  table: Table<object>,
  archive: Table<object>,
  year: string,
  from: Standing,
  rows: readonly number[],
): readonly Problem[] {
  addOwnColumns(archive, from, rows, ownHeaders(table, from.cells[0] ?? []));
  const before = archivedOf(archive, year);
  if (!before) return [missingTab(archive)];
  const fresh: (readonly Cell[])[] = [];
  for (const row of rows) {
    const line = lineFor(before, year, from, row);
    const at = before.rows.get(from.keys[row - 1] ?? "");
    if (at === undefined) fresh.push(line);
    else if (!line.every((cell, position) => sameCell(cell, cellAt(before, at, position))))
      writeBlock(archive.tab, { row: at, column: 1, cells: [line] });
  }
  let next = Math.max(1, lastRow(archive.tab)) + 1;
  for (const cells of piecesOf(fresh, (line) => line)) {
    writeBlock(archive.tab, { row: next, column: 1, cells });
    next += cells.length;
  }
  flush();
  const after = archivedOf(archive, year);
  if (!after) return [missingTab(archive)];
  return rows.flatMap((row) => notCopied(table, archive, from, row, after)).slice(0, attempts);
}

/** A row as it is to stand under the archive tab's headers. */
function lineFor(to: Standing, year: string, from: Standing, row: number): readonly Cell[] {
  const line = (to.cells[0] ?? []).map((): Cell => "");
  for (const [name, position] of to.positions) {
    line[position] = name === "archivedYear" ? year : cellAt(from, row, from.positions.get(name) ?? -1);
  }
  return line;
}

/** A cell that does not stand in the archive as it was read: nothing leaves the working tab then. */
function notCopied(
  { tab }: Table<object>,
  archive: Table<object>,
  from: Standing,
  row: number,
  after: Standing,
): readonly Problem[] {
  const at = after.rows.get(from.keys[row - 1] ?? "") ?? 0;
  const wrong = [...from.positions].find(
    ([name, position]) =>
      !sameCell(cellAt(from, row, position), cellAt(after, at, after.positions.get(name) ?? -1)),
  );
  if (!wrong) return [];
  return [
    {
      what: `Ô này chép sang tab “${archive.tab}” thì không còn như cũ, nên chưa dòng nào của tab này được chuyển`,
      where: { tab, row, column: String(from.cells[0]?.[wrong[1]] ?? "") },
      remedy: "Gõ lại ô này thành chữ hoặc số thường rồi bấm lại",
    },
  ];
}

function beingEdited(tab: string): Problem {
  return {
    what: `Có người đang sửa những dòng của tab “${tab}” cần chuyển sang lưu trữ`,
    where: { tab },
    remedy: "Đợi họ làm xong rồi bấm lại; chưa dòng nào của tab này rời đi",
  };
}
