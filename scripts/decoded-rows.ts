import type { LocalAppsScript } from "../local/local-apps-script";
import type { Table } from "../src/register/table";
import { comparableLabel } from "../src/vietnamese/text";
import { tabRows } from "./fresh-register";
import type { SampleTab } from "./sample";

/** The rows that a sample has for a table, as the domain sees them; none where it has no file for it. */
export function sampleRows<T extends object>(tabs: readonly SampleTab[], table: Table<T>): readonly T[] {
  const tab = tabs.find((each) => each.table.tab === table.tab);
  if (!tab) return [];
  return tab.rows.map((row) =>
    decodeRow(table, Object.fromEntries(tab.headers.map((header, index) => [header, row[index] ?? ""]))),
  );
}

/** The rows of a tab of the register, as the domain sees them. */
export function registerRows<T extends object>(script: LocalAppsScript, table: Table<T>): readonly T[] {
  return tabRows(script, table.tab).map((row) => decodeRow(table, row));
}

/** Throws where a cell is none the register would take. */
function decodeRow<T extends object>(table: Table<T>, cells: Readonly<Record<string, string>>): T {
  const byLabel = new Map(Object.entries(cells).map(([header, text]) => [comparableLabel(header), text]));
  const row: Partial<T> = {};
  for (const name in table.columns) {
    const { codec, header } = table.columns[name];
    const decoded = codec.decode(byLabel.get(comparableLabel(header)) ?? "");
    if ("fault" in decoded) throw new Error(`${table.tab}, ${header}: ${decoded.fault}`);
    row[name] = decoded.value;
  }
  return row as T;
}
