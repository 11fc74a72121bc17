import * as z from "zod";
import type { Cell } from "../google/cell";
import { readRow } from "../google/spreadsheet";
import { addColumns, type ColumnLayout, createTab } from "../google/tab-layout";
import { comparableLabel } from "../vietnamese/text";
import { allTables } from "./all-tables";
import type { Column } from "./column";
import { headerPositions } from "./read";
import { columnsOf, type Table } from "./table";

/**
 * Makes every tab and column of the register that is missing and leaves all others as they are: what the secretary
 * moved, widened, coloured or added stays. Returns what was made, in words ("tab “Năm học”"); empty where the register
 * was whole. Calls grow with the columns made, never with the rows.
 */
export function makeMissingTabs(): readonly string[] {
  const headers = new Map<string, readonly Cell[]>();
  const made: string[] = [];
  allTables.forEach((table, position) => {
    const columns = columnsOf(table);
    const header = readRow(table.tab, 1);
    if (!header) {
      createTab(
        table.tab,
        position,
        columns.map(([, column]) => layoutOf(column, headers)),
        initialRows(table),
      );
      headers.set(
        table.tab,
        columns.map(([, column]) => column.header),
      );
      made.push(`tab “${table.tab}”`);
      return;
    }
    const found = headerPositions(header);
    const missing = columns
      .map(([, column]) => column)
      .filter((column) => !found.has(comparableLabel(column.header)));
    if (missing.length > 0)
      addColumns(
        table.tab,
        missing.map((column) => layoutOf(column, headers)),
      );
    headers.set(table.tab, [...header, ...missing.map((column) => column.header)]);
    made.push(...missing.map((column) => `cột “${column.header}” của tab “${table.tab}”`));
  });
  return made;
}

function layoutOf(column: Column<unknown>, headers: ReadonlyMap<string, readonly Cell[]>): ColumnLayout {
  const { header, note, width, format, choices } = column;
  if (choices === undefined || !("tab" in choices))
    return { header, note, width, format, ...(choices ? { choices } : {}) };
  // The table drawn on stands earlier in the order of tabs, so its header is known by now.
  const position = headerPositions(headers.get(choices.tab) ?? []).get(comparableLabel(choices.header));
  if (position === undefined) return { header, note, width, format };
  return { header, note, width, format, choices: { tab: choices.tab, column: position + 1 } };
}

function initialRows(table: Table<object>): readonly (readonly Cell[])[] {
  return table.initial.map((row) => {
    const fields = new Map<string, unknown>(Object.entries(row));
    return columnsOf(table).map(([name, column]) => z.encode(column.codec, fields.get(name)));
  });
}
