import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { Cell } from "../../google/cell";
import { flush, lastRow, readTab, rowCount, writeBlock } from "../../google/spreadsheet";
import { missingTab, readTable } from "../read";
import { settle } from "../settle";
import {
  cellAt,
  cellsByName,
  cellUnder,
  type Standing,
  sameCell,
  samePositions,
  standingOf,
  standsIn,
} from "../standing";
import { addOwnColumns, archivedOf, ensureArchiveTab, piecesOf } from "./archive-tab";
import type { Archived, ArchivedTable } from "./archived-tables";
import { shown, twoWords, wordsOf } from "./both-sides";
import { unmovable } from "./movable";
import { ownHeaders, wideTable } from "./wide-table";

/** So often the work is done anew where somebody edits the rows that are to go. */
const attempts = 4;

/**
 * Moves the rows of a table that go to its archive tab (docs/decisions/0033): they are written there, read back and found
 * equal, and only then leave the working tab. Run again after a fault it finishes: a row is in both tabs at worst, and what
 * people wrote in the archive's alone stays there. Cells of people's own columns go along. Answers with how many rows went. Under the lock.
 */
export function toArchive(
  { table, archive, goes }: ArchivedTable,
  year: string,
  archived: Archived,
): Result<number> {
  ensureArchiveTab(archive);
  const copied: Copied = new Map();
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
    const wrong = copy({ table, archive }, year, before, rows, copied);
    if (wrong.length > 0) return failed(...wrong);
    // What somebody typed meanwhile would be lost with the row: then the row is written anew.
    const now = standingOf(wide, readTab(table.tab) ?? [], rowCount(table.tab));
    if (!now || !samePositions(before, now) || !rows.every((row) => standsIn(now, before, row))) continue;
    const removed = new Set(rows.map((row) => before.keys[row - 1] ?? ""));
    const problems = settle(wide, { updates: new Map(), removed, added: new Map() }, now);
    return problems.length > 0 ? failed(...problems) : ok(rows.length);
  }
  return failed(beingEdited(table.tab));
}

/** What this run has copied of each key's row, by the names of the columns: a cell that a person changed since is written anew. */
type Copied = Map<string, ReadonlyMap<string, Cell>>;

/**
 * Writes rows to the archive tab, over what a run that was cut off left of them there, and reads them back; answers with
 * what is not there as it was read. What people wrote in the archive's row alone stays in it; where they wrote two things
 * nothing is copied.
 */
function copy(
  { table, archive }: Pick<ArchivedTable, "table" | "archive">,
  year: string,
  from: Standing,
  rows: readonly number[],
  copied: Copied,
): readonly Problem[] {
  addOwnColumns(archive, from, rows, ownHeaders(table, from.cells[0] ?? []));
  const before = archivedOf(archive, year);
  if (!before) return [missingTab(archive)];
  const lines = new Map<number, ReadonlyMap<string, Cell>>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const key = from.keys[row - 1] ?? "";
    const at = before.rows.get(key);
    const cells = new Map(cellsByName(from, row));
    const own = copied.get(key);
    if (at !== undefined) {
      const sides = { working: { standing: from, row }, archived: { standing: before, row: at } };
      const { lacking, differing } = wordsOf(table, sides.working, sides.archived);
      const isOwn = (name: string) => {
        const cell = own?.get(name);
        return cell !== undefined && sameCell(cell, cellUnder(before, at, name));
      };
      for (const name of differing) if (!isOwn(name)) problems.push(twoWords(table, archive, name, sides));
      for (const [name, cell] of lacking) if (!isOwn(name)) cells.set(name, cell);
    }
    lines.set(row, cells);
  }
  if (problems.length > 0) return problems.slice(0, shown);
  const fresh: (readonly Cell[])[] = [];
  for (const [row, cells] of lines) {
    const key = from.keys[row - 1] ?? "";
    const line = lineFor(before, year, cells);
    const at = before.rows.get(key);
    if (at === undefined) fresh.push(line);
    else if (!line.every((cell, position) => sameCell(cell, cellAt(before, at, position))))
      writeBlock(archive.tab, { row: at, column: 1, cells: [line] });
    const isCopied = ([name, cell]: readonly [string, Cell]) => sameCell(cell, cellUnder(from, row, name));
    copied.set(key, new Map([...cells].filter(isCopied)));
  }
  let next = Math.max(1, lastRow(archive.tab)) + 1;
  for (const cells of piecesOf(fresh, (line) => line)) {
    writeBlock(archive.tab, { row: next, column: 1, cells });
    next += cells.length;
  }
  flush();
  const after = archivedOf(archive, year);
  if (!after) return [missingTab(archive)];
  return [...lines]
    .flatMap(([row, cells]) => notCopied({ table, archive }, from, row, cells, after))
    .slice(0, shown);
}

/** A row as it is to stand under the archive tab's headers. */
function lineFor(to: Standing, year: string, cells: ReadonlyMap<string, Cell>): readonly Cell[] {
  const line = (to.cells[0] ?? []).map((): Cell => "");
  for (const [name, position] of to.positions) {
    line[position] = name === "archivedYear" ? year : (cells.get(name) ?? "");
  }
  return line;
}

/** A cell that does not stand in the archive as it was to be: nothing leaves the working tab then. */
function notCopied(
  { table, archive }: Pick<ArchivedTable, "table" | "archive">,
  from: Standing,
  row: number,
  cells: ReadonlyMap<string, Cell>,
  after: Standing,
): readonly Problem[] {
  const at = after.rows.get(from.keys[row - 1] ?? "") ?? 0;
  const wrong = [...cells].find(([name, cell]) => !sameCell(cell, cellUnder(after, at, name)));
  if (!wrong) return [];
  return [
    {
      what: `Ô này chép sang tab “${archive.tab}” thì không còn như cũ, nên chưa dòng nào của tab này được chuyển`,
      where: { tab: table.tab, row, column: String(cellUnder(from, 1, wrong[0])) },
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
