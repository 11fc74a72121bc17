import type { Cell } from "../../google/cell";
import { lastRow, readRange, readRow, readTab, tabIndex } from "../../google/spreadsheet";
import { comparable, comparableLabel } from "../../vietnamese/text";
import { runsOf } from "../foot";
import { headerPositions, missingColumn, missingTab, type Read, readTable } from "../read";
import type { Cells } from "../standing";
import type { Table } from "../table";
import { archiveTab, yearColumn } from "./archive-table";
import { archivedTables } from "./archived-tables";
import type { Years } from "./reach";

/** Whether a table's rows go to an archive tab. */
export function isArchivable<T>({ tab }: Table<T>): boolean {
  return archivedTables.some(({ table }) => table.tab === tab);
}

/** Whether anything was ever archived: asked of the tabs, without reading any. */
export function hasArchive(): boolean {
  return archivedTables.some(({ archive }) => tabIndex(archive.tab) !== null);
}

/** A table as it stands on its archive tab. */
export function onArchive<T>(table: Table<T>): Table<T> {
  return { ...table, tab: archiveTab(table.tab) };
}

/**
 * What an archive tab holds of some school years, the numbers of rows as they are there; of an archivable table whose tab
 * is gone, that it is. Rows of one year mostly stand together: three service calls then, whatever other years hold.
 */
export function archivedRowsOf<T>(table: Table<T>, years: Years): Read<T> {
  const archive = onArchive(table);
  const cells = years === null ? readTab(archive.tab) : cellsOfYears(archive.tab, years);
  if (cells === null) return { ok: false, problems: [missingTab(archive)] };
  if (yearPosition(cells[0] ?? []) < 0) return { ok: false, problems: [missingColumn(archive, yearColumn)] };
  return readTable(archive, cells);
}

/** Where the school year stands among an archive tab's columns, from 0; -1 where it does not. */
export function yearPosition(header: readonly Cell[]): number {
  return headerPositions(header).get(comparableLabel(yearColumn.header)) ?? -1;
}

/** Whether a table's archive tab has rows of a school year: asked of the year's column alone. */
export function isYearArchived<T>(table: Table<T>, year: string): boolean {
  return yearsOf(onArchive(table).tab)?.years.includes(year) ?? false;
}

/** The header of an archive tab, and the school year of each row below it; null where there is no such tab. */
function yearsOf(
  tab: string,
): { readonly header: readonly Cell[]; readonly years: readonly string[] } | null {
  const header = readRow(tab, 1);
  if (header === null) return null;
  const at = yearPosition(header);
  const last = lastRow(tab);
  if (at < 0 || last < 2) return { header, years: [] };
  const column = readRange(tab, { row: 2, column: at + 1, rows: last - 1, columns: 1 });
  return { header, years: column.map(([year]) => comparable(String(year ?? ""))) };
}

/** More runs than this are read as one block. */
const mostRuns = 6;

/** The header and the rows of these years; the rows of others are blank. null where there is no such tab. */
export function cellsOfYears(tab: string, years: readonly string[]): Cells | null {
  const found = yearsOf(tab);
  if (found === null) return null;
  const { header } = found;
  const wanted = found.years.flatMap((year, index) => (years.includes(year) ? [index + 2] : []));
  const [first] = wanted;
  const end = wanted[wanted.length - 1];
  if (first === undefined || end === undefined) return [header];
  const runs = runsOf(wanted);
  const blocks = runs.length > mostRuns ? [{ first, count: end - first + 1 }] : runs;
  const lines = new Map<number, Cells[number]>();
  for (const block of blocks) {
    const read = readRange(tab, { row: block.first, column: 1, rows: block.count, columns: header.length });
    for (const [index, line] of read.entries()) lines.set(block.first + index, line);
  }
  const isWanted = new Set(wanted);
  return [
    header,
    ...Array.from({ length: end - 1 }, (_, index) =>
      isWanted.has(index + 2) ? (lines.get(index + 2) ?? []) : [],
    ),
  ];
}
