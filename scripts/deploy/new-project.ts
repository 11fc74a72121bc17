import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Clasp } from "./clasp";
import { claspFailed } from "./clasp-faults";
import { DeployError } from "./deploy-error";
import { namedProject, type Settings, writeSettings } from "./settings";

export const sheetTitle = "Sổ Thi đua";

/**
 * Where clasp makes the project. Not here: it refuses where a `.clasp.json` stands, and it would put Google's first
 * files over `dist`. The folder stays until its settings are kept, so that a run which was cut off is taken up again.
 */
const workshop = (root: string) => join(root, "build", "new-project");

/** A project that an earlier run made and was cut off before it kept it; none where clasp was cut off while writing. */
export function unfinishedProject(root: string): Settings | undefined {
  try {
    const named = namedProject(workshop(root));
    if (!named) return undefined;
    const { rootDir: _, ...settings } = named;
    return settings;
  } catch (error) {
    if (error instanceof DeployError) return undefined;
    throw error;
  }
}

/** Keeps a project made in the workshop as this folder's. */
export function keepProject(root: string, settings: Settings): void {
  writeSettings(root, settings);
  rmSync(workshop(root), { recursive: true, force: true });
}

const idAfter = (text: string, address: RegExp) => address.exec(text)?.[1];

/**
 * Makes a Sheet with its bound script, or a script bound to a Sheet that exists.
 *
 * Clasp prints the ids as soon as both are made and reads the new project's files only then, so a failure of that
 * reading loses nothing: the ids are taken from what it printed. `--type sheets` would not heed a parent.
 *
 * @throws {DeployError} where no script was made; says of a Sheet that may have been left behind
 */
export function makeProject(root: string, clasp: Clasp, parent: string | undefined): Settings {
  const folder = workshop(root);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const kind = parent === undefined ? ["--type", "sheets"] : ["--type", "standalone", "--parentId", parent];
  const run = clasp(folder, "create-script", ...kind, "--title", sheetTitle, "--project", folder);
  const made = unfinishedProject(root);
  const scriptId = made?.scriptId ?? idAfter(run.stdout, /script\.google\.com\/d\/([\w-]+)/);
  const parentId = parent ?? made?.parentId ?? idAfter(run.stdout, /drive\.google\.com\/open\?id=([\w-]+)/);
  if (scriptId !== undefined) return parentId === undefined ? { scriptId } : { scriptId, parentId };
  rmSync(folder, { recursive: true, force: true });
  const failed = claspFailed(parent === undefined ? "tạo trang tính" : "gắn sổ vào trang tính", run);
  if (parent !== undefined) throw failed;
  throw new DeployError(
    `${failed.message}\nCó thể một trang tính trống “${sheetTitle}” đã nằm lại trong Drive. Mở https://drive.google.com tìm xem: xóa nó, hoặc dùng nó bằng \`npm run deploy -- --parent <địa chỉ trang tính>\`.`,
  );
}
