import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { changeFiles } from "../../state/file-set";
import type { RunView } from "../protocol/script";

/** What the workbench keeps beside the script's state. */
export interface Kept {
  /** The clock, in milliseconds since 1970, and whether it ran. */
  readonly now: number;
  readonly running: boolean;
  readonly user: string;
  readonly runs: readonly RunView[];
}

const FILE = "workbench.json";

/** Reads it out of the state's folder; `undefined` where nothing was kept yet. */
export function readKept(folder: string): Kept | undefined {
  const path = join(folder, FILE);
  // Only this module writes the file, so its shape is taken on trust.
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

/** Writes it; the file is replaced at once, never half. */
export function writeKept(folder: string, kept: Kept): void {
  mkdirSync(folder, { recursive: true });
  const files = changeFiles(folder);
  files.put(FILE, `${JSON.stringify(kept, null, 1)}\n`);
  files.commit();
}
