import type { Cell } from "../google/cell";
import { readRow } from "../google/spreadsheet";
import {
  addColumns,
  type ColumnLayout,
  createTab,
  type DrawingColumn,
  type NewTab,
} from "../google/tab-layout";
import type { CommandName } from "../vietnamese/captions";
import { comparableLabel } from "../vietnamese/text";
import { allTables, tableGroups } from "./all-tables";
import { firstAuditRow, recordInAuditTrail } from "./audit";
import type { Column } from "./column";
import { headerPositions } from "./read";
import { cellsOf } from "./row-cells";
import { columnsOf, type Table } from "./table";
import { auditTrail } from "./tables/technical/audit-trail";

/** A part of the register that is missing: what it is, in words, and how it is made. */
export interface MissingPart {
  readonly what: string;
  make(): void;
}

/**
 * Makes what is missing of the register: `others` first, then every tab and column; all that is there is left as it is:
 * what the secretary moved, widened, coloured or added stays. Returns what was made, in words ("tab “Năm học”"); empty
 * where the register was whole. Calls grow with the columns made, never with the rows. A part that was cut off while it
 * was made is still missing (docs/decisions/0003), and the audit trail tells of all of them before any is made (0002).
 */
export function makeMissing(command: CommandName, others: readonly MissingPart[]): readonly string[] {
  const tables = missingOfTables();
  const made = [...others, ...tables].map(({ what }) => what);
  if (made.length === 0) return [];

  const what = beginning + made.join(separator);
  const trail = tables.filter(({ tab }) => tab === auditTrail.tab);
  if (trail.some(({ whole }) => whole)) {
    // It comes into being with its row: between the two a run could be cut off.
    const there = allTables.length - tables.filter(({ whole }) => whole).length;
    const position = Math.min(allTables.map(({ tab }) => tab).indexOf(auditTrail.tab), there);
    createTab({
      ...newTab(auditTrail, position, new Map(), new Map()),
      rows: [firstAuditRow(command, what)],
    });
  } else {
    for (const part of trail) part.make();
    recordInAuditTrail(command, what, (earlier) => tellsOf(earlier, made));
  }
  const rest = tables.filter(({ tab }) => tab !== auditTrail.tab);
  for (const part of [...others, ...rest]) part.make();
  return made;
}

const beginning = "Tạo ";
const separator = "; ";

/** After a fault less is missing than before: a row that tells all of it, and more, tells it still. */
function tellsOf(earlier: string, made: readonly string[]): boolean {
  const told = earlier.startsWith(beginning) ? earlier.slice(beginning.length).split(separator) : [];
  return made.every((what) => told.includes(what));
}

interface PartOfTable extends MissingPart {
  readonly tab: string;
  /** The whole tab, not only a column of it. */
  readonly whole: boolean;
}

/** Every tab and column that is missing, in the order of the tabs, in which they can be made. Reads each tab's header. */
function missingOfTables(): readonly PartOfTable[] {
  const headers = new Map<string, readonly Cell[]>();
  const standing = new Map<string, readonly Cell[]>();
  return allTables.flatMap((table, position): readonly PartOfTable[] => {
    const { tab } = table;
    const columns = columnsOf(table).map(([, column]) => column);
    const header = readRow(tab, 1);
    const found = headerPositions(header ?? []);
    const missing = columns.filter((column) => !found.has(comparableLabel(column.header)));
    if (header) standing.set(tab, header);
    headers.set(tab, [...(header ?? []), ...missing.map((column) => column.header)]);
    if (!header) {
      const make = () => createTab(newTab(table, position, headers, standing));
      return [{ tab, whole: true, what: `tab “${tab}”`, make }];
    }
    return missing.map((column) => ({
      tab,
      whole: false,
      what: `cột “${column.header}” của tab “${tab}”`,
      make: () => addColumns(tab, [layoutOf(column, headers)]),
    }));
  });
}

type Headers = ReadonlyMap<string, readonly Cell[]>;

/** How a tab is made, given the headers of all tabs, and of those that stand already: their drop-downs may draw on it. */
function newTab<T>(table: Table<T>, position: number, headers: Headers, standing: Headers): NewTab {
  const { tab } = table;
  return {
    tab,
    position,
    columns: columnsOf(table).map(([, column]) => layoutOf(column, headers)),
    rows: initialRows(table),
    drawnOnBy: drawingOn(table, standing),
    warning: table.writtenBy === "program" ? `Sổ tự ghi tab “${tab}”; không nên sửa bằng tay` : null,
    colour: tableGroups.find(({ tables }) => tables.some((other) => other.tab === tab))?.colour ?? null,
  };
}

/** The columns of other tabs whose drop-downs draw on a table. */
function drawingOn<T>(table: Table<T>, standing: Headers): readonly DrawingColumn[] {
  return allTables.flatMap((other) =>
    columnsOf(other).flatMap(([, { header, note, choices }]) => {
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

function layoutOf(column: Column<unknown>, headers: Headers): ColumnLayout {
  const { header, note, width, format, choices } = column;
  if (choices === undefined || !("tab" in choices))
    return { header, note, width, format, ...(choices ? { choices } : {}) };
  // The table drawn on stands earlier in the order of tabs, so its header is known by now.
  const position = positionOf(choices.header, headers.get(choices.tab));
  if (position === undefined) return { header, note, width, format };
  return { header, note, width, format, choices: { tab: choices.tab, column: position + 1 } };
}

function initialRows<T>(table: Table<T>): readonly (readonly Cell[])[] {
  return table.initial.map((row) => [...cellsOf(table, row).values()]);
}
