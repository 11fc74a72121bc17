import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

/** A built Apps Script project. */
export interface Project {
  readonly scripts: readonly vm.Script[];
  /** The names of its files, as they stand in stack traces. */
  readonly fileNames: readonly string[];
  readonly timeZone: string;
  /** Whether a function of that name is declared at the top level. */
  declares(functionName: string): boolean;
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
  const timeZone: unknown =
    typeof manifest === "object" && manifest !== null ? Reflect.get(manifest, "timeZone") : undefined;
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
  const sources = fileNames.map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
  return {
    scripts: sources.map(({ name, text }) => new vm.Script(text, { filename: name })),
    fileNames,
    timeZone,
    declares: (functionName) =>
      sources.some(({ text }) => new RegExp(`^function ${functionName}\\b`, "m").test(text)),
  };
}
