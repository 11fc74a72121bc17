import type { Cell } from "../../google/cell";
import { comparableLabel } from "../../vietnamese/text";
import type { Column, Writer } from "../column";
import { columnsOf, ownerOf, type Table } from "../table";

/** A row as its cells, by the names of the table's columns and the labels of people's own. */
export type WideRow = Readonly<Record<string, Cell>>;

/**
 * A tab as it stands: the table's columns and all that people added under a header of their own, each cell as it is. What is
 * moved as such a row takes along all that stands in it, whatever a codec would say of it.
 */
export function wideTable(table: Table<object>, header: readonly Cell[]): Table<WideRow> {
  const own = columnsOf(table).map(
    ([name, column]) => [name, rawColumn(column.header, ownerOf(table, column))] as const,
  );
  const extra = [...ownHeaders(table, header)].map(
    ([name, text]) => [name, rawColumn(text, "people")] as const,
  );
  return {
    tab: table.tab,
    purpose: table.purpose,
    key: table.key,
    columns: Object.fromEntries([...own, ...extra]),
    initial: [],
  };
}

/** The headers of columns that are not the table's, by the names of their columns in `wideTable`, in their order. */
export function ownHeaders(table: Table<object>, header: readonly Cell[]): ReadonlyMap<string, string> {
  const known = new Set(columnsOf(table).map(([, column]) => comparableLabel(column.header)));
  const found = new Map<string, string>();
  for (const cell of header) {
    const label = typeof cell === "string" ? comparableLabel(cell) : "";
    const name = `${ownColumn}${label}`;
    if (label !== "" && !known.has(label) && !found.has(name)) found.set(name, String(cell));
  }
  return found;
}

/** With this the names of people's own columns begin. */
const ownColumn = "+";

/** Whether a column of a `wideTable` is people's own. */
export function isOwnColumn(name: string): boolean {
  return name.startsWith(ownColumn);
}

function rawColumn(header: string, by: Writer): Column<Cell> {
  return {
    header,
    by,
    note: "",
    width: 0,
    format: "General",
    remedy: "",
    codec: { decode: (cell) => ({ value: cell }), encode: (cell) => cell },
  };
}
