import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { build } from "esbuild";
import { menuCaption } from "../src/vietnamese/captions";
import { licenceNotices } from "./licence-notices";

/** A page as HtmlService serves it: one file with its script and its style in it. */
export interface BuiltPage {
  /** Without ".html". */
  readonly name: string;
  readonly html: string;
}

const folder = "src/pages";

/** Builds every page: each .tsx directly in `src/pages` is one. */
export async function buildPages(): Promise<readonly BuiltPage[]> {
  const entries = readdirSync(folder).filter((file) => file.endsWith(".tsx"));
  const style = readFileSync(`${folder}/parts/page.css`, "utf8");
  return await Promise.all(
    entries.map(async (file) => ({
      name: basename(file, ".tsx"),
      html: documentOf(await scriptOf(`${folder}/${file}`), style),
    })),
  );
}

async function scriptOf(entry: string): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2020",
    platform: "browser",
    // HtmlService strips what looks like a comment inside template literals; esbuild escapes a closing script tag.
    supported: { "template-literal": false, "inline-script": false },
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "utf8",
    // The licences follow whole.
    legalComments: "none",
    metafile: true,
    // The paths in tsconfig are for types alone.
    tsconfigRaw: {},
    logLevel: "warning",
  });
  const [only] = outputFiles;
  if (!only || outputFiles.length !== 1)
    throw new Error(`${entry}: esbuild made ${outputFiles.length} files`);
  return only.text + licenceNotices(metafile);
}

function documentOf(script: string, style: string): string {
  return [
    "<!DOCTYPE html>",
    '<html lang="vi">',
    "<head>",
    '<meta charset="utf-8">',
    '<base target="_top">',
    `<title>${menuCaption}</title>`,
    `<style>\n${style}</style>`,
    "</head>",
    "<body>",
    '<div id="page"></div>',
    `<script>\n${script}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
