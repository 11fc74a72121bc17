import { defineConfig } from "vitest/config";

// Apps Script's `Date` follows the manifest's zone; the workers that run the tests inherit it from here.
process.env.TZ = "Asia/Ho_Chi_Minh";

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
    testTimeout: 60_000,
    globalSetup: ["test/support/find-browser-once.ts"],
    setupFiles: ["test/support/clean-up.ts"],
  },
});
