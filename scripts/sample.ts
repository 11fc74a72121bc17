import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { allTables } from "../src/register/all-tables";
import type { Column } from "../src/register/column";
import { columnsOf, type Table } from "../src/register/table";
import { comparableLabel } from "../src/vietnamese/text";

/** A tab's content as a sample gives it: rows to paste, in the file's order. */
export interface SampleTab {
  readonly table: Table<object>;
  /** Header texts of the columns the file has, as the register spells them. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A sample that cannot be used; the message names file, line and column and says what to do. */
export class SampleError extends Error {}

/**
 * Reads the register content of a sample folder: every `register/*.tsv` (docs/samples.md). Which tab a file is for is
 * known from its header row alone. Every cell is checked as the register would check it. Throws a SampleError.
 */
export function readSample(folder: string): readonly SampleTab[] {
  const register = join(folder, "register");
  const files = listFiles(register);
  if (files.length === 0) throw new SampleError(`${register}: no .tsv file here; see docs/samples.md`);
  const tabs = files.map((file) => readTab(join(register, file)));
  tabs.forEach(({ table }, index) => {
    const earlier = tabs.findIndex((other) => other.table === table);
    if (earlier !== index) {
      throw new SampleError(
        `${files[index]}, line 1: same tab “${table.tab}” as ${files[earlier]}; join the two files`,
      );
    }
  });
  return tabs;
}

function listFiles(folder: string): readonly string[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder).filter((name) => !name.startsWith("."));
  } catch {
    throw new SampleError(
      `${folder}: no such folder; a sample keeps its tabs there, one .tsv a tab (docs/samples.md)`,
    );
  }
  const foreign = names.find((name) => !name.endsWith(".tsv"));
  if (foreign !== undefined)
    throw new SampleError(`${join(folder, foreign)}: not a .tsv file; rename or remove it`);
  return [...names].sort();
}

/** Reads a file of a tab's rows, known by its header row alone. Throws a SampleError. */
export function readTab(file: string): SampleTab {
  const { lines, lineNumbers } = parse(file);
  const header = lines[0] ?? [];
  const table = tableOf(file, header);
  const columns = new Map(columnsOf(table).map(([, column]) => [comparableLabel(column.header), column]));
  const used = header.map((text) => columns.get(comparableLabel(text)));
  const rows = lines.slice(1);
  rows.forEach((row, index) => {
    checkRow(file, lineNumbers[index + 1] ?? 0, row, used);
  });
  const missing = columnsOf(table).find(([, column]) => !used.includes(column) && isRequired(column));
  if (missing) {
    throw new SampleError(
      `${file}, line 1: the tab “${table.tab}” needs the column “${missing[1].header}”; add it`,
    );
  }
  checkKeys(file, table, used, rows, lineNumbers);
  return { table, headers: used.map((column) => column?.header ?? ""), rows };
}

/** Whether the register refuses an empty cell of this column. */
function isRequired(column: Column<unknown>): boolean {
  return "fault" in column.codec.decode("");
}

/** Two rows that the register would call by the same key. */
function checkKeys(
  file: string,
  table: Table<object>,
  used: readonly (Column<unknown> | undefined)[],
  rows: readonly (readonly string[])[],
  lineNumbers: readonly number[],
): void {
  const key = columnsOf(table).filter(([name]) => table.key.includes(name));
  const seen = new Map<string, number>();
  rows.forEach((row, index) => {
    const value = JSON.stringify(key.map(([, column]) => comparableLabel(row[used.indexOf(column)] ?? "")));
    const earlier = seen.get(value);
    const line = lineNumbers[index + 1] ?? 0;
    if (earlier !== undefined && key.length > 0) {
      const column = used.indexOf(key[0]?.[1]) + 1;
      const headers = key.map(([, { header }]) => `“${header}”`).join(", ");
      throw new SampleError(
        `${file}, line ${line}, column ${column}: same ${headers} as line ${earlier}; change one`,
      );
    }
    seen.set(value, line);
  });
}

/** A TSV as the clipboard of a spreadsheet has it: quoted cells may hold tabs, line breaks and doubled quotes. */
function parse(file: string): { lines: readonly (readonly string[])[]; lineNumbers: readonly number[] } {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file)).normalize("NFC");
  } catch {
    throw new SampleError(`${file}: not UTF-8; save it as UTF-8 text with tabs`);
  }
  const lines: string[][] = [];
  const lineNumbers: number[] = [];
  let line = 1;
  let at = 0;
  Papa.parse<string[]>(text, {
    delimiter: "\t",
    step: ({ data, errors, meta }) => {
      const [error] = errors;
      if (error)
        throw new SampleError(`${file}, line ${line}: ${error.message}; double a quote inside a quoted cell`);
      if (data.some((cell) => cell !== "")) {
        lines.push(data);
        lineNumbers.push(line);
      }
      line += text.slice(at, meta.cursor).split(/\r\n|\r|\n/).length - 1;
      at = meta.cursor;
    },
  });
  return { lines, lineNumbers };
}

/** The one table that has all headers of the file. */
function tableOf(file: string, header: readonly string[]): Table<object> {
  const labels = header.map(comparableLabel);
  const repeated = labels.findIndex((label, index) => labels.indexOf(label) !== index);
  if (repeated >= 0)
    throw new SampleError(`${file}, line 1, column ${repeated + 1}: “${header[repeated]}” stands twice`);
  const fits = allTables.map((table) => {
    const known = new Set(columnsOf(table).map(([, column]) => comparableLabel(column.header)));
    return {
      table,
      unknown: labels.findIndex((label) => !known.has(label)),
      hits: labels.filter((l) => known.has(l)).length,
    };
  });
  const whole = fits.filter(({ unknown }) => unknown < 0);
  const [only] = whole;
  if (only && whole.length === 1) return only.table;
  if (whole.length > 1) {
    const tabs = whole.map(({ table }) => `“${table.tab}”`).join(", ");
    throw new SampleError(
      `${file}, line 1: these headers fit the tabs ${tabs}; add a column that tells them apart`,
    );
  }
  const nearest = fits.reduce((best, fit) => (fit.hits > best.hits ? fit : best));
  const headers = columnsOf(nearest.table).map(([, column]) => column.header);
  throw new SampleError(
    `${file}, line 1, column ${nearest.unknown + 1}: the tab “${nearest.table.tab}” has no column “${header[nearest.unknown]}”; it has: ${headers.join(", ")}`,
  );
}

function checkRow(
  file: string,
  line: number,
  row: readonly string[],
  columns: readonly (Column<unknown> | undefined)[],
): void {
  if (row.length > columns.length) {
    throw new SampleError(`${file}, line ${line}, column ${columns.length + 1}: more cells than headers`);
  }
  columns.forEach((column, index) => {
    const decoded = column?.codec.decode(row[index] ?? "");
    if (column && decoded && "fault" in decoded) {
      throw new SampleError(
        `${file}, line ${line}, column ${index + 1} (“${column.header}”): ${decoded.fault}. ${column.remedy}.`,
      );
    }
  });
}
