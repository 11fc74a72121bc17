import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runInThisContext } from "node:vm";
import { build, type Plugin } from "esbuild";
import { expect } from "vitest";

/** A test of a file, as it registered itself. */
export interface LoadedTest {
  /** File, groups and name; the same in every loading. */
  readonly id: string;
  readonly file: string;
  readonly run: () => unknown;
}

/** Loads the tests of some files anew, with modules of their own: what a mutant left in one's memory is not met again. */
export type LoadTests = (files: readonly string[]) => readonly LoadedTest[];

/** The files of tests under some folders. */
export function testFiles(folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
    )
    .filter((file) => file.endsWith(".test.ts"))
    .sort();
}

/** Bundles files of tests, with all of ours that they import, into one script that is evaluated for each loading. */
export async function bundledTests(files: readonly string[]): Promise<LoadTests> {
  const entries = files.map(
    (file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)})`,
  );
  const { outputFiles } = await build({
    stdin: {
      contents: `module.exports = { ${entries.join(", ")} };`,
      resolveDir: process.cwd(),
      loader: "js",
    },
    ...{ bundle: true, write: false, format: "cjs", platform: "node", packages: "external" },
    plugins: [ownUrls],
    // Stryker makes patterns that are none ("\\V"): built when they are reached, they spoil their own mutant alone.
    supported: { "regexp-unicode-property-escapes": false, "regexp-sticky-and-unicode-flags": false },
  });
  const code = outputFiles[0]?.text ?? "";
  const evaluate = runInThisContext(`(function (module, exports, require) {${code}\n})`, "tests.js");
  const required = createRequire(join(process.cwd(), "package.json"));

  return (wanted) => {
    const tests: LoadedTest[] = [];
    let file = "";
    const vitest = {
      expect,
      ...registering((name, run) => tests.push({ id: `${file} ${name}`, file, run })),
    };
    const module: { exports: Record<string, () => void> } = { exports: {} };
    evaluate(module, module.exports, (name: string) => (name === "vitest" ? vitest : required(name)));
    for (file of wanted) module.exports[file]?.();
    return tests;
  };
}

/** Tests find the files beside them by `import.meta.url`, which a bundle has one of. */
const ownUrls: Plugin = {
  name: "own-urls",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll(
        "import.meta.url",
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: "ts",
    }));
  },
};

/** As much of Vitest as the tests of the domain ask for; a test that asks for more fails when it is loaded. */
function registering(register: (name: string, run: () => unknown) => void) {
  const groups: string[] = [];
  const named = new Map<string, number>();
  function test(name: string, run: () => unknown): void {
    const full = [...groups, name].join(" > ");
    const count = (named.get(full) ?? 0) + 1;
    named.set(full, count);
    register(count === 1 ? full : `${full} (${count})`, run);
  }
  test.each =
    (cases: readonly unknown[]) =>
    (name: string, run: (...values: readonly unknown[]) => unknown): void => {
      for (const each of cases) test(name, () => run(...(Array.isArray(each) ? each : [each])));
    };
  function describe(name: string, inside: () => void): void {
    groups.push(name);
    inside();
    groups.pop();
  }
  describe.each =
    (cases: readonly unknown[]) =>
    (name: string, inside: (...values: readonly unknown[]) => void): void => {
      for (const each of cases) describe(name, () => inside(...(Array.isArray(each) ? each : [each])));
    };
  return { test, describe };
}
