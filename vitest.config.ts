import { defineConfig } from "vitest/config";

// Apps Script's `Date` follows the manifest's zone; the workers that run the tests inherit it from here.
process.env.TZ = "Asia/Ho_Chi_Minh";

export default defineConfig({
  test: { include: ["test/**/*.test.ts"], pool: "forks", testTimeout: 60_000 },
});
