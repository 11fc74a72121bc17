/** A stretch of a paragraph in one face. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A paragraph's lines, and the marker of a list that Word wrote into it ("" for none). */
export interface Runs {
  readonly lines: readonly (readonly Run[])[];
  readonly marker: string;
}

/** Reads inline nodes: text with its faces, line breaks, and Word's own marker, which is no part of the text. */
export function runsOf(nodes: readonly Node[]): Runs {
  const lines: Run[][] = [[]];
  let marker = "";

  function read(node: Node, bold: boolean, italic: boolean): void {
    if (node.nodeType === Node.TEXT_NODE) {
      lines[lines.length - 1]?.push({ text: node.textContent ?? "", bold, italic });
    } else if (node instanceof Element) {
      if (node.matches("br")) lines.push([]);
      else if (isListMarker(node)) marker = markerText(node);
      else {
        const faces = [isBold(node, bold), isItalic(node, italic)] as const;
        for (const child of node.childNodes) read(child, ...faces);
      }
    }
  }
  for (const node of nodes) read(node, inheritedBold(node), inheritedItalic(node));
  return { lines, marker };
}

/** Word marks what it wrote for readers that know no lists. */
function isListMarker(element: Element): boolean {
  return /mso-list\s*:\s*ignore/i.test(element.getAttribute("style") ?? "");
}

/** "1.", "a)"; what stands for a dot in a font of signs is a dot. */
function markerText(element: Element): string {
  const text = (element.textContent ?? "").replace(/\s+/g, " ").trim();
  // The font stands in it, or around it.
  const around = element.parentElement?.matches("span") ? element.parentElement : element;
  const fonts = [around, ...around.querySelectorAll("[style]")].map(
    (each) => each.getAttribute("style") ?? "",
  );
  const isSign = fonts.some((style) => /symbol|wingdings|courier new/i.test(style));
  return isSign && text.length === 1 && !/[-–+*]/.test(text) ? "•" : text;
}

function isBold(element: Element, before: boolean): boolean {
  const weight = /font-weight\s*:\s*(\w+)/i.exec(element.getAttribute("style") ?? "")?.[1]?.toLowerCase();
  if (weight !== undefined) return weight === "bold" || weight === "bolder" || Number(weight) >= 600;
  return before || element.matches("b,strong");
}

function isItalic(element: Element, before: boolean): boolean {
  const style = /font-style\s*:\s*(\w+)/i.exec(element.getAttribute("style") ?? "")?.[1]?.toLowerCase();
  if (style !== undefined) return style === "italic" || style === "oblique";
  return before || element.matches("i,em");
}

/** The face of what stands around a paragraph: Google Docs wraps all it copies in a <b> that is not bold. */
function inheritedBold(node: Node): boolean {
  return ancestors(node).reduce((bold, element) => isBold(element, bold), false);
}

function inheritedItalic(node: Node): boolean {
  return ancestors(node).reduce((italic, element) => isItalic(element, italic), false);
}

/** The elements around a node, the outermost first. */
function ancestors(node: Node): readonly Element[] {
  const found: Element[] = [];
  for (let at = node.parentElement; at; at = at.parentElement) found.unshift(at);
  return found;
}
