/**
 * A .docx as a reader sees it: sections with their paragraphs and tables, each with the look it has once defaults, styles and
 * direct formatting are put together. Lengths are twentieths of a point, sizes points, unless a name says otherwise.
 */

/** A document in the order it is read. */
export interface DocxDocument {
  readonly sections: readonly Section[];
}

export interface Section {
  readonly page: Page;
  readonly blocks: readonly Block[];
  readonly headers: Headers;
  readonly footers: Headers;
  /** The first page has a header of its own. */
  readonly titlePage: boolean;
  /** Where page numbers begin anew; null where they go on. */
  readonly firstPageNumber: number | null;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What stands above or below the text, by page; null where a section has none of its kind. */
export interface Headers {
  readonly default: readonly Block[] | null;
  readonly first: readonly Block[] | null;
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly look: ParagraphLook;
  /** The bullet or number that a list prints before the text: "- ", "1. "; "" for none. */
  readonly marker: string;
  readonly runs: readonly Run[];
  /** Lengths of horizontal lines drawn here; null where a line does not say how long it is. */
  readonly drawnLines: readonly (number | null)[];
}

/** A stretch of text in one look. Line breaks are "\n", tabs "\t", page breaks "\f". */
export interface Run {
  readonly text: string;
  readonly look: RunLook;
  /** "PAGE" where it stands for the number of the page; "" for text. */
  readonly field: string;
}

export interface RunLook {
  /** For letters of ASCII, and for all others, Vietnamese ones among them. */
  readonly font: string;
  readonly otherFont: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  /** Printed in capitals, whatever is typed. */
  readonly capitals: boolean;
  readonly hidden: boolean;
  /** Six hexadecimal digits in capitals; "auto" for black. */
  readonly color: string;
}

export interface ParagraphLook {
  readonly alignment: "left" | "centre" | "right" | "justified";
  readonly left: number;
  readonly right: number;
  /** From the left indent; negative where the first line hangs. */
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  /** A multiple of a line, or a height: just so high, or at least. */
  readonly line: LineSpacing;
  readonly keepNext: boolean;
  readonly pageBreakBefore: boolean;
  readonly topBorder: boolean;
  readonly bottomBorder: boolean;
}

export type LineSpacing =
  | { readonly rule: "multiple"; readonly lines: number }
  | { readonly rule: "exact" | "least"; readonly height: number };

export interface Table {
  readonly kind: "table";
  readonly rows: readonly Row[];
}

export interface Row {
  /** Repeats on every page. */
  readonly head: boolean;
  readonly whole: boolean;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly blocks: readonly Block[];
  /** Between its margins. */
  readonly textWidth: number;
  /** A border shows on some side. */
  readonly ruled: boolean;
}
