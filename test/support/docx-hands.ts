import { DOMParser, type Element, XMLSerializer } from "@xmldom/xmldom";
import PizZip from "pizzip";

/** A paragraph of a document in a person's hands. */
export interface HeldParagraph {
  readonly text: string;
  /** The cell it stands in, in a table with a head that repeats, counted from 0 below the head; null elsewhere. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  /** Writes it anew, as one run. */
  write(text: string): void;
  /** Takes it out; what must hold a paragraph keeps an empty one. */
  remove(): void;
  /** Adds one like it after it. */
  addAfter(text: string): void;
}

/** A table with a head that repeats on every page. */
export interface HeldTable {
  /** Of the rows below the head: their cells' texts. */
  readonly rows: readonly (readonly string[])[];
  readonly head: readonly string[];
  removeRow(row: number): void;
  swapRows(one: number, other: number): void;
  /** Adds a copy of a row after it, with these texts. */
  addRow(row: number, texts: readonly string[]): void;
}

/** A .docx as a person edits it in Docs: its text, its tables. */
export interface HeldDocx {
  paragraphs(): readonly HeldParagraph[];
  tables(): readonly HeldTable[];
  headers(): readonly HeldParagraph[];
  /** The document as it was saved. */
  saved(): Uint8Array;
}

/** Opens a .docx for editing. */
export function holdDocx(content: Uint8Array): HeldDocx {
  const zip = new PizZip(content);
  const names = Object.keys(zip.files).filter((name) => /^word\/(document|header\d*)\.xml$/.test(name));
  const parts = new Map(names.map((name) => [name, parse(zip.file(name)?.asText() ?? "")]));
  const body = parts.get("word/document.xml");
  if (body === undefined) throw new Error("no document");
  const lists = () => all(body, "w:tbl").filter((table) => headCount(table) > 0);
  return {
    paragraphs() {
      const tables = lists();
      return all(body, "w:p").map((element) => held(element, tables));
    },
    tables: () => lists().map(heldTable),
    headers: () =>
      [...parts]
        .filter(([name]) => name.includes("header"))
        .flatMap(([, root]) => all(root, "w:p").map((element) => held(element, []))),
    saved() {
      for (const [name, root] of parts) {
        zip.file(
          name,
          `<?xml version="1.0" encoding="UTF-8"?>${new XMLSerializer().serializeToString(root)}`,
        );
      }
      return zip.generate({ type: "uint8array", compression: "DEFLATE" });
    },
  };
}

function held(element: Element, tables: readonly Element[]): HeldParagraph {
  return {
    text: textOf(element),
    cell: cellOf(element, tables),
    write: (text) => write(element, text),
    remove() {
      const { parentNode } = element;
      if (parentNode && !isNamed(parentNode, "w:tc")) parentNode.removeChild(element);
      else write(element, "");
    },
    addAfter(text) {
      const copy = cloned(element);
      write(copy, text);
      element.parentNode?.insertBefore(copy, element.nextSibling);
    },
  };
}

function heldTable(table: Element): HeldTable {
  const head = headCount(table);
  const rows = () => children(table, "w:tr");
  const below = (at: number) => {
    const row = rows()[head + at];
    if (row === undefined) throw new Error(`no row ${at}`);
    return row;
  };
  return {
    rows: rows()
      .slice(head)
      .map((row) => children(row, "w:tc").map(cellText)),
    head: children(rows()[head - 1] ?? table, "w:tc").map(cellText),
    removeRow: (at) => {
      table.removeChild(below(at));
    },
    swapRows(one, other) {
      const [first, second] = [below(one), below(other)];
      const mark = cloned(first);
      table.replaceChild(mark, first);
      table.replaceChild(first, second);
      table.replaceChild(second, mark);
    },
    addRow(at, texts) {
      const copy = cloned(below(at));
      children(copy, "w:tc").forEach((cell, column) => {
        const [paragraph, ...others] = children(cell, "w:p");
        for (const other of others) cell.removeChild(other);
        if (paragraph) write(paragraph, texts[column] ?? "");
      });
      table.insertBefore(copy, below(at).nextSibling);
    },
  };
}

function write(paragraph: Element, text: string): void {
  const runs = all(paragraph, "w:r");
  const [first, ...rest] = runs;
  for (const run of rest) run.parentNode?.removeChild(run);
  const owner = paragraph.ownerDocument;
  if (!owner) return;
  const run = first ?? paragraph.appendChild(owner.createElement("w:r"));
  for (const node of [...run.childNodes]) if (!isNamed(node, "w:rPr")) run.removeChild(node);
  const element = owner.createElement("w:t");
  element.setAttribute("xml:space", "preserve");
  element.appendChild(owner.createTextNode(text));
  run.appendChild(element);
}

function cellOf(paragraph: Element, tables: readonly Element[]): HeldParagraph["cell"] {
  const cell = paragraph.parentNode;
  const row = cell?.parentNode;
  const table = row?.parentNode;
  if (!cell || !row || !table || !isNamed(cell, "w:tc") || !isNamed(row, "w:tr") || !isNamed(table, "w:tbl"))
    return null;
  const at = tables.indexOf(table);
  if (at < 0) return null;
  return {
    table: at,
    row: children(table, "w:tr").indexOf(row) - headCount(table),
    column: children(row, "w:tc").indexOf(cell),
  };
}

function headCount(table: Element): number {
  const rows = children(table, "w:tr");
  const isHead = (row: Element) =>
    all(row, "w:tblHeader").some((mark) => !["0", "false", "off"].includes(mark.getAttribute("w:val") ?? ""));
  const below = rows.findIndex((row) => !isHead(row));
  return below < 0 ? rows.length : below;
}

function cellText(cell: Element): string {
  return children(cell, "w:p").map(textOf).join(" ");
}

function textOf(paragraph: Element): string {
  return all(paragraph, "w:r")
    .flatMap((run) =>
      children(run).map(({ tagName, textContent }) =>
        tagName === "w:t" ? (textContent ?? "") : tagName === "w:br" || tagName === "w:tab" ? " " : "",
      ),
    )
    .join("");
}

function parse(xml: string): Element {
  const parser = new DOMParser({ normalizeLineEndings: (source) => source.replace(/\r\n?/g, "\n") });
  const root = parser.parseFromString(xml, "text/xml").documentElement;
  if (root === null) throw new Error("no XML");
  return root;
}

function cloned(element: Element): Element {
  const copy = element.cloneNode(true);
  if (!isElement(copy)) throw new Error("no element");
  return copy;
}

/** All elements of a name within one; xmldom's own search takes several times as long. */
function all(root: Element, name: string): Element[] {
  const found: Element[] = [];
  for (let node = root.firstChild; node !== null; node = node.nextSibling) {
    if (!isElement(node)) continue;
    if (node.tagName === name) found.push(node);
    found.push(...all(node, name));
  }
  return found;
}

function children(element: Element, name?: string): Element[] {
  return [...element.childNodes]
    .filter(isElement)
    .filter(({ tagName }) => name === undefined || tagName === name);
}

function isElement(node: { readonly nodeType: number }): node is Element {
  return node.nodeType === 1;
}

function isNamed(node: { readonly nodeType: number }, name: string): node is Element {
  return isElement(node) && node.tagName === name;
}
