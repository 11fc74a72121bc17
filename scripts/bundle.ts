import { type BuildOptions, build } from "esbuild";
import { licenceNotices } from "./licence-notices";

/** The name the bundle's exports hang on; the declared entry points call through it. */
const globalName = "App_";

/**
 * Bundles an entry file into one script for Apps Script: classic script, es2020 syntax, each export declared as a
 * top-level function, which is all that menus, triggers and pages can call. Names come from the bundle itself.
 */
export async function bundle(
  entry: string,
): Promise<{ readonly code: string; readonly entryPoints: readonly string[] }> {
  const entryPoints = await exportsOf(entry);
  const declarations = entryPoints.map(
    (name) => `function ${name}() { return ${globalName}.${name}.apply(this, arguments); }`,
  );
  const result = await build({
    ...options(entry),
    format: "iife",
    globalName,
    metafile: true,
    // The licences follow whole.
    legalComments: "none",
    footer: { js: declarations.join("\n") },
  });
  return { code: textOf(result.outputFiles) + licenceNotices(result.metafile), entryPoints };
}

/** The names an entry file exports, as esbuild sees them. */
async function exportsOf(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({ ...options(entry), format: "esm", metafile: true });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

function options(entry: string) {
  return {
    entryPoints: [entry],
    bundle: true,
    write: false as const,
    outfile: "Code.js",
    // Apps Script cannot parse private members and static fields.
    target: "es2020",
    // The browsers' variants of packages: Apps Script has no node: modules either.
    platform: "browser" as const,
    loader: { ".docx": "base64" as const, ".xlsx": "base64" as const },
    charset: "utf8" as const,
    // The paths in tsconfig are for types alone.
    tsconfigRaw: {},
    logLevel: "warning" as const,
  } satisfies BuildOptions;
}

function textOf(files: readonly { readonly text: string }[]): string {
  const [only] = files;
  if (!only || files.length !== 1) throw new Error(`esbuild made ${files.length} files where one was wanted`);
  return only.text;
}
