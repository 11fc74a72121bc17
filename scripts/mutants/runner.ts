import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import type { MutantCoverage } from "@stryker-mutator/api/core";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { bundledTests, type LoadedTest, type LoadTests, testFiles } from "./loaded-tests";

/** Where the tests of the checks and the intake stand. */
const folders = ["test/domain/review", "test/domain/pasted", "test/domain/imports"];

/** Laws of any text in any answer, any list, any order of reads, all that may wait, and tables of all layouts: these few take longer than all others together. */
const tooLong = [
  "any-text.test.ts",
  "waiting-laws.test.ts",
  "pasted/layouts/",
  "interleaving.test.ts",
  "whatever is pasted",
  "any strings, in any order",
];

/** In the copy of the project that Stryker makes for a run. */
const times = "times-of-tests.json";

/** What Stryker's changed sources look at. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage | undefined;
}

/**
 * Runs the tests of the domain for one mutant after another within one process: each time all modules are evaluated anew, and
 * the tests that run the place are tried, the quickest first, until one fails. Vitest itself starts a worker for each mutant, which
 * takes twenty times as long as the tests.
 */
class InProcess implements TestRunner {
  private files: readonly string[] = [];
  private load: LoadTests = () => [];
  /** Milliseconds of each test, by its id, without a mutant. */
  private took: Readonly<Record<string, number>> = {};

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    // The same inputs of laws for each mutant, so that what one finds the next would find, too; and fewer than usual.
    const fc = createRequire(join(process.cwd(), "package.json"))("fast-check");
    fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1, numRuns: 20 });
    this.files = testFiles(folders);
    this.load = await bundledTests(this.files);
    // One process tries the tests without a mutant, others may join it later.
    if (existsSync(times)) this.took = JSON.parse(readFileSync(times, "utf8"));
  }

  async dryRun(): Promise<DryRunResult> {
    const on = switches();
    Object.assign(on, {
      activeMutant: undefined,
      hitCount: undefined,
      mutantCoverage: { static: {}, perTest: {} },
    });
    const results: TestResult[] = [];
    for (const test of this.load(this.files).filter(isQuick)) {
      on.currentTestId = test.id;
      const result = await resultOf(test);
      on.currentTestId = undefined;
      results.push(result);
    }
    this.took = Object.fromEntries(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    writeFileSync(times, JSON.stringify(this.took));
    const { mutantCoverage } = on;
    return { status: DryRunStatus.Complete, tests: results, ...(mutantCoverage && { mutantCoverage }) };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, mutantActivation, testFilter, hitLimit, sandboxFileName } = options;
    const on = switches();
    const wanted = testFilter && new Set(testFilter);
    // What is evaluated once is run by every test; those of its own folder are to notice it.
    const own = dirname(relative(process.cwd(), sandboxFileName)).replace(/^src/, "test");
    const files = this.files.filter((file) =>
      wanted ? [...wanted].some((id) => id.startsWith(`${file} `)) : file.startsWith(`${own}/`),
    );
    Object.assign(on, { hitCount: 0, hitLimit, activeMutant: undefined });
    if (mutantActivation === "static") on.activeMutant = activeMutant.id;
    const results: TestResult[] = [];
    try {
      const tests = this.load(files).filter((test) => (wanted ? wanted.has(test.id) : isQuick(test)));
      if (wanted && tests.length < wanted.size) {
        const errorMessage = "Some of the tests that run the place are not there any more";
        return { status: MutantRunStatus.Error, errorMessage };
      }
      on.activeMutant = activeMutant.id;
      for (const test of this.quickestFirst(tests)) {
        const result = await resultOf(test);
        results.push(result);
        if (result.status === TestStatus.Failed) break;
      }
    } catch (error) {
      // Not even loaded: whoever starts the program sees it.
      const [id = "", name = "The modules are loaded"] = this.files;
      results.push({ id, name, timeSpentMs: 0, status: TestStatus.Failed, failureMessage: String(error) });
    } finally {
      on.activeMutant = undefined;
    }
    const endless = determineHitLimitReached(on.hitCount, hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests: results });
  }

  private quickestFirst(tests: readonly LoadedTest[]): readonly LoadedTest[] {
    const time = ({ id }: LoadedTest) => this.took[id] ?? 0;
    return [...tests].sort((a, b) => time(a) - time(b));
  }
}

function isQuick({ id }: LoadedTest): boolean {
  return !tooLong.some((part) => id.includes(part));
}

/** The global that Stryker's changed sources look at. */
function switches(): Switches {
  const all: { [name: string]: Switches | undefined } = Object(globalThis);
  const { NAMESPACE } = INSTRUMENTER_CONSTANTS;
  all[NAMESPACE] ??= {};
  return all[NAMESPACE];
}

async function resultOf({ id, file, run }: LoadedTest): Promise<TestResult> {
  const start = performance.now();
  const common = () => ({ id, name: id, fileName: file, timeSpentMs: performance.now() - start });
  try {
    await run();
    return { ...common(), status: TestStatus.Success };
  } catch (error) {
    return { ...common(), status: TestStatus.Failed, failureMessage: String(error).slice(0, 1_000) };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcess)];
