import "./time-zone";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { createContext, Script } from "node:vm";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { openLocalAppsScript } from "../local/local-apps-script";
import { certificatesToCompose } from "./bench-certificates";
import { decisionBesideRender } from "./bench-decision";
import { tallyBesideLoop } from "./bench-tally";
import { bundle } from "./bundle";
import { freshRegister, operator, pasteSample } from "./fresh-register";
import { registerWithNominations } from "./nominations-register";
import { readSample } from "./sample";

/**
 * Measures what every click pays before it does anything, and the main job. A benchmark measures; no test asserts a time.
 * Each figure is the median of several runs, with the least and the most.
 */
const runs = 15;

async function main(): Promise<void> {
  console.log(
    `Node ${process.version}, ${runs} runs each (5 of Kiểm tra lại): median (least – most) in ms, then the median of the processor's time\n`,
  );
  console.log("Start-up: a fresh context, the bundle compiled anew and evaluated");
  const lazy = readFileSync("dist/Code.js", "utf8");
  const eager = await eagerBundle();
  report(
    "an empty bundle",
    times(() => evaluate("")),
  );
  report(
    `the bundle (${kilobytes(lazy)})`,
    times(() => evaluate(lazy)),
  );
  report(
    "the bundle, compiled before",
    times(() => evaluate(lazy, "before")),
  );
  report(
    `everything eager (${kilobytes(eager)})`,
    times(() => evaluate(eager)),
  );

  console.log("\nonOpen in the local Apps Script: context, services, bundle, menu");
  report(
    "an empty bundle",
    withProject("function onOpen() {}", (project) => times(() => openOnce(project))),
  );
  report(
    "the bundle",
    times(() => openOnce("dist")),
  );
  report(
    "everything eager",
    withProject(eager, (project) => times(() => openOnce(project))),
  );

  console.log("\nThe plan of samples/thai-nguyen");
  const sample = readSample("samples/thai-nguyen");
  const compose: Measured[] = [];
  for (let run = 0; run < runs; run++) {
    const script = freshRegister("Sổ đo", new Date(2020, 10, 2));
    pasteSample(script, sample);
    compose.push(
      timed(() => script.click(["Sổ Thi đua", "Kế hoạch", "Soạn kế hoạch"], { answers: ["YES"] })),
    );
  }
  report("Soạn kế hoạch, whole click", compose);
  report("a bare docxtemplater render", times(bareRender));

  console.log("\nKiểm tra lại over a register with as many nominations");
  for (const count of [500, 5000]) {
    const script = registerWithNominations(count);
    report(
      `${count} nominations, whole click`,
      times(() => script.click(["Sổ Thi đua", "Hồ sơ", "Kiểm tra lại"]), 5),
    );
  }

  reportDecisions();
  console.log("\nCertificates, 200 a document");
  for (const count of [200, 1000]) {
    const calls = new Set<number>();
    const documents = certificatesToCompose(count).map((compose) => timed(() => calls.add(compose())));
    const clock = documents.reduce((sum, each) => sum + each.clock, 0);
    report(`${count} certificates, a document`, documents);
    console.log(`  all of them ${Math.round(clock)} ms, ${[...calls].join(" or ")} service calls a document`);
  }

  console.log("\nThe tally of 25 members × 1000 nominees beside a hand-written loop over the same marks");
  const { tally, loop, ratios } = tallyBesideLoop(runs);
  const ratio = (at: number) => (ratios[at] ?? Number.NaN).toFixed(1);
  console.log(
    `  the loop ${loop.toFixed(2)} ms, the tally ${tally.toFixed(2)} ms of the processor's time; ratio ${ratio(Math.floor(runs / 2))} (${ratio(0)} – ${ratio(runs - 1)})`,
  );
}

/** Decisions beside a bare render of the same. */
function reportDecisions(): void {
  console.log(
    "\nA decision merged beside a bare docxtemplater render of the same, in ms of the processor's time",
  );
  for (const names of [100, 1000]) {
    const pairs = decisionBesideRender(names, runs);
    const ordered = (of: (pair: (typeof pairs)[number]) => number) => pairs.map(of).sort((a, b) => a - b);
    const [renders, merges] = [ordered(({ render }) => render), ordered(({ merge }) => merge)];
    const ratios = ordered(({ merge, render }) => merge / render);
    const shown = (of: readonly number[], at: number, digits: number) =>
      (of[at] ?? Number.NaN).toFixed(digits);
    const middle = Math.floor(runs / 2);
    console.log(
      `  ${names} names: the render ${shown(renders, middle, 0)}, the merge ${shown(merges, middle, 0)}; ratio ${shown(ratios, middle, 2)} (${shown(ratios, 0, 2)} – ${shown(ratios, runs - 1, 2)})`,
    );
  }
}

/** The bundle as it would be with every command imported at the start. */
async function eagerBundle(): Promise<string> {
  const folder = mkdtempSync(join("build", "eager-"));
  try {
    const loading = ["src/main.ts", "src/dialogs.ts"].map((file) => readFileSync(file, "utf8")).join("\n");
    const loaded = [...loading.matchAll(/require\(\s*id: "\.\/([^"]+)"/g)].map(([, path]) => path);
    const source = (path = "main") => JSON.stringify(`../../src/${path}`);
    const imports = loaded.map((path, index) => `import * as loaded${index} from ${source(path)};`);
    const keep = loaded.map((_, index) => `loaded${index}`).join(", ");
    const entry = join(folder, "main.ts");
    // Without the lazy calls esbuild evaluates each module where it is imported.
    const lines = [...imports, `globalThis.loaded = [${keep}];`, `export { onOpen } from ${source()};`];
    writeFileSync(entry, lines.join("\n"));
    const { code } = await bundle(entry);
    return code;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let compiled = 0;

/** V8 keeps what it compiled by its text: unless code that was compiled "before" is asked for, its text is like no other. */
function evaluate(code: string, when: "anew" | "before" = "anew"): void {
  const text = when === "anew" ? `${code}\n// ${++compiled}` : code;
  const context = createContext(Object.create(null));
  new Script("var console = { log() {}, info() {}, warn() {}, error() {} };").runInContext(context);
  new Script(text, { filename: "Code.js" }).runInContext(context);
}

function openOnce(project: string): void {
  const script = openLocalAppsScript({ project, now: new Date(2020, 10, 2), user: operator });
  script.createSpreadsheet("Sổ đo");
  script.open();
}

function withProject<T>(code: string, use: (project: string) => T): T {
  const project = mkdtempSync(join(tmpdir(), "so-thi-dua-bench-"));
  try {
    writeFileSync(join(project, "Code.js"), code);
    writeFileSync(join(project, "appsscript.json"), readFileSync("dist/appsscript.json"));
    return use(project);
  } finally {
    rmSync(project, { recursive: true });
  }
}

/** What the merge library alone costs: the plan's own template with as many paragraphs, without the add-on. */
function bareRender(): void {
  const chữ = [{ t: "Tổ chức thực hiện phong trào thi đua đạt hiệu quả cao. ".repeat(8), nghiêng: false }];
  const document = new Docxtemplater(new PizZip(readFileSync("build/templates/plan.docx")), {
    paragraphLoop: true,
  });
  document.render({ "nội dung": Array.from({ length: 27 }, () => ({ đoạn: true, chữ })) });
  document.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
}

/** In milliseconds: on the clock, and of the processor's own time, which a busy machine lengthens less. */
interface Measured {
  readonly clock: number;
  readonly processor: number;
}

function timed(work: () => void): Measured {
  const used = process.cpuUsage();
  const start = performance.now();
  work();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  return { clock, processor: (user + system) / 1000 };
}

function times(work: () => void, count = runs): readonly Measured[] {
  return Array.from({ length: count }, () => timed(work));
}

function report(what: string, measured: readonly Measured[]): void {
  const inOrder = (of: keyof Measured) => measured.map((each) => each[of]).sort((a, b) => a - b);
  const [clock, processor] = [inOrder("clock"), inOrder("processor")];
  const shown = (milliseconds = Number.NaN) => milliseconds.toFixed(1).padStart(8);
  const middle = Math.floor(measured.length / 2);
  const range = `(${shown(clock[0]).trim()} – ${shown(clock[clock.length - 1]).trim()})`;
  console.log(
    `  ${what.padEnd(36)} ${shown(clock[middle])}  ${range.padEnd(20)} ${shown(processor[middle])}`,
  );
}

function kilobytes(code: string): string {
  return `${Math.round(Buffer.byteLength(code) / 1024)} KB`;
}

await main();
