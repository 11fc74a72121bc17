import { createHash } from "node:crypto";
import type { PrintPdf } from "../../local/local-apps-script";

/** Stands for a printer: what it gives says of which .docx it is, and nothing else. */
export const printPdf: PrintPdf = (docx) => new TextEncoder().encode(`%PDF-1.7\n% ${digestOf(docx)}\n`);

/** What a PDF of the stand-in says of the .docx it was printed from. */
export function digestOf(docx: Uint8Array): string {
  return createHash("sha256").update(docx).digest("hex");
}
