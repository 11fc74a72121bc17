import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";

/**
 * Takes the pictures of the guide anew, into `docs/hinh/`: the browser test of the secretary's year plays it, and keeps each picture where the
 * guide needs it. Run it behind `npm run build`.
 */
mkdirSync("docs/hinh", { recursive: true });
const { status } = spawnSync(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", "test/workbench/year"],
  {
    stdio: "inherit",
    env: { ...process.env, PICTURES: "1" },
  },
);
process.exitCode = status ?? 1;
