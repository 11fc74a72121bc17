import { DOMParser, type Element, XMLSerializer } from "@xmldom/xmldom";
import PizZip from "pizzip";
import { KEPT_STYLES, styleNames, textParts } from "./docx-import";

/**
 * The document as a Google Doc would keep it, without all that `reportImport` says is lost: paragraphs and letters keep their own
 * looks, not those of styles; text boxes go with what stands in them. The bytes must be a .docx that can be imported.
 */
export function withoutLosses(bytes: Uint8Array): Uint8Array {
  const zip = new PizZip(bytes);
  const names = styleNames(zip.file("word/styles.xml")?.asText() ?? "");
  for (const part of textParts(zip)) {
    const document = new DOMParser().parseFromString(part.asText(), "text/xml");
    const all = (tag: string): Element[] => [...document.getElementsByTagName(tag)];
    for (const style of [...all("w:pStyle"), ...all("w:rStyle")]) {
      const id = style.getAttribute("w:val") ?? "";
      if (!KEPT_STYLES.test(names.get(id) ?? id)) remove(style);
    }
    for (const borders of all("w:pgBorders")) remove(borders);
    for (const text of [...all("w:txbxContent"), ...all("v:textbox")]) remove(boxOf(text));
    for (const width of [...all("w:tblW"), ...all("w:tcW")]) {
      if (width.getAttribute("w:type") !== "pct" && !width.getAttribute("w:w")?.includes("%")) continue;
      width.setAttribute("w:type", "auto");
      width.setAttribute("w:w", "0");
    }
    zip.file(part.name, new XMLSerializer().serializeToString(document));
  }
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

/** What holds a text box in its run: the outermost of these. */
function boxOf(text: Element): Element {
  let box = text;
  for (let at: Element | null = text; at !== null; at = at.parentElement) {
    if (["mc:AlternateContent", "w:pict", "w:drawing"].includes(at.tagName)) box = at;
    if (at.tagName === "w:r") break;
  }
  return box;
}

function remove(element: Element): void {
  element.parentNode?.removeChild(element);
}
