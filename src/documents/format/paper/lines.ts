import { comparable } from "../../../vietnamese/text";
import type { Block, DocxDocument, Paragraph, Run, Section, Table } from "../docx/model";

/** A line as it was typed: a paragraph, or a stretch of one between line breaks. Empty ones are lines, too. */
export interface Line {
  readonly index: number;
  /** What is printed, a list's marker before it, without spaces at its ends. */
  readonly text: string;
  /** The runs that print something. */
  readonly runs: readonly Run[];
  readonly paragraph: Paragraph;
  /** The text of the whole document counted by what stands directly in it: paragraphs and tables. */
  readonly block: number;
  readonly section: number;
  /** Where in a table; the outer one where tables stand in each other. */
  readonly cell: CellPlace | null;
  /** Room for text, in twentieths of a point. */
  readonly width: number;
  /** The first thing on a page, by a break or by a section. */
  readonly opensPage: boolean;
}

export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A table that stands directly in the text. */
export interface PlacedTable {
  readonly table: Table;
  readonly block: number;
  readonly section: number;
}

/** A document's lines and tables in the order of reading: cells row by row, each from top to bottom. */
export interface Reading {
  readonly lines: readonly Line[];
  readonly tables: readonly PlacedTable[];
}

/** Takes a document apart into its lines. */
export function linesOf({ sections }: DocxDocument): Reading {
  const lines: Line[] = [];
  const tables: PlacedTable[] = [];
  let block = 0;
  let afterBreak = false;
  sections.forEach((section, sectionIndex) => {
    let opensSection = sectionIndex > 0;
    for (const each of section.blocks) {
      const at = { block, section: sectionIndex };
      if (each.kind === "table") {
        tables.push({ table: each, ...at });
        each.rows.forEach(({ cells }, row) => {
          cells.forEach((cell, column) => {
            const place = { table: tables.length - 1, row, column };
            for (const paragraph of paragraphsIn(cell.blocks)) {
              add(paragraph, { ...at, cell: place, width: cell.textWidth, opensPage: false });
            }
          });
        });
        afterBreak = false;
      } else {
        const opensPage = opensSection || afterBreak || each.look.pageBreakBefore;
        const breaks = textOf(each.runs).split("\f");
        add(each, {
          ...at,
          cell: null,
          width: roomIn(section),
          opensPage: opensPage || (breaks.length > 1 && breaks[0] === ""),
        });
        // A break at the end of a paragraph, or alone in one, turns the page for what follows.
        afterBreak = breaks.length > 1 && (breaks[breaks.length - 1] ?? "").trim() === "";
      }
      opensSection = false;
      block += 1;
    }
  });
  return { lines, tables };

  function add(
    paragraph: Paragraph,
    at: Pick<Line, "block" | "section" | "cell" | "width" | "opensPage">,
  ): void {
    piecesOf(paragraph, at.cell === null).forEach((runs, piece) => {
      const marker = piece === 0 ? paragraph.marker : "";
      const text = (marker + textOf(runs).replace(/[\f\n]/g, "")).trim();
      const printing = runs.filter((run) => run.text.trim() !== "");
      lines.push({ ...at, index: lines.length, text, runs: printing, paragraph });
    });
  }
}

/** Paragraphs of a cell, those of tables within it among them. */
export function paragraphsIn(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  );
}

/** Room for text between a page's margins. */
function roomIn({ page }: Section): number {
  return page.width - page.left - page.right;
}

/** What runs print: capitals where the look turns letters into them, nothing where it hides them. */
export function textOf(runs: readonly Run[]): string {
  return runs
    .map(({ text, look }) => (look.hidden ? "" : look.capitals ? text.toUpperCase() : text))
    .join("")
    .normalize("NFC")
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, "");
}

/** What stands at the head of a document, by which two of them in one paragraph, a tab between them, are told apart. */
const ofHead = /^\s*(?:số\s*:|cộng\s+h[oò]|độc\s+lập|.{2,40},\s*ngày\s.*năm)/iu;

/** A paragraph's runs line by line; of the head's, also those beside each other with a tab between. */
function piecesOf({ runs }: Paragraph, free: boolean): readonly (readonly Run[])[] {
  const byLine = split(runs, "\n");
  if (!free) return byLine;
  return byLine.flatMap((line) => {
    const pieces = split(line, "\t").filter((piece) => textOf(piece).trim() !== "");
    return pieces.length > 1 && pieces.some((piece) => ofHead.test(textOf(piece))) ? pieces : [line];
  });
}

function split(runs: readonly Run[], at: "\n" | "\t"): readonly (readonly Run[])[] {
  const pieces: Run[][] = [[]];
  for (const run of runs) {
    run.text.split(at).forEach((text, index) => {
      if (index > 0) pieces.push([]);
      if (text !== "" || run.field !== "") pieces[pieces.length - 1]?.push({ ...run, text });
    });
  }
  return pieces;
}

/** Whether every letter is a capital, and there is one. */
export function inCapitals(text: string): boolean {
  return /\p{L}/u.test(text) && text === text.toUpperCase();
}

/** A rule under a text: how long it is in twentieths of a point, null where its maker does not say. */
export interface DrawnRule {
  readonly length: number | null;
}

/**
 * The rule under a text: the border of an empty paragraph behind it in the same cell, a line drawn there, or the border
 * or the drawn line of its own last paragraph. Null where there is none.
 */
export function ruleUnder(text: readonly Line[], lines: readonly Line[]): DrawnRule | null {
  const last = text[text.length - 1];
  if (last === undefined) return null;
  for (const { paragraph } of text) {
    const [drawn] = paragraph.drawnLines;
    if (drawn !== undefined) return { length: drawn };
  }
  if (last.paragraph.look.bottomBorder) return { length: borderLength(last) };
  for (const line of lines.slice(last.index + 1)) {
    if (line.text !== "" || !sameCell(line, last)) break;
    const [drawn] = line.paragraph.drawnLines;
    if (drawn !== undefined) return { length: drawn };
    const { topBorder, bottomBorder } = line.paragraph.look;
    if (topBorder || bottomBorder) return { length: borderLength(line) };
  }
  return null;
}

function borderLength({ width, paragraph: { look } }: Line): number {
  return width - look.left - look.right;
}

/** Whether two lines stand in one cell, or both in none. */
export function sameCell(one: Line, other: Line): boolean {
  if (one.cell === null || other.cell === null) return one.cell === other.cell;
  return (
    one.cell.table === other.cell.table &&
    one.cell.row === other.cell.row &&
    one.cell.column === other.cell.column
  );
}

/** Characters that are quoted of a paragraph at most. */
const longestQuote = 60;

/** "đoạn “Căn cứ Luật Thi đua …”": where a person finds a line. */
export function quotedLine({ text }: Pick<Line, "text">): string {
  const whole = comparable(text);
  if (whole.length <= longestQuote) return `đoạn “${whole}”`;
  const cut = whole.lastIndexOf(" ", longestQuote);
  return `đoạn “${whole.slice(0, cut > 0 ? cut : longestQuote)} …”`;
}
