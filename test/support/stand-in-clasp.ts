import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { ClaspRun } from "../../scripts/deploy/clasp";

/** What the stand-in keeps of Google. A file of a project is named as in a folder. */
export interface Google {
  account: string | null;
  api: boolean;
  online: boolean;
  /** The network goes the moment a new project stands, before clasp reads it. */
  cutOffAfterMaking?: boolean;
  /** Projects can be read, and none can be made. */
  makesNone?: boolean;
  projects: Record<string, { parentId?: string; title?: string; files: Record<string, string> }>;
  sheets: Record<string, string>;
  calls: string[];
}

/** What Google puts into a new project. */
const firstFiles = {
  "appsscript.json":
    '{\n  "timeZone": "America/New_York",\n  "dependencies": {},\n  "exceptionLogging": "STACKDRIVER"\n}',
  "Code.js": "function myFunction() {\n\n}\n",
};

/** Without `--project` clasp takes the next folder upwards that has settings. */
function folderWithSettings(folder: string): string {
  const above = dirname(folder);
  return existsSync(join(folder, ".clasp.json")) || above === folder ? folder : folderWithSettings(above);
}

/**
 * A stand-in for clasp 3.4: keeps Google in a file and answers in clasp's words, with its exit codes (it ends with 0 after
 * "Project file already exists."). `deploy-clasp.test.ts` holds what it says without a network against the real one.
 */
export function standIn(googleFile: string, cwd: string, args: readonly string[]): ClaspRun {
  const google: Google = JSON.parse(readFileSync(googleFile, "utf8"));
  const flag = (name: string) => args.includes(name);
  const value = (name: string) => (flag(name) ? args[args.indexOf(name) + 1] : undefined);
  const printed: string[] = [];
  const say = (text: string) => printed.push(`${text}\n`);
  const json = (told: unknown) => say(JSON.stringify(told, null, 2));

  function settings(): { folder: string; scriptId?: string; rootDir?: string } | undefined {
    const file = join(value("--project") ?? folderWithSettings(cwd), ".clasp.json");
    if (!existsSync(file)) return undefined;
    return { folder: dirname(resolve(file)), ...JSON.parse(readFileSync(file, "utf8")) };
  }

  function configured() {
    const found = settings();
    if (!found?.scriptId) throw new Error("Project settings not found.");
    return { scriptId: found.scriptId, content: join(found.folder, found.rootDir ?? ".") };
  }

  function reachGoogle() {
    if (!google.account) throw new Error("No credentials found.");
    if (google.online) return;
    throw new Error(
      "request to https://oauth2.googleapis.com/token failed, reason: getaddrinfo ENOTFOUND oauth2.googleapis.com",
    );
  }

  function reachScripts() {
    reachGoogle();
    if (google.api) return;
    throw new Error(
      "User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.",
    );
  }

  function projectOf(scriptId: string) {
    reachScripts();
    const project = google.projects[scriptId];
    if (!project) throw new Error("Requested entity was not found.");
    return project;
  }

  function localFiles() {
    const { content } = configured();
    const names = existsSync(content) ? readdirSync(content) : [];
    return names
      .filter((name) => /\.(js|gs|html)$/.test(name) || name === "appsscript.json")
      .map((name) => ({
        name,
        localPath: relative(cwd, join(content, name)),
        source: readFileSync(join(content, name), "utf8"),
      }));
  }

  function pull(scriptId: string, folder: string) {
    return Object.entries(projectOf(scriptId).files).map(([name, source]) => {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      if (source) writeFileSync(file, source);
      return relative(cwd, file);
    });
  }

  function createScript() {
    const withSheet = value("--type") === "sheets";
    let parentId = value("--parentId");
    if (withSheet) {
      reachGoogle();
      parentId = `Sheet${Object.keys(google.sheets).length + 1}${"0".repeat(30)}`;
      google.sheets[parentId] = value("--title") ?? "";
    }
    reachScripts();
    if (google.makesNone) throw new Error("Request had insufficient authentication scopes.");
    if (parentId && !(parentId in google.sheets)) throw new Error("Requested entity was not found.");
    const scriptId = `Script${Object.keys(google.projects).length + 1}${"0".repeat(40)}`;
    const named = { ...(parentId && { parentId }), title: value("--title") ?? "" };
    google.projects[scriptId] = { ...named, files: firstFiles };
    if (withSheet) say(`Created new document: https://drive.google.com/open?id=${parentId}`);
    say(`Created new script: https://script.google.com/d/${scriptId}/edit`);
    if (!withSheet && parentId) say(`Bound to document: https://drive.google.com/open?id=${parentId}`);
    if (google.cutOffAfterMaking) google.online = false;
    const pulled = pull(scriptId, cwd);
    writeFileSync(join(cwd, ".clasp.json"), JSON.stringify({ scriptId, rootDir: "", parentId }, null, 2));
    for (const file of pulled) say(`└─ ${file}`);
    say(`Cloned ${pulled.length} files.`);
  }

  function push() {
    const project = projectOf(configured().scriptId);
    const files = localFiles();
    const changed = files.filter(({ name, source }) => project.files[name] !== source);
    if (changed.length === 0) {
      json([]);
      return;
    }
    if (changed.some(({ name }) => name === "appsscript.json") && !flag("-f")) return;
    project.files = Object.fromEntries(files.map(({ name, source }) => [name, source]));
    json(files.map(({ localPath }) => localPath));
  }

  const commands: Readonly<Record<string, () => void>> = {
    "show-authorized-user": () =>
      json({
        loggedIn: google.account !== null,
        ...(google.online && google.account !== null && { email: google.account }),
      }),
    "show-file-status": () =>
      say(
        JSON.stringify({ filesToPush: localFiles().map(({ localPath }) => localPath), untrackedFiles: [] }),
      ),
    "create-script": createScript,
    pull: () => {
      const { scriptId, content } = configured();
      json({ pulledFiles: pull(scriptId, content), deletedFiles: [] });
    },
    push,
  };

  const [name = ""] = args;
  google.calls.push(name);
  const ended = (status: number, stderr: string) => {
    writeFileSync(googleFile, JSON.stringify(google));
    return { status, stdout: printed.join(""), stderr };
  };
  // Commander's own error leaves the exit code as it is.
  if (name === "create-script" && settings()?.scriptId) return ended(0, "Project file already exists.\n");
  try {
    const command = commands[name];
    if (!command) throw new Error(`Unknown command "clasp ${name}"`);
    command();
    return ended(0, "");
  } catch (error) {
    return ended(1, `${error instanceof Error ? error.message : error}\n`);
  }
}
