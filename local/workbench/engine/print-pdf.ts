import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PrintPdf } from "../../local-apps-script";

/** What documents are printed with. */
export interface PrintKit {
  /** The path of a Chromium. */
  readonly browser: string;
  /** A folder from which playwright-core is found. */
  readonly folder: string;
  /** Scripts: that of the page which shows the document (`print-page.ts`), that of the process which prints it (`print-child.ts`). */
  readonly page: string;
  readonly child: string;
}

/** Longer than any document takes, in milliseconds. */
const PATIENCE = 120_000;

/**
 * Prints documents as they stand on the workbench's screen, page by page. Without network: what a document names outside of
 * itself is not asked for. What it gives throws, in Vietnamese, where there is no browser, or none that prints.
 */
export function pdfPrinter(kit: PrintKit | undefined): PrintPdf {
  return (docx, name) => {
    if (kit === undefined)
      throw new Error(
        "Máy này không có Chromium, Chrome hay Edge nên không in ra PDF được. Cài một trình duyệt ấy rồi chạy lại, hoặc tải tệp .docx.",
      );
    const folder = mkdtempSync(join(tmpdir(), "print-"));
    try {
      const [page, pdf] = [join(folder, "document.html"), join(folder, "document.pdf")];
      writeFileSync(page, pageOf(kit, docx, name));
      execFileSync(process.execPath, ["--input-type=module", "-", kit.browser, page, pdf], {
        cwd: kit.folder,
        input: kit.child,
        stdio: "pipe",
        timeout: PATIENCE,
      });
      return new Uint8Array(readFileSync(pdf));
    } catch (error) {
      const [first = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
      throw new Error(`Không in được “${name}” ra PDF (${first}). Tải tệp .docx rồi in bằng Word.`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

/** A page that shows the document in its own place. Its policy lets its own script run and nothing else, from nowhere else. */
function pageOf({ page }: PrintKit, docx: Uint8Array, name: string): string {
  const nonce = randomUUID();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'unsafe-inline'; img-src data:; font-src data:`;
  const base64 = Buffer.from(docx).toString("base64");
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(name)}</title></head><body>
<script nonce="${nonce}">${page}
printing.printPage("${base64}");</script></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
