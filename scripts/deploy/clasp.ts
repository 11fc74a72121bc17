import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

/** What clasp said. It exits 0 after some refusals, so callers look at what it printed. */
export interface ClaspRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs clasp in a folder. */
export type Clasp = (folder: string, ...args: readonly string[]) => ClaspRun;

/** Clasp by its own JavaScript file: without a shell it runs the same on Windows, where `npx` is a batch file. */
export function claspBy(executable: string): Clasp {
  return (folder, ...args) => {
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [executable, ...args], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      stdio: ["ignore", "pipe", "pipe"],
    });
    if (error) throw error;
    return { status, stdout, stderr };
  };
}

/** The installed clasp's executable: the package exports it as its one entry. */
export const installedClasp = (): string => createRequire(import.meta.url).resolve("@google/clasp");

/** What clasp printed as JSON, or undefined where it printed something else. */
export function printedJson(run: ClaspRun): unknown {
  try {
    return JSON.parse(run.stdout);
  } catch {
    return undefined;
  }
}
