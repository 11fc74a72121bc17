import { compareDocuments } from "../../documents/engine/compare-documents";
import { comparedText, type Difference } from "../../documents/engine/difference";
import { type DocxText, paragraphsIn, readDocxText } from "../../documents/engine/docx-text";
import { digest } from "../../domain/cell-text";
import { type DriveFile, exportUnlessTooLarge } from "../../google/drive";

/** Who has changed what since a document was composed last; "unknown" where that was before this was kept. */
export type ChangedSince = "register" | "hand" | "both" | "unknown";

/** A Google Doc held against what the register writes now. */
export interface Standing {
  readonly differences: readonly Difference[];
  readonly since: ChangedSince;
}

/** Compares a document's file with what the register writes; null where the Google Doc cannot be read. One call. */
export function standingText(file: DriveFile, content: Uint8Array): Standing | null {
  const exported = exportUnlessTooLarge(file.id);
  const found = exported && readDocxText(exported);
  const written = readDocxText(content);
  if (!found || !written) return null;
  return { differences: compareDocuments(written, found), since: changedSince(file.version, written, found) };
}

/** What a file keeps of the text it was composed with: by it an edit by hand is told from a change of the register. */
export function textMark(content: Uint8Array): string {
  const text = readDocxText(content);
  return text ? markOf(text) : "";
}

function markOf({ body, headers, footers, notes }: DocxText): string {
  const paragraphs = [...paragraphsIn(body), ...headers, ...footers, ...notes];
  return digest(
    paragraphs
      .map(comparedText)
      .filter((text) => text !== "")
      .join("\n"),
  );
}

function changedSince(mark: string, written: DocxText, found: DocxText): ChangedSince {
  if (mark === "") return "unknown";
  if (mark === markOf(found)) return "register";
  return mark === markOf(written) ? "hand" : "both";
}
