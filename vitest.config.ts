import { defineConfig } from "vitest/config";

// Apps Script's `Date` follows the manifest's zone; the workers that run the tests inherit it from here.
process.env.TZ = "Asia/Ho_Chi_Minh";

const faults = "test/commands/faults/**/*.test.ts";

export default defineConfig({
  test: {
    pool: "forks",
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "tests", include: ["test/**/*.test.ts"], exclude: [faults] } },
      {
        extends: true,
        test: {
          name: "faults",
          include: [faults],
          testTimeout: 300_000,
          // Every run evaluates the bundle in a context of its own, where code that V8 has just optimised is thrown
          // away: compiling it plainly at once takes half the time.
          execArgv: ["--no-opt", "--always-sparkplug", "--max-semi-space-size=64"],
        },
      },
    ],
  },
});
