import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const made: string[] = [];

/** A new folder of its own for a test; it is removed when the tests of the file have run (`test/support/clean-up.ts`). */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "local-apps-script-"));
  made.push(folder);
  return folder;
}

export function removeTemporaryFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
