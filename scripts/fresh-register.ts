import {
  type CallRecord,
  type LocalAppsScript,
  openLocalAppsScript,
  type PrintPdf,
  type Snapshot,
} from "../local/local-apps-script";
import { columnsOf, type Table } from "../src/register/table";
import { comparableLabel } from "../src/vietnamese/text";
import type { SampleTab } from "./sample";

/** The account that sets the register up in samples and tests. */
export const operator = "thidua@truong.example";

/**
 * A fresh register in the local Apps Script: the bundle in `dist/`, a new Sheet, the menu opened, *Thiết lập sổ* clicked.
 * Without `folder` its state is kept in memory alone. The clock starts at `now`. `pdf` prints Google Docs, if anything does.
 */
export function freshRegister(name: string, now: Date, folder?: string, pdf?: PrintPdf): LocalAppsScript {
  const options = { project: "dist", now, user: operator };
  const key = JSON.stringify([name, now]);
  const known = setUp.get(key);
  const script = openLocalAppsScript({
    ...options,
    ...(known === undefined ? {} : { from: known }),
    ...(folder === undefined ? {} : { folder }),
    ...(pdf === undefined ? {} : { pdf }),
  });
  if (known === undefined) script.createSpreadsheet(name);
  script.open();
  if (known !== undefined) return script;
  script.click(["Sổ Thi đua", "Thiết lập", "Thiết lập sổ"]);
  setUp.set(key, script.snapshot());
  return script;
}

/** Registers as they stand after *Thiết lập sổ*: the same name and time give the same. */
const setUp = new Map<string, Snapshot>();

/**
 * Pastes a sample into the register, tab by tab as a person would: columns are found by their header texts; a row whose
 * key stands on the tab already is typed into that row, the others go below the last row.
 */
export function pasteSample(script: LocalAppsScript, sample: readonly SampleTab[]): void {
  for (const tab of sample) pasteTab(script, tab);
}

function pasteTab(script: LocalAppsScript, { table, headers, rows }: SampleTab): void {
  const sheet = script.spreadsheet.sheet(table.tab);
  const [header = [], ...standing] = sheet.values();
  const columns = headers.map(
    (text) => header.findIndex((cell) => comparableLabel(cell) === comparableLabel(text)) + 1,
  );
  const known = new Map(standing.map((row, index) => [keyOf(table, header, row), index + 2]));
  const below: (readonly string[])[] = [];
  for (const row of rows) {
    const at = known.get(keyOf(table, headers, row));
    if (at === undefined) below.push(row);
    else pasteRows(at, [row]);
  }
  if (below.length > 0) pasteRows(standing.length + 2, below);

  function pasteRows(at: number, lines: readonly (readonly string[])[]): void {
    columns.forEach((column, index) => {
      sheet.paste(
        at,
        column,
        lines.map((line) => [line[index] ?? ""]),
      );
    });
  }
}

function keyOf(table: Table<object>, headers: readonly string[], row: readonly string[]): string {
  const labels = headers.map(comparableLabel);
  const key = columnsOf(table).filter(([name]) => table.key.includes(name));
  return JSON.stringify(key.map(([, column]) => row[labels.indexOf(comparableLabel(column.header))] ?? ""));
}

/** How often a call was made, by "service.method", in the order of first use. */
export function callCounts(record: CallRecord, kind: "service" | "navigation"): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const call of record.calls) {
    if (call.kind !== kind) continue;
    const name = `${call.service}.${call.method}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** The rows of a tab as records by header text, as the Sheet shows them. */
export function tabRows(script: LocalAppsScript, tab: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = script.spreadsheet.sheet(tab).values();
  return rows
    .filter((row) => row.some((cell) => cell !== ""))
    .map((row) => Object.fromEntries(header.map((text, index) => [text, row[index] ?? ""])));
}
