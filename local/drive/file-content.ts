import { NotEmulatedError } from "../script/errors";
import type { LocalBlob } from "../services/blob";
import { findImportLosses } from "./docx-import";
import { driveError } from "./drive-errors";
import { DOCX, GOOGLE_DOCUMENT } from "./drive-store";
import { docxOfText } from "./text-import";

/**
 * The bytes a file is made of. Plain text may become a Google Doc; a .docx that does is looked through first: what Google would lose on
 * the way is refused, naming it, so that nobody finds out from a spoilt document.
 */
export function contentOf(method: string, mimeType: string, media: LocalBlob | null): Uint8Array | undefined {
  if (media === null) return undefined;
  const given = media.getContentType();
  if (mimeType === GOOGLE_DOCUMENT) {
    if (given === "text/plain") return docxOfText(media.bytes);
    if (given !== DOCX) {
      throw driveError(
        method,
        400,
        `Bad Request: ${given ?? "data without a type"} does not become a Google Doc here`,
      );
    }
    const losses = findImportLosses(media.bytes);
    if (losses.length > 0) {
      throw driveError(method, 400, `Bad Request: importing would lose ${losses.join("; ")}`);
    }
    return media.bytes;
  }
  if (mimeType.startsWith("application/vnd.google-apps.")) {
    throw new NotEmulatedError(`converting to ${mimeType}`);
  }
  return media.bytes;
}
