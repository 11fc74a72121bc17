import type { Cell } from "../google/cell";
import { tabIndex } from "../google/spreadsheet";
import { addColumns, createTab, type DrawingColumn, type NewTab } from "../google/tab-layout";
import type { ColumnLayout } from "../google/tab-look";
import { comparableLabel } from "../vietnamese/text";
import { allTables } from "./all-tables";
import { archiveTables } from "./archive/archived-tables";
import type { Column } from "./column";
import { fewWidths } from "./few-widths";
import { frameOf } from "./look";
import { headerPositions } from "./read";
import { cellsOf } from "./row-cells";
import { columnsLaidOut, columnsOf, type Table } from "./table";
import { colouredWords } from "./tones";

/** The first rows of tabs, by the tab's name. */
export type Headers = ReadonlyMap<string, readonly Cell[]>;

/** A tab or a column that is missing: what it is, in words, and how it is made. */
export interface MissingPart {
  readonly tab: string;
  /** The whole tab, not only a column of it. */
  readonly whole: boolean;
  readonly what: string;
  make(): void;
}

/**
 * Every tab and column of these tables that is missing where these headers stand, in the order of the tabs, in which they
 * can be made; and the headers as they will be then.
 */
export function missingParts(
  standing: Headers,
  tables: readonly Table<object>[],
): {
  readonly parts: readonly MissingPart[];
  readonly headers: Headers;
} {
  const headers = new Map<string, readonly Cell[]>();
  const parts = tables.flatMap((table): readonly MissingPart[] => {
    const { tab } = table;
    const header = standing.get(tab);
    const found = headerPositions(header ?? []);
    const missing = columnsLaidOut(table)
      .map(([, column]) => column)
      .filter((column) => !found.has(comparableLabel(column.header)));
    headers.set(tab, [...(header ?? []), ...missing.map((column) => column.header)]);
    if (!header) {
      const make = () => createTab(newTab(table, { standing, headers }));
      return [{ tab, whole: true, what: `tab “${tab}”`, make }];
    }
    return missing.map((column) => ({
      tab,
      whole: false,
      what: `cột “${column.header}” của tab “${tab}”`,
      make: () => addColumns(tab, [layoutOf(column, headers)]),
    }));
  });
  return { parts, headers };
}

/** How a tab is made, given the headers of all tabs, and of those that stand already: their drop-downs may draw on it. */
export function newTab<T>(
  table: Table<T>,
  { standing, headers }: { readonly standing: Headers; readonly headers: Headers },
): NewTab {
  return {
    tab: table.tab,
    position: positionOfTab(table.tab),
    columns: withFewWidths(columnsLaidOut(table).map(([, column]) => layoutOf(column, headers))),
    rows: initialRows(table),
    drawnOnBy: drawingOn(table, standing),
    frame: frameOf(table),
  };
}

/** The layouts of a new tab, with the widths that it gets. */
function withFewWidths(layouts: readonly ColumnLayout[]): readonly ColumnLayout[] {
  const widths = fewWidths(layouts.map(({ width }) => width));
  return layouts.map((layout, index) => ({ ...layout, width: widths[index] ?? layout.width }));
}

/** Behind the nearest tab before it in the register's order that stands, wherever the secretary has it; else first. */
function positionOfTab(tab: string): number {
  const names = [...allTables, ...archiveTables].map((table) => table.tab);
  const before = names.slice(0, names.indexOf(tab)).reverse();
  for (const name of before) {
    const index = tabIndex(name);
    if (index !== null) return index + 1;
  }
  return 0;
}

/** The columns of other tabs whose drop-downs draw on a table. */
function drawingOn<T>(table: Table<T>, standing: Headers): readonly DrawingColumn[] {
  return allTables.flatMap((other) =>
    columnsLaidOut(other).flatMap(([, { header, note, choices }]) => {
      if (choices === undefined || !("tab" in choices) || choices.tab !== table.tab) return [];
      const column = positionOf(header, standing.get(other.tab));
      const source = columnsOf(table).findIndex(([, drawn]) => drawn.header === choices.header);
      return column === undefined ? [] : [{ tab: other.tab, column: column + 1, note, source: source + 1 }];
    }),
  );
}

function positionOf(header: string, among: readonly Cell[] = []): number | undefined {
  return headerPositions(among).get(comparableLabel(header));
}

/** How a column is laid out, given the headers of all tabs: its drop-down may draw on one of them. */
export function layoutOf(column: Column<unknown>, headers: Headers): ColumnLayout {
  const { header, note, width, format, clipped = false, choices, toned = [] } = column;
  const layout = { header, note, width, format, clipped, coloured: colouredWords(toned) };
  if (choices === undefined) return layout;
  if (!("tab" in choices)) return { ...layout, choices };
  // The table drawn on stands earlier in the order of tabs, so its header is known by now.
  const position = positionOf(choices.header, headers.get(choices.tab));
  return position === undefined ? layout : { ...layout, choices: { tab: choices.tab, column: position + 1 } };
}

function initialRows<T>(table: Table<T>): readonly (readonly Cell[])[] {
  return table.initial.map((row) => [...cellsOf(table, row).values()]);
}
