import { defaultOptions, renderDocument } from "docx-preview";
import { FONT_FACES } from "./document-fonts";
import {
  PAGE_MARK,
  PAGES_MARK,
  type ReadDocument,
  readDocument,
  type SectionProps,
  sectionIn,
} from "./document-tree";
import { paginate } from "./paginate";
import { makeSafe } from "./safe-content";

const STYLE = `
html { background: #e8eaed; }
body { margin: 0; }
.pages { display: flex; flex-flow: column; align-items: center; gap: 16px; padding: 16px; }
.pages > section.docx { background: white; box-shadow: 0 1px 4px rgba(0, 0, 0, .35); flex: none; }
.docx p.keep-next { break-after: avoid; }
.docx table.tight { overflow-wrap: anywhere; }
@media print {
  html { background: none; }
  .pages { display: block; padding: 0; }
  .pages > section.docx { box-shadow: none; break-after: page; }
  .pages > section.docx:last-child { break-after: auto; }
}`;

/**
 * Shows a .docx as pages of paper in an empty document, which nothing in it can run scripts in. Gives how many there are. Throws for bytes that
 * are no .docx.
 */
export async function showDocument(bytes: Uint8Array, target: Document): Promise<number> {
  const [first, later] = await Promise.all([
    readDocument(bytes, true).then(rendered),
    readDocument(bytes, false).then(rendered),
  ]);
  target.head.append(styleOf(target, FONT_FACES), ...first.styles, styleOf(target, STYLE));
  const holder = target.createElement("div");
  holder.className = "pages";
  holder.append(...first.pages);
  makeSafe(holder);
  for (const page of later.pages) makeSafe(page);
  target.body.replaceChildren(holder);
  // The lines break as the fonts have it.
  await loadFonts(target);
  keepTablesOnPaper(holder);
  const laterPages = joined(later.pages, first.sections);
  const pages = joined([...first.pages], first.sections).flatMap((page, at) =>
    paginate(page, laterPages[at] ?? page),
  );
  numberPages(pages, first.sections);
  target.head.append(styleOf(target, paperOf(pages)));
  return pages.length;
}

/** A long address would make its column wider than the paper: there it breaks anywhere, as word processors break it. */
function keepTablesOnPaper(holder: HTMLElement): void {
  for (const table of holder.querySelectorAll("table")) {
    const room = table.parentElement?.clientWidth ?? 0;
    if (table.offsetWidth > room + 1) table.classList.add("tight");
  }
}

function styleOf(target: Document, text: string): HTMLStyleElement {
  const style = target.createElement("style");
  style.textContent = text;
  return style;
}

interface Rendered {
  readonly styles: readonly Node[];
  readonly pages: readonly HTMLElement[];
  readonly sections: readonly SectionProps[];
}

async function rendered({ document, sections }: ReadDocument): Promise<Rendered> {
  const nodes = await renderDocument(document, {
    inWrapper: false,
    useBase64URL: true,
    renderAltChunks: false,
    h(element) {
      const made = defaultOptions.h(element);
      if (typeof element === "object" && "tagName" in element && element.tagName === "section") {
        const { style } = element;
        const width = typeof style === "object" ? style.width : undefined;
        (made as HTMLElement).dataset.section = String(sectionIn(width ?? "") ?? "");
      }
      return made;
    },
  });
  return {
    styles: nodes.filter(({ nodeName }) => nodeName === "STYLE"),
    pages: nodes.filter((node): node is HTMLElement => node.nodeName === "SECTION"),
    sections,
  };
}

/** Fonts are small and at hand; asked for by the layout they would come too late to be measured. */
async function loadFonts({ fonts }: Document): Promise<void> {
  await Promise.all([...fonts].map((font) => font.load()));
}

/** A section that goes on where the one before it ends, on paper of the same size, is none of its own. */
function joined(
  pages: HTMLElement[] | readonly HTMLElement[],
  sections: readonly SectionProps[],
): HTMLElement[] {
  const left: HTMLElement[] = [];
  for (const page of pages) {
    const before = left.at(-1);
    const article = page.querySelector<HTMLElement>(":scope > article");
    const goesOn =
      before !== undefined &&
      before.dataset.section !== page.dataset.section &&
      sections[Number(page.dataset.section)]?.type === "continuous" &&
      before.style.width === page.style.width &&
      before.style.minHeight === page.style.minHeight &&
      article?.style.columnCount === "";
    if (!goesOn || article === null) left.push(page);
    else {
      before.querySelector(":scope > article")?.append(...article.childNodes);
      page.remove();
    }
  }
  return left;
}

/** Writes the numbers into headers and footers, as the sections begin them. */
function numberPages(pages: readonly HTMLElement[], sections: readonly SectionProps[]): void {
  let number = 0;
  let section: string | undefined;
  for (const page of pages) {
    const begins = page.dataset.section !== section;
    section = page.dataset.section;
    const start = begins ? sections[Number(section)]?.pageNumber?.start : undefined;
    number = start ?? number + 1;
    for (const part of page.querySelectorAll(":scope > header, :scope > footer")) {
      const walker = page.ownerDocument.createTreeWalker(part, 4 /* NodeFilter.SHOW_TEXT */);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        node.nodeValue = (node.nodeValue ?? "")
          .replaceAll(PAGE_MARK, String(number))
          .replaceAll(PAGES_MARK, String(pages.length));
      }
    }
  }
}

/** The paper that each page is printed on. */
function paperOf(pages: readonly HTMLElement[]): string {
  const sizes = [...new Set(pages.map(({ style }) => `${style.width} ${style.minHeight}`))];
  for (const page of pages) {
    page.dataset.paper = String(sizes.indexOf(`${page.style.width} ${page.style.minHeight}`));
  }
  return sizes
    .map(
      (size, at) =>
        `@page paper${at} { size: ${size}; margin: 0; } [data-paper="${at}"] { page: paper${at}; }`,
    )
    .join("\n");
}
