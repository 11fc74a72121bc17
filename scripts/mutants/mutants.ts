import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { mutantsPage } from "./page";
import type { Report } from "./report";

/**
 * Tests the tests of the checks and the intake: Stryker changes one place of their code at a time and runs the tests that run
 * the place (docs/decisions/0036-mutants.md). Then docs/mutants.md says what no test noticed.
 *
 *     npm run mutants
 *     npm run mutants -- --mutate src/domain/review/checks/leave.ts
 *
 * What is given goes on to Stryker; a run of some files alone is told on the screen and leaves the page as it is.
 */
const given = process.argv.slice(2);
const stryker = "node_modules/@stryker-mutator/core/bin/stryker.js";
// Stryker loads `compiler.ts` and `runner.ts` as plugins.
const { status } = spawnSync(process.execPath, ["--import", "tsx", stryker, "run", ...given], {
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);

const report: Report = JSON.parse(readFileSync("out/mutants/report.json", "utf8"));
const page = mutantsPage(report);
if (given.length === 0) writeFileSync("docs/mutants.md", page);
else console.log(page);
