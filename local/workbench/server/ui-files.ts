import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

interface UiFile {
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** The page's files by their paths, with their types. */
export type UiFiles = ReadonlyMap<string, UiFile>;

const folder = fileURLToPath(new URL("../ui", import.meta.url));

/** Builds the page: its script and its style, and what is only loaded where it is needed (`import()`). In memory alone. */
export async function buildUi(): Promise<UiFiles> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}/index.tsx`],
    bundle: true,
    splitting: true,
    write: false,
    outdir: `${folder}/built`,
    entryNames: "[name]",
    chunkNames: "[name]-[hash]",
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "utf8",
    legalComments: "none",
    loader: { ".woff2": "dataurl" },
    tsconfigRaw: {},
    logLevel: "warning",
  });
  const files = new Map<string, UiFile>([["/", { type: "text/html", content: PAGE }]]);
  for (const { path, contents } of outputFiles) {
    const name = relative(`${folder}/built`, path).replaceAll("\\", "/");
    files.set(`/ui/${name}`, {
      type: name.endsWith(".css") ? "text/css" : "text/javascript",
      content: contents,
    });
  }
  return files;
}

const PAGE = `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bàn làm việc</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/ui/index.css">
</head>
<body>
<div id="workbench"></div>
<script type="module" src="/ui/index.js"></script>
</body>
</html>
`;
