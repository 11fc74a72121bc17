import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync, transformSync } from "esbuild";
import type { PrintPdf } from "../../local-apps-script";

/** Longer than any document takes. */
const PATIENCE = 120_000;

/**
 * Prints documents as they stand on the workbench's screen with this Chromium, page by page, one after the other. Without network: what a
 * document names outside of itself is not asked for. Throws where the browser does not start or the bytes are no .docx.
 */
export function pdfPrinter(browser: string): PrintPdf {
  return (docx, name) => {
    const folder = mkdtempSync(join(tmpdir(), "print-"));
    try {
      const [page, pdf] = [join(folder, "document.html"), join(folder, "document.pdf")];
      writeFileSync(page, pageOf(docx, name));
      // The packages are those of this folder.
      const cwd = fileURLToPath(new URL(".", import.meta.url));
      execFileSync(process.execPath, ["--input-type=module", "-", browser, page, pdf], {
        cwd,
        input: childScript(),
        stdio: "pipe",
        timeout: PATIENCE,
      });
      return readFileSync(pdf);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

let child: string | undefined;

function childScript(): string {
  child ??= transformSync(readFileSync(new URL("./print-child.ts", import.meta.url), "utf8"), {
    loader: "ts",
  }).code;
  return child;
}

/** A page that shows the document in its own place. Its policy lets its own script run and nothing else, from nowhere else. */
export function pageOf(docx: Uint8Array, name: string): string {
  const nonce = randomUUID();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'unsafe-inline'; img-src data:; font-src data:`;
  const base64 = Buffer.from(docx).toString("base64");
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(name)}</title></head><body>
<script nonce="${nonce}">${printScript()}
printing.printPage("${base64}");</script></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

let script: string | undefined;

/** The browser's half, bundled once a process. */
function printScript(): string {
  script ??= buildSync({
    entryPoints: [fileURLToPath(new URL("../ui/document/print-page.ts", import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    globalName: "printing",
    target: "es2022",
    loader: { ".woff2": "dataurl" },
    tsconfigRaw: {},
  }).outputFiles[0]?.text.replaceAll("</script", "<\\/script");
  if (script === undefined) throw new Error("the script that prints was not built");
  return script;
}
