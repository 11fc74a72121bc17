import PizZip from "pizzip";
import { fingerprint } from "./fingerprint";
import { readParagraphs, unescapeXml } from "./template-text";

/**
 * What of a .docx the templates stand on, each as one line of Vietnamese, so that two files can be compared and shown.
 * Read as Google writes it: attributes in any order, lengths with decimals, switches with values, and in each grid of
 * columns the grid it had before.
 */
export interface DocxLook {
  readonly page: string;
  readonly firstPageHeader: string;
  readonly pageNumber: string;
  readonly rules: string;
  readonly columnWidths: string;
  readonly cellBorders: string;
  readonly headerRows: string;
  readonly fonts: string;
  /** The document's paragraphs that hold text. */
  readonly paragraphs: readonly string[];
}

/** Several checks look at the same file; reading a long template takes a while. */
const known = new WeakMap<Uint8Array, DocxLook>();

/** Reads a .docx, each only once. Throws where it is none. */
export function lookOf(docx: Uint8Array): DocxLook {
  const look = known.get(docx) ?? read(docx);
  known.set(docx, look);
  return look;
}

/** A short mark of how a .docx looks; null for what is none. */
export function lookMark(docx: Uint8Array): string | null {
  try {
    return fingerprint(JSON.stringify(lookOf(docx)));
  } catch {
    // Somebody put something else in its place.
    return null;
  }
}

function read(docx: Uint8Array): DocxLook {
  const zip = new PizZip(docx);
  const document = partOf(zip, "word/document.xml");
  const relations = partOf(zip, "word/_rels/document.xml.rels");
  // The text's own: annexes have sections behind it.
  const [section = ""] = elements(document, "sectPr");
  const headers = new Map(
    tags(section, "headerReference").map((reference) => {
      const id = attribute(reference, "r:id");
      const relation = [...relations.matchAll(/<Relationship\b[^>]*>/g)].find(
        ([tag]) => attribute(tag, "Id") === id,
      );
      const target = attribute(relation?.[0] ?? "", "Target") ?? "";
      return [attribute(reference, "w:type"), zip.file(`word/${target}`)?.asText() ?? ""];
    }),
  );
  return {
    page: pageOf(section),
    firstPageHeader: firstPageHeaderOf(section, headers.get("first")),
    pageNumber: hasPageField(headers.get("default") ?? "")
      ? "Đầu trang có số trang"
      : "Đầu trang không có số trang",
    rules: rulesOf(document),
    columnWidths: columnWidthsOf(document),
    cellBorders: cellBordersOf(document),
    headerRows: headerRowsOf(document),
    fonts: fontsOf(document, zip.file("word/styles.xml")?.asText() ?? ""),
    paragraphs: readParagraphs("word/document.xml", document).map(({ text }) => unescapeXml(text)),
  };
}

function partOf(zip: PizZip, name: string): string {
  const part = zip.file(name);
  if (part === null) throw new Error(`The .docx has no ${name}`);
  return part.asText();
}

function pageOf(section: string): string {
  const size = tags(section, "pgSz")[0] ?? "";
  const margin = tags(section, "pgMar")[0] ?? "";
  const mm = (side: string) => millimetres(attribute(margin, `w:${side}`));
  return [
    `Khổ ${millimetres(attribute(size, "w:w"))} × ${millimetres(attribute(size, "w:h"))} mm`,
    `lề trên ${mm("top")}, dưới ${mm("bottom")}, trái ${mm("left")}, phải ${mm("right")} mm`,
    `đầu trang cách mép ${mm("header")} mm`,
  ].join("; ");
}

function firstPageHeaderOf(section: string, header: string | undefined): string {
  const [titlePage] = tags(section, "titlePg");
  if (titlePage === undefined || isOff(titlePage) || header === undefined)
    return "Trang đầu không có đầu trang riêng";
  const empty = readParagraphs("word/header.xml", header).length === 0 && !hasPageField(header);
  return `Trang đầu có đầu trang riêng, ${empty ? "để trống" : "có chữ hoặc số trang"}`;
}

function hasPageField(header: string): boolean {
  return /<w:instrText\b[^>]*>\s*PAGE\b|<w:fldSimple\b[^>]*w:instr="\s*PAGE\b/.test(header);
}

/** A rule is the upper border of a paragraph; its length is given by the indents. */
function rulesOf(document: string): string {
  const rules = elements(document, "p").filter((paragraph) =>
    tags(elements(paragraph, "pBdr")[0] ?? "", "top").some(isVisible),
  );
  const indents = rules.map((rule) => {
    const [indent = ""] = tags(rule, "ind");
    return `${millimetres(attribute(indent, "w:left") ?? attribute(indent, "w:start"))} và ${millimetres(
      attribute(indent, "w:right") ?? attribute(indent, "w:end"),
    )}`;
  });
  return `${rules.length} kẻ ngang, thụt trái và phải (mm): ${indents.join("; ")}`;
}

function columnWidthsOf(document: string): string {
  const widths = tablesOf(document).map((table) =>
    tags(elements(table, "tblGrid")[0] ?? "", "gridCol")
      .map((column) => millimetres(attribute(column, "w:w")))
      .join(" và "),
  );
  return `${widths.length} bảng, cột rộng (mm): ${widths.join("; ")}`;
}

/** For each table, how many of its cells show a border: "0/4; 8/8". */
function cellBordersOf(document: string): string {
  const shown = tablesOf(document).map((table) => {
    const ofTable = elements(table, "tblBorders")[0] ?? "";
    const tableHasBorders = [...sides, "insideH", "insideV"].some((side) =>
      tags(ofTable, side).some(isVisible),
    );
    const cells = elements(table, "tc");
    const bordered = cells.filter((cell) => {
      const borders = elements(cell, "tcBorders")[0] ?? "";
      return sides.some((side) => {
        const [own] = tags(borders, side);
        return own === undefined ? tableHasBorders : isVisible(own);
      });
    });
    return `${bordered.length}/${cells.length}`;
  });
  return `${shown.length} bảng, số ô có đường viền: ${shown.join("; ")}`;
}

function headerRowsOf(document: string): string {
  const rows = elements(document, "trPr").filter((row) => tags(row, "tblHeader").some((tag) => !isOff(tag)));
  return `${rows.length} dòng tiêu đề lặp lại ở trang sau`;
}

const sides = ["top", "bottom", "left", "right"] as const;

/** What a run does not say itself is said by Normal, or by the document's defaults. */
function fontsOf(document: string, styles: string): string {
  const normal =
    elements(styles, "style").find((style) => /^[^>]*\sw:default="(?:1|true)"/.test(style)) ?? "";
  const behind = [normal, elements(styles, "docDefaults")[0] ?? ""];
  const said = (run: string, tag: string, name: string) =>
    [run, ...behind]
      .map((xml) => attribute(tags(xml, tag)[0] ?? "", name))
      .find((value) => value !== undefined);
  const runs = elements(document, "r").filter((run) => readParagraphs("word/document.xml", run).length > 0);
  const fonts = new Set(runs.map((run) => said(run, "rFonts", "w:ascii") ?? "không rõ"));
  const sizes = new Set(runs.map((run) => Number(said(run, "sz", "w:val") ?? 0) / 2));
  return `Phông ${[...fonts].sort().join(", ")}; cỡ ${[...sizes].sort((a, b) => a - b).join(", ")}`;
}

/** A document's tables, without the grids their columns had before a change, which Google writes beside the new ones. */
function tablesOf(document: string): readonly string[] {
  return elements(document.replace(/<w:tblGridChange\b[\s\S]*?<\/w:tblGridChange>/g, ""), "tbl");
}

/** The elements of a name, from their start tag to their end tag; none of those asked for holds another of its kind. */
function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<w:${name}(?:\\s[^>]*[^/>]|\\s*)>[\\s\\S]*?</w:${name}>`, "g")) ?? [];
}

/** The start tags of a name. */
function tags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<w:${name}(?:\\s[^>]*)?/?>`, "g")) ?? [];
}

/** The value of an attribute of a start tag, undefined where it has none. */
export function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

function isVisible(border: string): boolean {
  const kind = attribute(border, "w:val") ?? "none";
  return kind !== "none" && kind !== "nil" && attribute(border, "w:sz") !== "0";
}

function isOff(element: string): boolean {
  return ["0", "false", "off"].includes(attribute(element, "w:val") ?? "true");
}

/** Whole millimetres of a length in twentieths of a point: export moves lengths by fractions of a point. */
function millimetres(twips: string | undefined): number {
  return Math.round((Number(twips ?? 0) / 1440) * 25.4);
}
