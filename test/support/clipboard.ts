import { DOMParser, type Element } from "@xmldom/xmldom";
import PizZip from "pizzip";

/**
 * The whole of a .docx as Word puts it on the clipboard as plain text: a paragraph a line, the cells of a table's row parted by tabs. What
 * breaks a line within a paragraph or a cell is a line break here, too; empty lines are left out.
 */
export function clipboardText(content: Uint8Array): string {
  const xml = new PizZip(content).file("word/document.xml")?.asText() ?? "";
  const body = new DOMParser().parseFromString(xml, "text/xml").getElementsByTagName("w:body").item(0);
  if (body === null) throw new Error("no body");
  return childrenOf(body)
    .flatMap((part) => (part.tagName === "w:tbl" ? rowsOf(part) : [textOf(part)]))
    .flatMap((line) => line.split("\n"))
    .filter((line) => line.trim() !== "")
    .join("\n");
}

function rowsOf(table: Element): readonly string[] {
  return childrenOf(table)
    .filter(({ tagName }) => tagName === "w:tr")
    .map((row) =>
      childrenOf(row)
        .filter(({ tagName }) => tagName === "w:tc")
        .map((cell) => childrenOf(cell).map(textOf).filter(Boolean).join("\n"))
        .join("\t"),
    );
}

function textOf(element: Element): string {
  if (element.tagName === "w:t") return element.textContent ?? "";
  if (element.tagName === "w:br") return "\n";
  if (element.tagName === "w:tab") return " ";
  return childrenOf(element).map(textOf).join("");
}

function childrenOf(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling)
    if (node.nodeType === 1) found.push(node as Element);
  return found;
}
