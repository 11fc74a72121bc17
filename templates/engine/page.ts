import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Header,
  type IParagraphOptions,
  type IRunOptions,
  type ISectionOptions,
  type ISpacingProperties,
  LineRuleType,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TextRun,
} from "docx";
import { landscapeWidth, textWidth } from "../../src/documents/engine/shapes";

/**
 * The page every document stands on, upright or on its side, and the paragraphs it is made of (NĐ 30/2020, domain.md 6). All formatting
 * is direct, because Google Docs drops named styles at import (platform.md, Documents). Sizes are in points, lengths in
 * millimetres unless a name says otherwise.
 */

export const font = "Times New Roman";

/** A4 with margins top 20, bottom 20, left 30, right 15 mm; the page number stands 10 mm below the upper edge. */
const page = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15, header: 10 } as const;
if (page.width - page.left - page.right !== textWidth)
  throw new Error("The page and its text width disagree");
if (page.height - page.left - page.right !== landscapeWidth)
  throw new Error("The page on its side and its text width disagree");

/** Twentieths of a point in `millimetres`, to the nearest. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** A margin is rounded up: 20 mm is the least the law allows, and 19,98 mm is less. */
const margin = (millimetres: number): number => Math.ceil((millimetres / 25.4) * 1440);

/** A run of text: Times New Roman, black, of so many points. */
export function run(text: string, points: number, look: Omit<IRunOptions, "text"> = {}): TextRun {
  return new TextRun({ text, font, size: points * 2, color: "000000", ...look });
}

/** Single line spacing, with so many points before and after. The rule is named: without it LibreOffice reads 12 pt. */
export function single(before = 0, after = 0): ISpacingProperties {
  return { before: before * 20, after: after * 20, line: 240, lineRule: LineRuleType.AUTO };
}

/** A paragraph without any spacing of its own, set line by line. */
export function line(children: readonly TextRun[], look: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ spacing: single(), ...look, children });
}

/** An empty paragraph as high as a line of so many points. */
export function blank(points: number, look: IParagraphOptions = {}): Paragraph {
  return line([], { ...look, run: { font, size: points * 2 } });
}

/**
 * An empty paragraph one point high, where the format wants a paragraph and the eye none. Exactly so high: a line of
 * any font would take a page of its own when what is before it ends at the foot of one.
 */
export function hairline(): Paragraph {
  const spacing = { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT };
  return line([], { spacing, run: { font, size: 2 } });
}

/** The next page begins behind it. */
export function nextPage(): Paragraph {
  return new Paragraph({ children: [new PageBreak()], spacing: single(), run: { size: 2 } });
}

/**
 * A rule `length` long in the middle of a column `column` wide: the upper border of an empty paragraph two points high,
 * drawn in from both sides. Google Docs keeps paragraph borders and loses drawn lines.
 */
export function rule(length: number, column: number, look: IParagraphOptions = {}): Paragraph {
  const indent = twips((column - length) / 2);
  return blank(2, {
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    indent: { left: indent, right: indent },
    // Clear of the letters that reach below the line.
    spacing: single(2),
    ...look,
  });
}

/**
 * A paragraph that holds a loop or condition tag alone; merging takes it away whole. Small and grey, so that the
 * secretary can tell it from the text.
 */
export function control(tag: string): Paragraph {
  return line([run(tag, 9, { color: "808080" })]);
}

/** What stands between `{#name}` and `{/name}`, as paragraphs that vanish or repeat together. */
export function section(name: string, content: readonly Paragraph[]): Paragraph[] {
  return [control(`{#${name}}`), ...content, control(`{/${name}}`)];
}

/** How the pages of a document stand. */
type Orientation = "portrait" | "landscape";

/**
 * The document around its content: the page number in the middle of the header from page two on. The first page has a
 * header of its own, empty but present, or Google Docs would show the number there too. Where a document is of several
 * papers its text says which page of how many each is, and the header says nothing ("own").
 */
export function documentOf(
  title: string,
  children: readonly FileChild[],
  orientation: Orientation = "portrait",
  pages: "numbered" | "own" = "numbered",
): Document {
  return documentOfSections(title, [sectionOf(children, orientation, pages)]);
}

/** A document of several sections, each on pages of its own: the body, and its annexes (`annex.ts`). */
export function documentOfSections(title: string, sections: readonly ISectionOptions[]): Document {
  return new Document({
    title,
    creator: "Sổ Thi đua",
    lastModifiedBy: "Sổ Thi đua",
    sections: [...sections],
  });
}

/**
 * A section of a document: its pages, and what stands on them. Behind a table that ends it comes a hairline: Word wants a
 * paragraph there, which also guards the section's end, as a loop that closed right there would take the margins and headers with
 * it (platform.md, Documents). `from` is the number of its first page where that begins anew. */
export function sectionOf(
  children: readonly FileChild[],
  orientation: "portrait" | "landscape" = "portrait",
  pages: "numbered" | "own" = "numbered",
  from?: number,
): ISectionOptions {
  const pageNumber = line([run("", 13, pages === "own" ? {} : { children: [PageNumber.CURRENT] })], {
    alignment: AlignmentType.CENTER,
  });
  return {
    properties: {
      titlePage: true,
      page: {
        ...(from === undefined ? {} : { pageNumbers: { start: from } }),
        // Given upright: the library turns it.
        size: {
          width: twips(page.width),
          height: twips(page.height),
          ...(orientation === "landscape" ? { orientation: PageOrientation.LANDSCAPE } : {}),
        },
        margin: {
          top: margin(page.top),
          bottom: margin(page.bottom),
          left: margin(page.left),
          right: margin(page.right),
          header: twips(page.header),
          footer: twips(page.header),
        },
      },
    },
    headers: {
      default: new Header({ children: [pageNumber] }),
      first: new Header({ children: [blank(13)] }),
    },
    children: children.at(-1) instanceof Table ? [...children, hairline()] : [...children],
  };
}

/** Body text: 14 pt, justified, first line 1,27 cm, 6 pt between paragraphs, lines 1,15 apart. */
export const bodyLook = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: 720 },
  // A multiple, not an exact height: exact line spacing drifts when Google Docs imports it.
  spacing: { before: 0, after: 120, line: 276, lineRule: LineRuleType.AUTO },
  widowControl: true,
} as const satisfies IParagraphOptions;

const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`;

/** word/styles.xml, instead of the library's thirty styles: the default font and size, and Normal. */
export const styles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style></w:styles>`;
