import "./time-zone";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { LocalAppsScript } from "../local/local-apps-script";
import { allTables } from "../src/register/all-tables";
import { documentBook } from "../src/register/tables/document-book";
import { rounds } from "../src/register/tables/rounds";
import { callCounts, freshRegister, pasteSample, tabRows } from "./fresh-register";
import { readSample, SampleError } from "./sample";

/**
 * Tries the add-on on samples: a fresh register each, the sample pasted in, the plan of each of its rounds composed from
 * the menu. Writes documents and a summary (docs/samples.md).
 */
function main(): void {
  const { sample, out } = parseArgs({
    options: { sample: { type: "string" }, out: { type: "string" } },
  }).values;
  const folders = sample ? [sample] : readdirSync("samples").map((name) => join("samples", name));
  for (const folder of folders) {
    runSample(folder, out && sample ? out : join(out ?? join("out", "demo"), basename(resolve(folder))));
  }
}

function runSample(folder: string, out: string): void {
  const sample = readSample(folder);
  const script = freshRegister(basename(resolve(folder)), new Date());
  pasteSample(script, sample);
  const codes = tabRows(script, rounds.tab).map((row) => row[rounds.columns.code.header] ?? "");
  for (const code of codes) {
    const answers = codes.length > 1 ? [{ button: "OK", text: code }] : [];
    const { dialogs } = script.click(["Sổ Thi đua", "Kế hoạch", "Soạn kế hoạch"], { answers });
    for (const { title, message } of dialogs) console.log(`${title}: ${message}`);
  }
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, "documents"), { recursive: true });
  const summary = summarise(script, out);
  writeFileSync(join(out, "summary.json"), `${JSON.stringify(summary, null, 2)}\n`);
  const made = summary.documents.map(({ file }) => join(relative(".", out), file));
  console.log([...made, join(relative(".", out), "summary.json")].join("\n"));
  if (made.length < codes.length || codes.length === 0) {
    throw new SampleError(`${folder}: ${made.length} of ${codes.length} plans were composed`);
  }
}

/** Writes the documents and tells what there is. */
function summarise(script: LocalAppsScript, out: string) {
  const { kind, number, title, link } = documentBook.columns;
  const documents = tabRows(script, documentBook.tab)
    .filter((row) => row[link.header] !== "")
    .map((row) => {
      const file = script.files().find(({ id }) => row[link.header]?.includes(id));
      if (!file) throw new Error(`No file behind ${row[link.header]}`);
      const path = join("documents", `${fileName(file.name)}.docx`);
      writeFileSync(join(out, path), script.fileContent(file.id));
      const typed = row[number.header] ?? "";
      return {
        kind: row[kind.header],
        number: typed === "" ? null : Number(typed),
        title: row[title.header],
        file: path,
      };
    });
  return {
    documents,
    tables: Object.fromEntries(allTables.map(({ tab }) => [tab, tabRows(script, tab).length])),
    mails: [],
    calls: Object.fromEntries(
      script.history.map((record) => [record.function, callCounts(record, "service")]),
    ),
    navigation: Object.fromEntries(
      script.history.map((record) => [record.function, callCounts(record, "navigation")]),
    ),
  };
}

/** A file name that every system takes. */
function fileName(name: string): string {
  return name.replace(/[<>:"/\\|?*]/g, "-");
}

try {
  main();
} catch (error) {
  if (!(error instanceof SampleError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
