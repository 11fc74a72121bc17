import { DOMParser, type Element, type Node } from "@xmldom/xmldom";
import type PizZip from "pizzip";

/**
 * Reads the parts of a .docx as trees. Names are those Word, Google Docs and LibreOffice all write ("w:p"); attributes may
 * stand in any order, lengths may have decimals, switches may have a value.
 */

// As XML 1.0 says; left to itself, xmldom also turns U+0085 and U+2028 into line feeds, which only XML 1.1 does.
const parser = new DOMParser({ normalizeLineEndings: (source) => source.replace(/\r\n?/g, "\n") });

/** The root of a part, null where the file has no such part. Throws where it is no XML. */
export function partOf(zip: PizZip, name: string): Element | null {
  const part = zip.file(name);
  return part === null ? null : parser.parseFromString(part.asText(), "text/xml").documentElement;
}

/** The child elements, of one name where one is given, in their order. */
export function children(element: Element | null, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = element?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (isElement(node) && (name === undefined || node.tagName === name)) found.push(node);
  }
  return found;
}

/** The first child element of a name, or of a path of names ("w:rPr", "w:sz"). */
export function child(element: Element | null, ...path: readonly string[]): Element | null {
  return path.reduce<Element | null>((above, name) => children(above, name)[0] ?? null, element);
}

/** Every element below, of one name, in the order of the text. */
export function all(element: Element, name: string): Element[] {
  return [...element.getElementsByTagName(name)];
}

/** An attribute, the first that stands of several names for the same ("w:left", "w:start"). */
export function attribute(element: Element | null, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = element?.getAttribute(name);
    if (value !== null && value !== undefined) return value;
  }
  return undefined;
}

/** A number an attribute holds, whole or with decimals; undefined where there is none. */
export function numberOf(element: Element | null, ...names: readonly string[]): number | undefined {
  const text = attribute(element, ...names);
  const value = text === undefined || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** A switch: on where the element stands without a value or with one that says so; undefined where it does not stand. */
export function switchOf(element: Element | null, name: string): boolean | undefined {
  const found = child(element, name);
  if (found === null) return undefined;
  return !["0", "false", "off"].includes(attribute(found, "w:val") ?? "true");
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
