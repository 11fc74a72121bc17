import "./time-zone";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { CallRecord, LocalAppsScript } from "../local/local-apps-script";
import { exportKey } from "../src/documents/engine/files";
import { launchKindLabels } from "../src/domain/papers/kinds";
import { isStanding } from "../src/domain/review/nomination";
import { rounds } from "../src/register/tables/plan/rounds";
import { nominations } from "../src/register/tables/review/nominations";
import { registerRows } from "./decoded-rows";
import { summarise } from "./demo-summary";
import { formatAccount } from "./format-account";
import { freshRegister, tabRows } from "./fresh-register";
import { intakeAccount } from "./intake-account";
import { reviewDocuments, reviewsOf } from "./play-submissions";
import { lastPointOf, readYear } from "./play-year";
import { downloadSealedTabs, recountFromMenu } from "./recount-check";
import { registerWorkbook } from "./register-workbook";
import { SampleError } from "./sample";
import { votesAccount } from "./votes-account";

/**
 * Tries the add-on on samples: a fresh register each, the sample pasted in, the plan of each of its rounds composed from
 * the menu; then what its units send, from opening the review period to its documents, its council's meetings, whose votes are
 * counted again, and what follows from them to the end of the year. Writes documents, the register and what other systems are
 * given as workbooks, a summary, and the sealed tabs (docs/samples.md).
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
  const { parts, submissions, meetingSteps } = readYear(folder);
  refuseForeign(out);
  const script = freshRegister(basename(resolve(folder)), new Date());
  for (const { code, told, play } of parts) {
    play(script, code === "hop" || code === "ket-qua" ? printBriefly : print);
    if (code === "tham-dinh" && told)
      console.log([`${folder}: ${submissions.length} submissions`, ...intakeAccount(script)].join("\n  "));
    if (code === "hop" && told) {
      recountFromMenu(script, print);
      console.log([`${folder}: ${meetingSteps} steps of its meetings`, ...votesAccount(script)].join("\n  "));
    }
  }
  if (lastPointOf(folder) === "ke-hoach")
    console.log(`${folder}: launches its rounds; nothing is sent and no meeting held, so no year is played`);
  clearOutput(out);
  mkdirSync(join(out, "documents"), { recursive: true });
  const summary = summarise(script, out);
  writeFileSync(join(out, "summary.json"), `${JSON.stringify(summary, null, 2)}\n`);
  writeFileSync(join(out, "register.xlsx"), await registerWorkbook(script));
  downloadExport(script, reviewsOf(submissions), out);
  downloadSealedTabs(script, join(out, "tabs"));
  const made = summary.documents.map(({ file }) => join(relative(".", out), file));
  const others = ["register.xlsx", "export.xlsx", "summary.json", "tabs"]
    .filter((name) => existsSync(join(out, name)))
    .map((name) => join(relative(".", out), name));
  console.log([...made, ...others].join("\n"));
  console.log(formatAccount(script).join("\n  "));
  const codes = tabRows(script, rounds.tab).map((row) => row[rounds.columns.code.header] ?? "");
  const launching: readonly string[] = Object.values(launchKindLabels);
  const plans = summary.documents.filter(({ kind }) => launching.includes(kind ?? "")).length;
  if (plans < codes.length || codes.length === 0) {
    throw new SampleError(`${folder}: ${plans} of ${codes.length} plans were composed`);
  }
  // Of a review in which nobody stands there is nothing to write down.
  const standing = new Set(
    registerRows(script, nominations)
      .filter(isStanding)
      .map(({ review }) => review),
  );
  const expected =
    reviewDocuments.length * reviewsOf(submissions).filter((code) => standing.has(code)).length;
  if (made.length - plans < expected) {
    throw new SampleError(`${folder}: ${made.length - plans} of ${expected} documents on reviews were made`);
  }
}

/** What *Xuất kết quả* made for other systems, where the sample's year went so far. */
function downloadExport(script: LocalAppsScript, reviews: readonly string[], out: string): void {
  const keys = new Set(reviews.map(exportKey));
  const file = script
    .files()
    .find(({ appProperties = {} }) => Object.values(appProperties).some((value) => keys.has(value)));
  if (file) writeFileSync(join(out, "export.xlsx"), script.fileContent(file.id));
}

/** Long messages are cut: the demo's account is not to be lost among them. */
function print({ dialogs }: CallRecord): void {
  for (const { title, message } of dialogs) {
    const lines = message.split("\n");
    const rest = lines.length > 12 ? [`… (${lines.length - 12} more lines)`] : [];
    console.log(`${title}: ${[...lines.slice(0, 12), ...rest].join("\n")}`);
  }
}

/** The meetings' many steps, a line each: what came of them is told at their end. */
function printBriefly({ dialogs }: CallRecord): void {
  const last = dialogs.filter(({ kind }) => kind !== "prompt").pop();
  if (!last) return;
  const [line = ""] = last.message.split("\n");
  console.log(`${last.title}: ${line}`);
}

/** What a run writes into its folder. */
const written = ["documents", "summary.json", "register.xlsx", "export.xlsx", "tabs"];

/** Refuses a folder that holds what no run has written. */
function refuseForeign(out: string): void {
  const foreign = existsSync(out) ? readdirSync(out).filter((name) => !written.includes(name)) : [];
  if (foreign.length > 0)
    throw new SampleError(`${out}: holds ${foreign.join(", ")}; give an empty folder to --out`);
}

/** Removes what an earlier run wrote, and nothing else. */
function clearOutput(out: string): void {
  for (const name of written) rmSync(join(out, name), { recursive: true, force: true });
}

try {
  await main();
} catch (error) {
  if (!(error instanceof SampleError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
