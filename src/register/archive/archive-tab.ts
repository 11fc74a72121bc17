import type { Cell } from "../../google/cell";
import { readRow, rowCount } from "../../google/spreadsheet";
import { addColumns, standingHeader } from "../../google/tab-layout";
import { comparableLabel } from "../../vietnamese/text";
import { missingParts } from "../missing-parts";
import { headerPositions } from "../read";
import { cellUnder, type Standing, standingOf } from "../standing";
import type { Table } from "../table";
import { cellsOfYears } from "./read-archive";
import { wideTable } from "./wide-table";

/** Makes an archive tab where there is none, or the columns that it lacks. */
export function ensureArchiveTab(archive: Table<object>): void {
  const header = standingHeader(archive.tab);
  const standing = header ? new Map([[archive.tab, header]]) : new Map<string, readonly Cell[]>();
  for (const part of missingParts(standing, [archive]).parts) part.make();
}

/**
 * Gives a tab the columns of people's own that rows bring along: those in which these rows hold something. One that holds
 * text alone is a column of text, so that none of it is taken for a number or a day.
 */
export function addOwnColumns(
  to: Table<object>,
  from: Standing,
  rows: readonly number[],
  headers: ReadonlyMap<string, string>,
): void {
  const brought = [...headers].flatMap(([name, header]) => {
    const cells = rows.map((row) => cellUnder(from, row, name)).filter((cell) => cell !== "");
    const format = cells.every((cell) => typeof cell === "string") ? "@" : "General";
    return cells.length === 0 ? [] : [{ header, note: "", width: 160, format, clipped: false }];
  });
  if (brought.length === 0) return;
  const standing = headerPositions(readRow(to.tab, 1) ?? []);
  const missing = brought.filter(({ header }) => !standing.has(comparableLabel(header)));
  if (missing.length > 0) addColumns(to.tab, missing);
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
  let length = 0;
  for (const row of rows) {
    const own = cellsOf(row).reduce<number>(
      (sum, cell) => sum + (typeof cell === "string" ? cell.length : 1),
      0,
    );
    const last = parts[parts.length - 1];
    if (last && length + own <= longestPiece) {
      last.push(row);
      length += own;
    } else {
      parts.push([row]);
      length = own;
    }
  }
  return parts;
}
