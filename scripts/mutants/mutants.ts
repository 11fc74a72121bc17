import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { mutantsPage } from "./page";
import type { Report } from "./report";

/**
 * Tests the tests of the checks and the intake: Stryker changes one place of their code at a time and runs the tests that run
 * the place (docs/decisions/0036-mutants.md). Then docs/mutants.md says what no test noticed.
 *
 *     npm run mutants [-- --force] [-- --mutate src/domain/review/checks/leave.ts]
 *
 * What is given goes on to Stryker: `--force` tries all anew, without it only what changed since the last run is.
 */
const given = process.argv.slice(2);
const stryker = "node_modules/@stryker-mutator/core/bin/stryker.js";
// Stryker loads `compiler.ts` as a plugin.
const { status } = spawnSync(process.execPath, ["--import", "tsx", stryker, "run", ...given], {
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);

const report: Report = JSON.parse(readFileSync("out/mutants/report.json", "utf8"));
writeFileSync("docs/mutants.md", mutantsPage(report));
