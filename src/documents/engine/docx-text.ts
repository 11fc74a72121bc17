import PizZip from "pizzip";
import { attribute } from "./docx-look";
import { unescapeXml } from "./template-text";

/** A paragraph outside tables; soft breaks are "\n". */
export interface ParagraphText {
  readonly kind: "paragraph";
  readonly text: string;
}

/** A cell: its paragraphs, those of tables within it among them, and how many columns of the grid it takes. */
export interface CellText {
  readonly paragraphs: readonly string[];
  readonly span: number;
}

export interface RowText {
  /** It repeats on every page. */
  readonly head: boolean;
  readonly cells: readonly CellText[];
}

export interface TableText {
  readonly kind: "table";
  readonly rows: readonly RowText[];
}

export type BlockText = ParagraphText | TableText;

/** What people read in a .docx: its text in order, and the paragraphs of its headers, footers and footnotes. */
export interface DocxText {
  readonly body: readonly BlockText[];
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Reads what a .docx says, as Google, LibreOffice or Word wrote it: runs are put together again, numbers of pages, which each
 * computes anew, are left out, as is what is struck out in a suggested change. null where the bytes are no .docx.
 */
export function readDocxText(docx: Uint8Array): DocxText | null {
  const zip = openZip(docx);
  const document = zip?.file("word/document.xml")?.asText();
  if (!zip || document === undefined) return null;
  const part = (name: string) => zip.file(name)?.asText() ?? "";
  const relations = new Map(
    [...part("word/_rels/document.xml.rels").matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target") ?? "",
    ]),
  );
  /** Of each section and kind of page; one that several sections share is read once. */
  const regions = (reference: string) => {
    const tags = document.match(new RegExp(`<w:${reference}\\b[^>]*>`, "g")) ?? [];
    const targets = tags.map((tag) => relations.get(attribute(tag, "r:id")) ?? "");
    const texts = [...new Set(targets)].map((target) => paragraphsIn(blocksIn(part(pathOf(target)))));
    return [...new Map(texts.map((text) => [text.join("\n"), text])).values()].flat();
  };
  return {
    body: blocksIn(document),
    headers: regions("headerReference"),
    footers: regions("footerReference"),
    notes: paragraphsIn(blocksIn(part("word/footnotes.xml"))),
  };
}

/** Targets are relative to the folder of the document, or begin at the root of the file. */
function pathOf(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `word/${target}`;
}

function openZip(docx: Uint8Array): PizZip | null {
  try {
    return new PizZip(docx);
  } catch {
    // PizZip has no error type of its own: what it cannot open is not a zip file.
    return null;
  }
}

/** Every paragraph of blocks in the order of reading, those in tables among them. */
export function paragraphsIn(blocks: readonly BlockText[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? block.text
      : block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)),
  );
}

/** The tags that bear on the text, and what follows a start tag. */
const tagged =
  /<(\/?)(?:w:(p|tbl|tr|tc|t|tab|br|cr|noBreakHyphen|instrText|fldChar|fldSimple|tblHeader|gridSpan|moveFrom)|(mc:Fallback))(?=[\s/>])([^>]*)>([^<]*)/g;

/** A field being read: what it computes. */
interface Field {
  instruction: string;
}

interface OpenCell {
  readonly blocks: BlockText[];
  span: number;
}

interface OpenTable {
  readonly rows: RowText[];
  cells: CellText[];
  head: boolean;
  cell: OpenCell | null;
}

/** The blocks of a part, read in one pass: a list of a thousand rows has hundreds of thousands of tags. */
function blocksIn(xml: string): readonly BlockText[] {
  const body: BlockText[] = [];
  const tables: OpenTable[] = [];
  /** The paragraphs that are open, each within the other: a text box stands in a paragraph. */
  const open: string[] = [];
  const fields: Field[] = [];
  /** How deep within what is not to be read. */
  let skipped = 0;

  const say = (text: string) => {
    if (open.length > 0 && !fields.some(isPageNumber)) open[open.length - 1] += text;
  };
  const put = (block: BlockText) => {
    (tables[tables.length - 1]?.cell?.blocks ?? body).push(block);
  };

  for (const [, closing, name = "", fallback, attributes = "", text = ""] of xml.matchAll(tagged)) {
    const ends = closing === "/";
    const alone = attributes.endsWith("/");
    if (fallback !== undefined || name === "moveFrom") {
      if (!alone) skipped += ends ? -1 : 1;
      continue;
    }
    if (skipped > 0) continue;
    const table = tables[tables.length - 1];
    switch (name) {
      case "t":
        if (!ends && !alone) say(decoded(text));
        break;
      case "tab":
        // Stops of a paragraph's own bear a position; a tab in the text bears nothing.
        if (!attributes.includes("w:pos")) say("\t");
        break;
      case "br":
        if (!/w:type="(?:page|column)"/.test(attributes)) say("\n");
        break;
      case "cr":
        say("\n");
        break;
      case "noBreakHyphen":
        say("-");
        break;
      case "p":
        if (!ends) open.push("");
        if (ends || alone) put({ kind: "paragraph", text: open.pop() ?? "" });
        break;
      case "instrText": {
        const field = fields[fields.length - 1];
        if (!ends && field) field.instruction += text;
        break;
      }
      case "fldChar":
        if (attributes.includes('"begin"')) fields.push({ instruction: "" });
        if (attributes.includes('"end"')) fields.pop();
        break;
      case "fldSimple":
        if (ends) fields.pop();
        else if (!alone) fields.push({ instruction: attributes });
        break;
      case "tbl":
        if (!ends) tables.push({ rows: [], cells: [], head: false, cell: null });
        else if (tables.pop() && table) put({ kind: "table", rows: table.rows });
        break;
      case "tr":
        if (!table) break;
        if (ends) table.rows.push({ head: table.head, cells: table.cells });
        table.cells = [];
        table.head = false;
        break;
      case "tblHeader":
        if (table) table.head = !/w:val="(?:0|false|off)"/.test(attributes);
        break;
      case "tc":
        if (!table) break;
        if (!ends) table.cell = { blocks: [], span: 1 };
        else if (table.cell) {
          table.cells.push({ paragraphs: paragraphsIn(table.cell.blocks), span: table.cell.span });
          table.cell = null;
        }
        break;
      case "gridSpan":
        if (table?.cell) table.cell.span = Number(attribute(attributes, "w:val") ?? 1);
    }
  }
  return body;
}

/** "PAGE", "NUMPAGES": each program writes the number it counted last. */
function isPageNumber({ instruction }: Field): boolean {
  return /\b(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(instruction);
}

function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return unescapeXml(
    text.replace(/&#(x?)([0-9a-f]+);/gi, (_, hexadecimal, digits) =>
      String.fromCodePoint(Number.parseInt(digits, hexadecimal === "" ? 10 : 16)),
    ),
  );
}
