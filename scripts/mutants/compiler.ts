import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { type Checker, type CheckResult, CheckStatus } from "@stryker-mutator/api/check";
import type { Mutant } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { mutated } from "./mutated";

/** Of this process alone: two runs at a time must not clear each other's. */
const folder = join("out", "mutants", `compiled-${process.pid}`);

/** As many mutants as the compiler is given at a time. */
const most = 1_500;

/**
 * Says which mutants do not compile: no test need notice them. Stryker's own checker asks the compiler's API, which
 * TypeScript 7 does not have; so every mutant is written beside its source under a name of its own, and all are compiled at
 * once. What a mutant breaks in the files that import it is not seen: such a one is tried by the tests.
 */
class Compiler implements Checker {
  async init(): Promise<void> {}

  async group(mutants: Mutant[]): Promise<string[][]> {
    const ids = mutants.map(({ id }) => id);
    return Array.from({ length: Math.ceil(ids.length / most) }, (_, at) =>
      ids.slice(at * most, (at + 1) * most),
    );
  }

  async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    const refused = refusedOf(mutants);
    return Object.fromEntries(
      mutants.map(({ id }) => {
        const reason = refused.get(id);
        return [
          id,
          reason === undefined
            ? { status: CheckStatus.Passed }
            : { status: CheckStatus.CompileError, reason },
        ];
      }),
    );
  }
}

/** What the compiler says of the mutants that it refuses, by their ids. */
function refusedOf(mutants: readonly Mutant[]): ReadonlyMap<string, string> {
  rmSync(folder, { recursive: true, force: true });
  for (const room of ["domain", "vietnamese"])
    cpSync(join("src", room), join(folder, "src", room), { recursive: true });
  cpSync("tsconfig.base.json", join(folder, "tsconfig.base.json"));
  const config = {
    extends: "./src/domain/tsconfig.json",
    ...lenient,
    include: ["src/domain", "src/vietnamese"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  for (const mutant of mutants) {
    const source = relative(process.cwd(), mutant.fileName);
    const beside = join(folder, dirname(source), `${basename(source, ".ts")}.mutant${mutant.id}.ts`);
    mkdirSync(dirname(beside), { recursive: true });
    writeFileSync(beside, mutated(readFileSync(source, "utf8"), mutant));
  }
  const { stdout } = spawnSync("npx", ["tsc", "-p", folder, "--pretty", "false"], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const refused = new Map<string, string>();
  for (const line of stdout.split("\n")) {
    const found = /^(\S+?)(?:\.mutant(\d+))?\.ts\(\d+,\d+\): error (.*)$/.exec(line);
    if (found === null) continue;
    const [, path, id, reason = ""] = found;
    if (id === undefined) throw new Error(`${path}.ts does not compile without a mutant: ${reason}`);
    refused.set(id, reason);
  }
  rmSync(folder, { recursive: true, force: true });
  return refused;
}

/** What is told of tidiness alone makes no program wrong. */
const lenient = {
  compilerOptions: {
    noUnusedLocals: false,
    noUnusedParameters: false,
    allowUnreachableCode: true,
    paths: { papaparse: ["./src/domain/pasted/papaparse.d.ts"] },
  },
};

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, "compiler", Compiler)];
