import { createHash } from "node:crypto";
import PizZip from "pizzip";
import { findXmlFault } from "./xml-fault";

/** Styles that a Google Doc has, too, by the names Word gives them. */
const KEPT_STYLES = /^(normal|title|heading [1-6]|default paragraph font)$/i;

/**
 * Why Google could not import these bytes as a document, or what of it would be lost: named styles other than
 * Normal, Title and headings 1–6, page borders, text boxes, widths of tables in percent. An empty list means that
 * the document comes through whole.
 */
export function findImportLosses(bytes: Uint8Array): readonly string[] {
  const key = createHash("sha256").update(bytes).digest("base64");
  const losses = known.get(key) ?? lossesIn(bytes);
  known.set(key, losses);
  return losses;
}

/** What was found so far, by the bytes' hash: the same templates are imported into every register. */
const known = new Map<string, readonly string[]>();

function lossesIn(bytes: Uint8Array): readonly string[] {
  const zip = open(bytes);
  if (zip === undefined) return ["the bytes are no .docx (no zip archive)"];
  const body = zip.file("word/document.xml");
  if (body === null || zip.file("[Content_Types].xml") === null) {
    return ["the bytes are no .docx (word/document.xml or [Content_Types].xml is missing)"];
  }
  const styles = styleNames(zip.file("word/styles.xml")?.asText() ?? "");
  const parts = zip.file(/^word\/(document|header\d*|footer\d*)\.xml$/);
  return [...new Set(parts.flatMap((part) => lossesOf(part.name, part.asText(), styles)))];
}

function open(bytes: Uint8Array): PizZip | undefined {
  try {
    return new PizZip(bytes);
  } catch {
    return undefined;
  }
}

/** The names of styles by their ids, from word/styles.xml. */
function styleNames(xml: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [style] of xml.matchAll(/<w:style\b[\s\S]*?<\/w:style>/g)) {
    const id = /w:styleId="([^"]*)"/.exec(style)?.[1];
    const name = /<w:name\b[^>]*w:val="([^"]*)"/.exec(style)?.[1];
    if (id !== undefined && name !== undefined) names.set(id, name);
  }
  return names;
}

function lossesOf(part: string, xml: string, styles: ReadonlyMap<string, string>): string[] {
  const fault = findXmlFault(xml);
  if (fault !== undefined) return [`${part} is no well-formed XML: ${fault}`];
  const losses: string[] = [];
  for (const [, kind, id = ""] of xml.matchAll(/<w:([pr])Style\b[^>]*w:val="([^"]*)"/g)) {
    const name = styles.get(id) ?? id;
    if (!KEPT_STYLES.test(name)) {
      losses.push(`${part}: the ${kind === "p" ? "paragraph" : "character"} style "${name}"`);
    }
  }
  if (/<w:pgBorders\b/.test(xml)) losses.push(`${part}: page borders`);
  if (/<w:txbxContent\b|<v:textbox\b/.test(xml)) losses.push(`${part}: text boxes`);
  for (const [width] of xml.matchAll(/<w:(?:tblW|tcW)\b[^>]*>/g)) {
    if (/w:type="pct"|w:w="[^"]*%"/.test(width)) losses.push(`${part}: widths in percent, ${width}`);
  }
  return losses;
}
