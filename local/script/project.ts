import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import vm from "node:vm";

/** A built Apps Script project. */
export interface Project {
  readonly scripts: readonly vm.Script[];
  /** The names of its files, as they stand in stack traces. */
  readonly fileNames: readonly string[];
  readonly timeZone: string;
  /** The `oauthScopes` of the manifest; `undefined` where it lists none, and Google asks for what the code uses. */
  readonly scopes: readonly string[] | undefined;
  /** The functions declared at the top level. */
  readonly functionNames: readonly string[];
  /** Whether a function of that name is declared at the top level. */
  declares(functionName: string): boolean;
  /** The text of the file `<name>.html`, or `undefined` where there is none. */
  html(name: string): string | undefined;
}

/**
 * Reads a folder with `appsscript.json` and .js files, which Apps Script evaluates one after the other in one global
 * scope; here by name.
 *
 * JavaScript's own `Date` follows the zone of the process, and Google's that of the manifest: they must be the same,
 * and Node reads `TZ` only at the start. Throws when they are not.
 */
export function readProject(folder: string): Project {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, "appsscript.json"), "utf8"));
  const entry = (name: string): unknown =>
    typeof manifest === "object" && manifest !== null ? Reflect.get(manifest, name) : undefined;
  const [timeZone, scopes] = [entry("timeZone"), entry("oauthScopes")];
  if (typeof timeZone !== "string") throw new Error(`${join(folder, "appsscript.json")} names no timeZone`);
  if (process.env.TZ !== timeZone) {
    throw new Error(
      `the script's time zone is ${timeZone}, but this process runs in ${process.env.TZ ?? "the system's zone"}: ` +
        `set TZ=${timeZone} before the process starts`,
    );
  }
  const fileNames = readdirSync(folder)
    .filter((name) => name.endsWith(".js"))
    .sort();
  if (fileNames.length === 0) throw new Error(`${folder} holds no .js file`);
  const sources = fileNames.map((name) => sourceOf(folder, name));
  const functionNames = sources.flatMap((source) => source.functionNames);
  const htmlFiles = new Set(readdirSync(folder).filter((name) => name.endsWith(".html")));
  return {
    scripts: sources.map(({ script }) => script),
    fileNames,
    timeZone,
    scopes: Array.isArray(scopes) ? scopes.map(String) : undefined,
    functionNames,
    declares: (functionName) => functionNames.includes(functionName),
    html: (name) =>
      htmlFiles.has(`${name}.html`) ? readFileSync(join(folder, `${name}.html`), "utf8") : undefined,
  };
}

interface Source {
  /** The functions it declares at its top level. */
  readonly functionNames: readonly string[];
  readonly script: vm.Script;
}

/** The files read so far, by path, time and size: tests open the same project hundreds of times. */
const known = new Map<string, Source>();

function sourceOf(folder: string, name: string): Source {
  const path = resolve(folder, name);
  const { mtimeMs, size } = statSync(path);
  const key = JSON.stringify([path, mtimeMs, size]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const text = readFileSync(path, "utf8");
  const functionNames = [...text.matchAll(/^function\s+([\w$]+)/gm)].map(([, declared = ""]) => declared);
  const source = { functionNames, script: new vm.Script(text, { filename: name }) };
  known.set(key, source);
  return source;
}
