import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DeployError } from "./deploy-error";

/** What `.clasp.json` names: the script project, and the Sheet it is bound to where the project was made here. */
export interface Settings {
  readonly scriptId: string;
  readonly parentId?: string;
}

/** Clasp's settings, of this project or of a folder where one was just made. */
export const settingsFile = (folder: string): string => join(folder, ".clasp.json");

/** What stands in the repository until there is a project. */
const placeholder = /^REPLACE-WITH/;

const startAnew =
  "muốn cài lại từ đầu thì đổi tên tệp ấy (ví dụ .clasp.cu.json) rồi chạy lại: sổ tạo dự án mới";

/** The settings in a folder's `.clasp.json` whatever its folder of files; undefined where there are none yet. */
export function namedProject(folder: string): (Settings & { readonly rootDir: unknown }) | undefined {
  const file = settingsFile(folder);
  if (!existsSync(file)) return undefined;
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  } catch {
    throw new DeployError(`Tệp .clasp.json không đọc được (không đúng JSON). Sửa lại tệp; ${startAnew}.`);
  }
  const { scriptId, parentId, rootDir, srcDir } = (read ?? {}) as Record<string, unknown>;
  if (typeof scriptId !== "string" || scriptId.trim() === "" || placeholder.test(scriptId)) return undefined;
  const parent: unknown = Array.isArray(parentId) ? parentId[0] : parentId;
  const named = { scriptId, rootDir: srcDir ?? rootDir };
  return typeof parent === "string" && parent !== "" ? { ...named, parentId: parent } : named;
}

/**
 * The project that this folder pushes to, or undefined before the first time.
 *
 * @throws {DeployError} where the file pushes another folder than `dist`, or is not to be read
 */
export function readSettings(root: string): Settings | undefined {
  const named = namedProject(root);
  if (!named) return undefined;
  const { rootDir, ...settings } = named;
  if (typeof rootDir === "string" && /^(\.[\\/])?dist[\\/]?$/.test(rootDir)) return settings;
  throw new DeployError(
    `Tệp .clasp.json ghi "rootDir": ${JSON.stringify(rootDir) ?? "(trống)"}, không phải "dist": đẩy lên sẽ sai tệp. Nếu dự án script ${settings.scriptId} là của sổ này thì sửa thành "rootDir": "dist"; ${startAnew}.`,
  );
}

/** Keeps which project this folder pushes to. */
export function writeSettings(root: string, settings: Settings): void {
  writeFileSync(settingsFile(root), `${JSON.stringify({ ...settings, rootDir: "dist" }, null, 2)}\n`);
}
