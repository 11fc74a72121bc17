import { defineConfig } from "vitest/config";

// Apps Script's `Date` follows the manifest's zone; the workers that run the tests inherit it from here.
process.env.TZ = "Asia/Ho_Chi_Minh";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
    // As many as there are processors: left alone, vitest keeps one free and a machine of two runs file after file.
    maxWorkers: "100%",
    // Each run of a script leaves a whole context behind: young garbage gets room, old garbage a bound (both MB).
    execArgv: ["--max-old-space-size=2048", "--max-semi-space-size=64"],
    testTimeout: 60_000,
    globalSetup: ["test/support/find-browser-once.ts"],
  },
});
