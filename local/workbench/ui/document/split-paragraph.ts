/** A paragraph leaves no single line behind, and sends none ahead. */
const FEWEST = 2;

/** Cuts a paragraph below the last line that ends above `bottom`, and gives the rest; `undefined` where it stays whole. */
export function splitParagraph(
  paragraph: HTMLElement,
  bottom: number,
  style: CSSStyleDeclaration,
): HTMLElement | undefined {
  const lines = linesOf(paragraph);
  const fitting = Math.min(lines.filter((line) => line.bottom <= bottom).length, lines.length - FEWEST);
  const top = lines[fitting]?.top;
  if (fitting < FEWEST || top === undefined) return undefined;
  const start = firstTextFrom(paragraph, top);
  if (start === undefined) return undefined;
  const range = paragraph.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(paragraph, paragraph.childNodes.length);
  const rest = paragraph.cloneNode(false) as HTMLElement;
  rest.append(range.extractContents());
  for (const name of [...rest.classList]) if (/-num-\d/.test(name)) rest.classList.remove(name);
  rest.style.marginLeft = style.marginLeft;
  rest.style.paddingLeft = style.paddingLeft;
  rest.style.textIndent = "0";
  rest.style.marginTop = "0";
  if (style.textAlign === "justify") paragraph.style.textAlignLast = "justify";
  paragraph.style.marginBottom = "0";
  return rest;
}

interface Line {
  readonly top: number;
  bottom: number;
}

/** The lines of a paragraph from above, by the boxes of what stands in them. */
function linesOf(paragraph: HTMLElement): readonly Line[] {
  const range = paragraph.ownerDocument.createRange();
  range.selectNodeContents(paragraph);
  const lines: Line[] = [];
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  for (const { top, bottom } of boxes.sort((left, right) => left.top - right.top)) {
    const last = lines.at(-1);
    // A smaller or raised letter begins lower or higher than its line, but within it.
    if (last !== undefined && top < (last.top + last.bottom) / 2) last.bottom = Math.max(last.bottom, bottom);
    else lines.push({ top, bottom });
  }
  return lines;
}

/** The first place in the text that stands in the line which begins there, or below. */
function firstTextFrom(
  paragraph: HTMLElement,
  top: number,
): { readonly node: Text; readonly offset: number } | undefined {
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const text = node;
    const isBelow = (offset: number): boolean => middleOf(text, offset) > top;
    if (text.length === 0 || !isBelow(text.length - 1)) continue;
    let [low, high] = [0, text.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBelow(middle)) high = middle;
      else low = middle + 1;
    }
    return { node: text, offset: low };
  }
  return undefined;
}

/** How high a character stands; one that has no box (a space at a line's end) as the one before it. */
function middleOf(text: Text, offset: number): number {
  const range = text.ownerDocument.createRange();
  for (let at = offset; at >= 0; at -= 1) {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const box = [...range.getClientRects()].find(({ width }) => width > 0);
    if (box !== undefined) return (box.top + box.bottom) / 2;
  }
  return Number.NEGATIVE_INFINITY;
}
