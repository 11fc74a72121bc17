import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { findBrowser } from "../../browser/find-browser";
import type { PrintKit } from "../engine/print-pdf";

const folder = fileURLToPath(new URL("../", import.meta.url));

/** What the engine prints documents with; `undefined` where the machine has no browser that can. */
export async function makePrintKit(): Promise<PrintKit | undefined> {
  const browser = await findBrowser().catch(() => undefined);
  if (browser === undefined) return undefined;
  kit ??= Promise.all([pageScript(), childScript()]);
  const [page, child] = await kit;
  return { browser, folder, page, child };
}

/** Built once a process. */
let kit: Promise<readonly [page: string, child: string]> | undefined;

async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}/ui/document/print-page.ts`],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    globalName: "printing",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    loader: { ".woff2": "dataurl" },
    tsconfigRaw: {},
    logLevel: "warning",
  });
  return (outputFiles[0]?.text ?? "").replaceAll("</script", "<\\/script");
}

async function childScript(): Promise<string> {
  const text = await readFile(`${folder}/engine/print-child.ts`, "utf8");
  return (await transform(text, { loader: "ts" })).code;
}
