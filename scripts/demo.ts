import "./time-zone";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { LocalAppsScript, Person } from "../local/local-apps-script";
import { allTables } from "../src/register/all-tables";
import { documentBook } from "../src/register/tables/document-book";
import { rounds } from "../src/register/tables/rounds";
import { callCounts, freshRegister, pasteSample, tabRows } from "./fresh-register";
import { registerWorkbook } from "./register-workbook";
import { readSample, SampleError } from "./sample";

/**
 * Tries the add-on on samples: a fresh register each, the sample pasted in, the plan of each of its rounds composed from
 * the menu. Writes documents, the register as a workbook and a summary (docs/samples.md).
 */
async function main(): Promise<void> {
  const { sample, out } = options();
  const folders = sample
    ? [sample]
    : readdirSync("samples")
        .sort()
        .map((name) => join("samples", name));
  for (const folder of folders) {
    await runSample(
      folder,
      out && sample ? out : join(out ?? join("out", "demo"), basename(resolve(folder))),
    );
  }
}

function options() {
  try {
    return parseArgs({ options: { sample: { type: "string" }, out: { type: "string" } } }).values;
  } catch (error) {
    throw new SampleError(`${error instanceof Error ? error.message : error}; use --sample DIR --out DIR`);
  }
}

async function runSample(folder: string, out: string): Promise<void> {
  const sample = readSample(folder);
  const script = freshRegister(basename(resolve(folder)), new Date());
  pasteSample(script, sample);
  const codes = tabRows(script, rounds.tab).map((row) => row[rounds.columns.code.header] ?? "");
  for (const code of codes) {
    const { dialogs } = script.click(["Sổ Thi đua", "Kế hoạch", "Soạn kế hoạch"], {
      person: secretary(code),
    });
    for (const { title, message } of dialogs) console.log(`${title}: ${message}`);
  }
  clearOutput(out);
  mkdirSync(join(out, "documents"), { recursive: true });
  const summary = summarise(script, out);
  writeFileSync(join(out, "summary.json"), `${JSON.stringify(summary, null, 2)}\n`);
  writeFileSync(join(out, "register.xlsx"), await registerWorkbook(script));
  const made = summary.documents.map(({ file }) => join(relative(".", out), file));
  const others = ["register.xlsx", "summary.json"].map((name) => join(relative(".", out), name));
  console.log([...made, ...others].join("\n"));
  if (made.length < codes.length || codes.length === 0) {
    throw new SampleError(`${folder}: ${made.length} of ${codes.length} plans were composed`);
  }
}

/** A secretary who composes one round's plan: types its code where she is asked, and goes on past warnings. */
function secretary(code: string): Person {
  return ({ kind, buttons }) => {
    if (kind === "prompt") return { button: "OK", text: code };
    return buttons.includes("YES") ? "YES" : "OK";
  };
}

/** Removes what an earlier run wrote, and nothing else. Refuses a folder that holds other things. */
function clearOutput(out: string): void {
  const own = new Set(["documents", "summary.json", "register.xlsx"]);
  const foreign = existsSync(out) ? readdirSync(out).filter((name) => !own.has(name)) : [];
  if (foreign.length > 0)
    throw new SampleError(`${out}: holds ${foreign.join(", ")}; give an empty folder to --out`);
  for (const name of own) rmSync(join(out, name), { recursive: true, force: true });
}

/** Writes the documents and tells what there is. */
function summarise(script: LocalAppsScript, out: string) {
  const { kind, number, title, link } = documentBook.columns;
  const documents = tabRows(script, documentBook.tab)
    .filter((row) => row[link.header] !== "")
    .flatMap((row) => {
      const file = script.files().find(({ id }) => row[link.header]?.includes(id));
      // A link that the sample itself typed leads nowhere here.
      if (!file) return [];
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

/** A file name that every system takes; the document's id at its beginning tells it from others. */
function fileName(name: string): string {
  return name
    .replace(/[<>:"/\\|?*]/g, "-")
    .slice(0, 80)
    .trim();
}

try {
  await main();
} catch (error) {
  if (!(error instanceof SampleError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
