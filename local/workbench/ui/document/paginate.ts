import { splitParagraph } from "./split-paragraph";
import { splitTable } from "./split-table";

/** Bounds are fractions of a pixel, and so are their sums. */
const SLACK = 0.75;

/**
 * Cuts a section that was rendered as one long page into pages of its height, each with header and footer: `later` is one
 * with those of the pages after the first. The section must stand in a document that is laid out. What cannot be cut (a row or an
 * image higher than a page) makes its page longer.
 */
export function paginate(first: HTMLElement, later: HTMLElement): readonly HTMLElement[] {
  const pages = [first];
  for (let page = first; ; ) {
    const article = articleOf(page);
    const rest = cut(article, bottomOf(page));
    if (rest.length === 0) return pages;
    // The space below the last paragraph would lengthen the page.
    const last = article.lastElementChild as HTMLElement | null;
    if (last !== null) last.style.marginBottom = "0";
    const next = emptyPage(page, later);
    articleOf(next).append(...rest);
    page.after(next);
    pages.push(next);
    page = next;
  }
}

function articleOf(page: HTMLElement): HTMLElement {
  const article = page.querySelector<HTMLElement>(":scope > article");
  if (article === null) throw new Error("a page without a text");
  return article;
}

/** Where text ends on a page: above the lower margin, and above what stands there of footnotes. */
function bottomOf(page: HTMLElement): number {
  const style = getStyle(page);
  const notes = [...page.querySelectorAll<HTMLElement>(":scope > ol")];
  const height = notes.reduce((sum, note) => sum + note.getBoundingClientRect().height, 0);
  const full = Number.parseFloat(style.minHeight);
  return page.getBoundingClientRect().top + full - Number.parseFloat(style.paddingBottom) - height;
}

function getStyle(element: Element): CSSStyleDeclaration {
  const view = element.ownerDocument.defaultView;
  if (view === null) throw new Error("a document without a window has no pages");
  return view.getComputedStyle(element);
}

/** A page of the same size, with nothing on it but header and footer. */
function emptyPage(page: HTMLElement, later: HTMLElement): HTMLElement {
  const next = page.cloneNode(false) as HTMLElement;
  const article = articleOf(page).cloneNode(false);
  const [header, footer] = ["header", "footer"].map((name) => later.querySelector(`:scope > ${name}`));
  if (header) next.append(header.cloneNode(true));
  next.append(article);
  if (footer) next.append(footer.cloneNode(true));
  return next;
}

/** Takes what does not fit above `bottom` out of the text and gives it back; at least one block stays. */
function cut(article: HTMLElement, bottom: number): readonly Element[] {
  const blocks = [...article.children];
  const at = blocks.findIndex((block) => block.getBoundingClientRect().bottom > bottom + SLACK);
  const block = blocks[at];
  if (block === undefined) return [];
  const tail = tailOf(block, bottom + SLACK);
  if (tail !== undefined) return taken([tail, ...blocks.slice(at + 1)]);
  let from = at;
  while (from > 0 && blocks[from - 1]?.classList.contains("keep-next")) from -= 1;
  // What would be kept together from the page's top on does not fit on any page.
  if (from === 0) from = Math.max(at, 1);
  return taken(blocks.slice(from));
}

function taken(blocks: readonly Element[]): readonly Element[] {
  for (const block of blocks) block.remove();
  return blocks;
}

/** The part of a block below that line, cut off; `undefined` where it goes to the next page whole. */
function tailOf(block: Element, bottom: number): Element | undefined {
  if (block.tagName === "P") return splitParagraph(block as HTMLElement, bottom, getStyle(block));
  return block.tagName === "TABLE" ? splitTable(block as HTMLTableElement, bottom) : undefined;
}
