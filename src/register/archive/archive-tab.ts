import type { Cell } from "../../google/cell";
import { readRow, rowCount } from "../../google/spreadsheet";
import { addColumns } from "../../google/tab-layout";
import { comparableLabel } from "../../vietnamese/text";
import { missingParts } from "../missing-parts";
import { headerPositions } from "../read";
import { type Standing, standingOf } from "../standing";
import type { Table } from "../table";
import { cellsOfYears } from "./read-archive";
import { wideTable } from "./wide-table";

/** Makes an archive tab where there is none, or the columns that it lacks. */
export function ensureArchiveTab(archive: Table<object>): void {
  const header = readRow(archive.tab, 1);
  const standing = header ? new Map([[archive.tab, header]]) : new Map<string, readonly Cell[]>();
  for (const part of missingParts(standing, [archive]).parts) part.make();
}

/** Gives a tab the columns of people's own that rows bring along. */
export function addOwnColumns(tab: string, headers: readonly string[]): void {
  const standing = headerPositions(readRow(tab, 1) ?? []);
  const missing = headers.filter((header) => !standing.has(comparableLabel(header)));
  if (missing.length === 0) return;
  addColumns(
    tab,
    missing.map((header) => ({ header, note: "", width: 160, format: "General", clipped: false })),
  );
}

/** An archive tab's rows of a year, by their keys; null where the tab or a column of it is missing. */
export function archivedOf(archive: Table<object>, year: string): Standing | null {
  const cells = cellsOfYears(archive.tab, [year]);
  return cells && standingOf(wideTable(archive, cells[0] ?? []), cells, rowCount(archive.tab));
}

/** So many characters are written at once, about: what a year holds may be more than Google takes in one call. */
const longestPiece = 2_000_000;

/** Rows parted so that none of the parts is more than Google takes at once. */
export function piecesOf<T>(
  rows: readonly T[],
  cellsOf: (row: T) => readonly Cell[],
): readonly (readonly T[])[] {
  const parts: T[][] = [];
  let length = longestPiece;
  for (const row of rows) {
    const own = cellsOf(row).reduce<number>(
      (sum, cell) => sum + (typeof cell === "string" ? cell.length : 1),
      0,
    );
    const last = parts[parts.length - 1];
    if (last && length + own <= longestPiece) last.push(row);
    else parts.push([row]);
    length = last && length + own <= longestPiece ? length + own : own;
  }
  return parts;
}
