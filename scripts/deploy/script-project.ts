import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Files } from "./changes";
import { type Clasp, type ClaspRun, printedJson } from "./clasp";
import { claspFailed, faultOf } from "./clasp-faults";
import { DeployError } from "./deploy-error";
import { settingsFile } from "./settings";

/** An empty folder by its real path: clasp refuses one that is reached through a link, as macOS's temporary folder is. */
function inTemporaryFolder<T>(work: (folder: string) => T): T {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), "so-thi-dua-")));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pullInto(folder: string, clasp: Clasp, scriptId: string): ClaspRun {
  writeFileSync(settingsFile(folder), JSON.stringify({ scriptId, rootDir: "." }));
  return clasp(folder, "pull", "--json", "--project", folder);
}

/**
 * What stands in the script project now. Clasp writes no file for an empty one but names it.
 *
 * @throws {DeployError} where it cannot be read
 */
export function standingFiles(clasp: Clasp, scriptId: string): Files {
  return inTemporaryFolder((folder) => {
    const run = pullInto(folder, clasp, scriptId);
    const { pulledFiles } = (printedJson(run) ?? {}) as { pulledFiles?: unknown };
    if (run.status !== 0 || !Array.isArray(pulledFiles)) throw claspFailed("đọc dự án script", run);
    return new Map(
      pulledFiles.map((path: unknown) => {
        const name = String(path).replaceAll("\\", "/");
        const file = join(folder, name);
        return [name, existsSync(file) ? readFileSync(file, "utf8") : ""];
      }),
    );
  });
}

/**
 * Asks Google for a project that cannot exist, before anything is made: with the API off clasp would first make the
 * Sheet, then fail, and leave an empty Sheet behind each time.
 *
 * @throws {DeployError} where it is known by now that nothing can be made
 */
export function checkThatProjectsCanBeMade(clasp: Clasp): void {
  inTemporaryFolder((folder) => {
    const run = pullInto(folder, clasp, "1soThiDuaKiemTraTruocKhiTao_KhongCoDuAnNay_0000000000000");
    const fault = faultOf(run);
    if (run.status === 0 || fault === "notFound" || fault === "noRight") return;
    throw claspFailed("hỏi Google", run);
  });
}

/** What the build made. */
export function builtFiles(root: string): Files {
  const dist = join(root, "dist");
  if (!existsSync(join(dist, "Code.js")) || !existsSync(join(dist, "appsscript.json"))) {
    throw new DeployError("Chưa có bản dựng trong thư mục dist. Chạy `npm run build` rồi chạy lại.");
  }
  return new Map(
    readdirSync(dist)
      .sort()
      .map((name) => [name, readFileSync(join(dist, name), "utf8")]),
  );
}

/**
 * Clasp would push just what was built: a stray ignore file or setting may add files or leave some out.
 *
 * @throws {DeployError} naming the files
 */
export function checkWhatIsPushed(root: string, clasp: Clasp, built: Files): void {
  const run = clasp(root, "show-file-status", "--json", "--project", root);
  const { filesToPush } = (printedJson(run) ?? {}) as { filesToPush?: unknown };
  if (run.status !== 0 || !Array.isArray(filesToPush)) throw claspFailed("xem những tệp sẽ đẩy", run);
  const pushed = filesToPush.map((path: unknown) =>
    String(path)
      .replaceAll("\\", "/")
      .replace(/^dist\//, ""),
  );
  const wrong = [
    ...[...built.keys()].filter((name) => !pushed.includes(name)).map((name) => `${name} (bị bỏ sót)`),
    ...pushed.filter((name) => !built.has(name)).map((name) => `${name} (thừa)`),
  ];
  if (wrong.length) {
    throw new DeployError(
      `clasp sẽ không đẩy đúng những tệp của bản dựng: ${wrong.join(", ")}. Xem lại .clasp.json và bỏ tệp .claspignore nếu có.`,
    );
  }
}

/**
 * Pushes, and says which files clasp says it pushed (none: only removed files differed).
 *
 * @throws {DeployError} where Google did not take it
 */
export function push(root: string, clasp: Clasp): readonly string[] {
  const run = clasp(root, "push", "-f", "--json", "--project", root);
  const pushed = printedJson(run);
  if (run.status !== 0 || !Array.isArray(pushed)) throw claspFailed("đẩy bản mới lên", run);
  return pushed.map(String);
}
