import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { transformSync } from "esbuild";
import { startRandom } from "../local/script/random";
import { type Mutant, mutantsOf } from "./mutations";

/**
 * Tests all tests, those of the bundle too, which `npm run mutants` cannot (docs/decisions/0036-mutants.md): changes one place
 * of `src/` in a copy of the project, as a slip of the pen would, and runs the tests that could notice, the cheapest
 * first, until one fails. A change that none notices is a mutant that survived.
 *
 *     npm run mutants:sample -- --seed 1 --count 200 [--from 0] [--only 3,17] [--project .] [--only-faults]
 *
 * The same seed picks the same mutants of the same sources, also with the tests of another checkout (`--project`), so
 * that what two sets of tests notice can be compared. `--from` leaves out the first ones, `--only` all but some. `--only-faults` runs the fault
 * tests alone: for mutants that the others let live.
 */
const { values: options } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "200" },
    from: { type: "string", default: "0" },
    only: { type: "string", default: "" },
    project: { type: "string", default: "." },
    "only-faults": { type: "boolean", default: false },
  },
});

const faults = "test/commands/faults";

function main(): void {
  const project = options.project;
  const copy = mkdtempSync(join(tmpdir(), "mutants-"));
  try {
    copyProject(project, copy);
    const only = options.only === "" ? null : options.only.split(",").map(Number);
    const picked = pick(allMutants(project), Number(options.seed), Number(options.count));
    picked.forEach((mutant, index) => {
      if (index < Number(options.from) || (only !== null && !only.includes(index))) return;
      const { path, line, from, to } = mutant;
      const end = tryMutant(copy, mutant);
      console.log(`${index} ${path}:${line} ${JSON.stringify(from)} → ${JSON.stringify(to)}: ${end}`);
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** All but what is built, with the packages of this project. */
function copyProject(project: string, copy: string): void {
  const left = new Set(["node_modules", ".git", "dist", "build"]);
  for (const name of readdirSync(project)) {
    if (!left.has(name)) cpSync(join(project, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
}

/** Every mutant of the sources that run on Google, in the order of their files. */
function allMutants(project: string): readonly Mutant[] {
  return readdirSync(join(project, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts") && !name.startsWith("pages"))
    .sort()
    .flatMap((name) => mutantsOf(`src/${name}`, readFileSync(join(project, "src", name), "utf8")));
}

/** Mutants by chance. Those that change types alone are none, and neither are those that are no source any more. */
function pick(mutants: readonly Mutant[], seed: number, count: number): readonly Mutant[] {
  const random = startRandom(seed);
  const left = [...mutants];
  const picked: Mutant[] = [];
  while (picked.length < count && left.length > 0) {
    const [mutant] = left.splice(Math.floor(random.next() * left.length), 1);
    const changed = mutant && compiled(mutant.text);
    if (changed && changed !== compiled(mutant.original)) picked.push(mutant);
  }
  return picked;
}

/** What runs of a source, or null where it is none. */
function compiled(text: string): string | null {
  try {
    return transformSync(text, { loader: "ts", minifyWhitespace: true }).code;
  } catch {
    return null;
  }
}

/** What notices the mutant: the build, a file of tests; or nothing. */
function tryMutant(copy: string, { path, text, original }: Mutant): string {
  writeFileSync(join(copy, path), text);
  try {
    if (!run(copy, ["tsx", "scripts/build.ts"]).ok) return "caught by the build";
    for (const tests of options["only-faults"] ? [[faults]] : [mirrorOf(copy, path), others, [faults]]) {
      if (tests.length === 0) continue;
      const { ok, printed } = run(copy, ["vitest", "run", "--bail", "1", ...tests]);
      if (ok) continue;
      const failed = /FAIL\s+(\S+)/.exec(printed)?.[1];
      if (failed === undefined) throw new Error(`the tests could not be run:\n${printed}`);
      return `caught by ${failed}`;
    }
    return "SURVIVED";
  } finally {
    writeFileSync(join(copy, path), original);
  }
}

const others = ["--exclude", `${faults}/**`];

/** The tests of the room and subject that the source stands in: tests mirror the sources. */
function mirrorOf(copy: string, path: string): readonly string[] {
  const own = path.replace(/^src/, "test").replace(/\.ts$/, ".test.ts");
  if (existsSync(join(copy, own))) return [own];
  const folder = dirname(own);
  return folder !== "test" && existsSync(join(copy, folder)) ? [folder, ...others] : [];
}

function run(copy: string, command: readonly string[]): { readonly ok: boolean; readonly printed: string } {
  const { status, stdout, stderr } = spawnSync("npx", command, { cwd: copy, encoding: "utf8" });
  const printed = `${stdout}${stderr}`.replaceAll("\u001b", "").replace(/\[[\d;]*m/g, "");
  return { ok: status === 0, printed };
}

main();
