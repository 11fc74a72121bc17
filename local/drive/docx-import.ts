import { createHash } from "node:crypto";
import PizZip from "pizzip";
import { findXmlFault } from "./xml-fault";

/** Styles that a Google Doc has, too, by the names Word gives them. */
export const KEPT_STYLES = /^(normal|title|heading [1-6]|default paragraph font)$/i;

/** What of a document an import as a Google Doc loses, and in which part of the .docx. */
export interface ImportLoss {
  readonly kind: "paragraph style" | "character style" | "page borders" | "text boxes" | "percent widths";
  /** "word/document.xml". */
  readonly part: string;
  /** The name of the style, or the width. */
  readonly what: string;
}

/** What Google could make of some bytes: nothing, for a reason, or a document that loses something, or nothing. */
export type ImportReport =
  | { readonly refusal: string; readonly losses: readonly [] }
  | { readonly refusal: undefined; readonly losses: readonly ImportLoss[] };

/**
 * Why Google could not import these bytes as a document, or what of it would be lost: named styles other than
 * Normal, Title and headings 1–6, page borders, text boxes, widths of tables in percent. An empty list means that
 * the document comes through whole.
 */
export function findImportLosses(bytes: Uint8Array): readonly string[] {
  const { refusal, losses } = reportImport(bytes);
  return refusal === undefined ? [...new Set(losses.map(lossText))] : [refusal];
}

/** The same, told apart. */
export function reportImport(bytes: Uint8Array): ImportReport {
  const key = createHash("sha256").update(bytes).digest("base64");
  const report = known.get(key) ?? reportOf(bytes);
  known.set(key, report);
  return report;
}

function lossText({ kind, part, what }: ImportLoss): string {
  switch (kind) {
    case "paragraph style":
    case "character style":
      return `${part}: the ${kind} "${what}"`;
    case "percent widths":
      return `${part}: widths in percent, ${what}`;
    default:
      return `${part}: ${kind}`;
  }
}

/** What was found so far, by the bytes' hash: the same templates are imported into every register. */
const known = new Map<string, ImportReport>();

function reportOf(bytes: Uint8Array): ImportReport {
  const zip = open(bytes);
  if (zip === undefined) return refused("the bytes are no .docx (no zip archive)");
  const body = zip.file("word/document.xml");
  if (body === null || zip.file("[Content_Types].xml") === null) {
    return refused("the bytes are no .docx (word/document.xml or [Content_Types].xml is missing)");
  }
  const styles = styleNames(zip.file("word/styles.xml")?.asText() ?? "");
  const parts = textParts(zip).map((part) => ({ name: part.name, xml: part.asText() }));
  for (const { name, xml } of parts) {
    const fault = findXmlFault(xml);
    if (fault !== undefined) return refused(`${name} is no well-formed XML: ${fault}`);
  }
  return { refusal: undefined, losses: parts.flatMap(({ name, xml }) => lossesOf(name, xml, styles)) };
}

function refused(refusal: string): ImportReport {
  return { refusal, losses: [] };
}

/** The parts of a .docx that hold its text. */
export function textParts(zip: PizZip) {
  return zip.file(/^word\/(document|header\d*|footer\d*)\.xml$/);
}

function open(bytes: Uint8Array): PizZip | undefined {
  try {
    return new PizZip(bytes);
  } catch {
    return undefined;
  }
}

/** The names of styles by their ids, from word/styles.xml. */
export function styleNames(xml: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [style] of xml.matchAll(/<w:style\b[\s\S]*?<\/w:style>/g)) {
    const id = /w:styleId="([^"]*)"/.exec(style)?.[1];
    const name = /<w:name\b[^>]*w:val="([^"]*)"/.exec(style)?.[1];
    if (id !== undefined && name !== undefined) names.set(id, name);
  }
  return names;
}

function lossesOf(part: string, xml: string, styles: ReadonlyMap<string, string>): ImportLoss[] {
  const losses: ImportLoss[] = [];
  for (const [, kind, id = ""] of xml.matchAll(/<w:([pr])Style\b[^>]*w:val="([^"]*)"/g)) {
    const what = styles.get(id) ?? id;
    if (KEPT_STYLES.test(what)) continue;
    losses.push({ kind: kind === "p" ? "paragraph style" : "character style", part, what });
  }
  if (/<w:pgBorders\b/.test(xml)) losses.push({ kind: "page borders", part, what: "" });
  if (/<w:txbxContent\b|<v:textbox\b/.test(xml)) losses.push({ kind: "text boxes", part, what: "" });
  for (const [width] of xml.matchAll(/<w:(?:tblW|tcW)\b[^>]*>/g)) {
    if (/w:type="pct"|w:w="[^"]*%"/.test(width)) losses.push({ kind: "percent widths", part, what: width });
  }
  return losses;
}
