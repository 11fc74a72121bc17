import PizZip from "pizzip";
import { ballotCodeOf } from "../src/domain/vote/ballot-code";

/** The codes on the slips of a document, in their order, as a member reads them from the paper. */
export function codesOn(docx: Uint8Array): readonly string[] {
  const xml = new PizZip(docx).file("word/document.xml")?.asText() ?? "";
  const texts = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = ""]) => text.trim());
  return texts.filter((text) => ballotCodeOf(text) === text);
}
