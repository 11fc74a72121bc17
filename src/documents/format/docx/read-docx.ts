import type { Element } from "@xmldom/xmldom";
import PizZip from "pizzip";
import { themeFonts } from "./looks";
import type { Block, DocxDocument, Headers, Page, Section } from "./model";
import { listsOf } from "./numbering";
import type { Reading } from "./paragraphs";
import { stylesOf } from "./styles";
import { readBlock, readBlocks } from "./tables";
import { attribute, child, children, numberOf, partOf, switchOf } from "./xml";

/**
 * Reads a .docx as Word, Google Docs or LibreOffice writes it, with the look every paragraph and run has in the end; null where
 * the bytes are none.
 */
export function readDocx(content: Uint8Array): DocxDocument | null {
  try {
    return read(new PizZip(content));
  } catch {
    // Neither PizZip nor xmldom has an error type of its own: what they cannot open is no .docx.
    return null;
  }
}

function read(zip: PizZip): DocxDocument | null {
  const body = child(partOf(zip, "word/document.xml"), "w:body");
  if (body === null) return null;
  const relations = relationsOf(zip);
  const theme = themeFonts(partOf(zip, "word/theme/theme1.xml"));
  const reading: Reading = {
    theme,
    styles: stylesOf(partOf(zip, "word/styles.xml"), theme),
    lists: listsOf(partOf(zip, "word/numbering.xml")),
  };
  const noTable = reading.styles.table(undefined);
  const beside = (id: string) => {
    const root = partOf(zip, relations.get(id) ?? "");
    return root === null ? [] : readBlocks(root, reading, noTable);
  };

  const sections: Section[] = [];
  let content: Block[] = [];
  const close = (properties: Element | null) => {
    const before = sections[sections.length - 1];
    sections.push({
      ...pageOf(properties),
      blocks: content,
      headers: headersOf(properties, "w:headerReference", before?.headers, beside),
      footers: headersOf(properties, "w:footerReference", before?.footers, beside),
    });
    content = [];
  };
  for (const element of children(body)) {
    if (element.tagName === "w:sectPr") close(element);
    else {
      content.push(...readBlock(element, reading, noTable));
      const breaks = child(element, "w:pPr", "w:sectPr");
      if (breaks !== null) close(breaks);
    }
  }
  if (content.length > 0) close(null);
  return { sections };
}

function relationsOf(zip: PizZip): ReadonlyMap<string, string> {
  return new Map(
    children(partOf(zip, "word/_rels/document.xml.rels"), "Relationship").map((each) => {
      const target = attribute(each, "Target") ?? "";
      return [attribute(each, "Id") ?? "", target.startsWith("/") ? target.slice(1) : `word/${target}`];
    }),
  );
}

/** Word's letter page, where a section says nothing. */
const letter = { width: 12240, height: 15840, margin: 1440 } as const;

function pageOf(properties: Element | null): Pick<Section, "page" | "titlePage" | "firstPageNumber"> {
  const size = child(properties, "w:pgSz");
  const margins = child(properties, "w:pgMar");
  const margin = (side: string) => Math.abs(numberOf(margins, `w:${side}`) ?? letter.margin);
  const page: Page = {
    width: numberOf(size, "w:w") ?? letter.width,
    height: numberOf(size, "w:h") ?? letter.height,
    top: margin("top"),
    bottom: margin("bottom"),
    left: margin("left"),
    right: margin("right"),
  };
  return {
    page,
    titlePage: switchOf(properties, "w:titlePg") ?? false,
    firstPageNumber: numberOf(child(properties, "w:pgNumType"), "w:start") ?? null,
  };
}

/** A section that names no header of a kind has the one of the section before. */
function headersOf(
  properties: Element | null,
  name: string,
  before: Headers | undefined,
  blocksOf: (id: string) => readonly Block[],
): Headers {
  const references = children(properties, name);
  const of = (type: "default" | "first") => {
    const own = references.find((each) => (attribute(each, "w:type") ?? "default") === type);
    return own === undefined ? (before?.[type] ?? null) : blocksOf(attribute(own, "r:id") ?? "");
  };
  return { default: of("default"), first: of("first") };
}
