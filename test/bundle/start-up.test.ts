import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openLocalAppsScript } from "../../local/local-apps-script";
import { operator } from "../../scripts/fresh-register";
import { testNow } from "../support/register";

const code = readFileSync("dist/Code.js", "utf8");

/** esbuild wraps a module that is loaded when it is asked for; all others are evaluated at every start. */
const wrapper = /(__esm|__commonJS)\(\{\n\s*"([^"]+)"\([^)]*\) \{/g;

/** A copy of `dist/` that logs each wrapped module as it is evaluated. */
const traced = mkdtempSync(join(tmpdir(), "so-thi-dua-"));
cpSync("dist", traced, { recursive: true });
writeFileSync(
  join(traced, "Code.js"),
  code.replace(wrapper, (start, _kind, path) => `${start} console.log("evaluates ${path}");`),
);
afterAll(() => rmSync(traced, { recursive: true }));

function modulesEvaluated(logs: readonly string[]): readonly string[] {
  return logs.filter((line) => line.includes("evaluates ")).map((line) => line.replace(/.*evaluates /, ""));
}

test("opening the Sheet evaluates the menu and no library", () => {
  const alwaysEvaluated = code
    .split(/^ {2}\/\/ (?=(?:src|node_modules|build)\/)/m)
    .slice(1)
    .filter((section) => !/__esm\(|__commonJS\(/.test(section))
    .map((section) => section.split("\n")[0]);
  // In which sections esbuild puts a module that holds nothing but functions is its own matter.
  const light = ["src/main.ts", "src/menu.ts", "src/dialogs.ts"];
  const services = ["consent", "page", "ui"].map((name) => `src/google/${name}.ts`);
  expect(alwaysEvaluated.filter((path = "") => ![...light, ...services].includes(path))).toEqual([]);
  const script = openLocalAppsScript({ project: traced, now: testNow, user: operator });
  script.createSpreadsheet("Sổ thử");
  const evaluated = modulesEvaluated(script.open()?.logs ?? ["onOpen did not run"]);
  expect(evaluated.filter((path) => !services.includes(path))).toEqual(["src/vietnamese/captions.ts"]);
  // The trace does see libraries where something needs them.
  const { logs } = script.call("door", { args: [{}] });
  const packages = new Set(modulesEvaluated(logs).map((path) => path.split("/").slice(0, 2).join("/")));
  expect([...packages]).toContain("node_modules/zod");
});
