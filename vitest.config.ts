import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

// Apps Script's `Date` follows the manifest's zone; the workers that run the tests inherit it from here.
process.env.TZ = "Asia/Ho_Chi_Minh";

/**
 * What takes longest begins first: else one processor ends with it while the others wait. Left alone, vitest begins with the largest
 * files where it has not seen them run, and the longest ones, which fail every call of a command, are a few lines each.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = longest.findIndex((part) => moduleId.includes(part));
      return found === -1 ? longest.length : found;
    };
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

const longest = ["/faults/set-up.test", "/workbench/year/", "/faults/", "/samples/", "/workbench/"];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
    // As many as there are processors: left alone, vitest keeps one free and a machine of two runs file after file.
    maxWorkers: "100%",
    // A process keeps what one file of tests loaded for the next: the modules, the compiled bundle, the registers that
    // tests begin with. No test changes any of them.
    isolate: false,
    // Each run of a script leaves a whole context behind, and its code is done before compiling it well would pay: young
    // garbage gets room (MB), is collected without helpers, and functions are optimised later than usual.
    execArgv: [
      ...["--max-old-space-size=4096", "--max-semi-space-size=256", "--min-semi-space-size=128"],
      ...["--single-threaded-gc", "--interrupt-budget=1200000"],
    ],
    sequence: { sequencer: LongestFirst },
    // A machine of others, with two processors and as many files of tests at a time, is five times slower than an idle one.
    testTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    globalSetup: ["test/support/find-browser-once.ts"],
    setupFiles: ["test/support/clean-up.ts"],
  },
});
