import { boldWidth } from "../../src/documents/engine/shapes";
import type { Docx, DocxParagraph } from "./docx";

/**
 * How high a part of a document is, estimated with some air: text broken by the width of its letters (regular ones are a
 * little narrower than bold ones, of which the widths are known), lines of 1.15 of the letters' size, rows of a table as high
 * as their highest cell. In points.
 */
export function heightOf(document: Docx, paragraphs: readonly DocxParagraph[]): number {
  const { width, margins } = document.section;
  const page = (width - margins.left - margins.right) / 20;
  const cells = new Map<string, number>();
  let free = 0;
  for (const paragraph of paragraphs) {
    const { cell } = paragraph;
    if (cell === null) {
      free += paragraphHeight(paragraph, page);
      continue;
    }
    const columns = document.tables[cell.table]?.columns ?? [];
    // A cell over several columns is a heading, of one line.
    const spans = document.tables[cell.table]?.rows[cell.row]?.cells.length === 1;
    const room = spans ? page : (columns[cell.column] ?? 0) / 20 - 6;
    const key = JSON.stringify([cell.table, cell.row, cell.column]);
    cells.set(key, (cells.get(key) ?? 0) + paragraphHeight(paragraph, room));
  }
  const rows = new Map<string, number>();
  for (const [key, height] of cells) {
    const [table, row]: readonly number[] = JSON.parse(key);
    const name = JSON.stringify([table, row]);
    // Margins of two points and a rule.
    rows.set(name, Math.max(rows.get(name) ?? 0, height + 2.5));
  }
  return free + [...rows.values()].reduce((sum, height) => sum + height, 0);
}

/** How high the text of a page of the document is, in points. */
export function pageHeight({ section: { height, margins } }: Docx): number {
  return (height - margins.top - margins.bottom) / 20;
}

const regular = 0.95;

function paragraphHeight({ runs, spacing, indent }: DocxParagraph, room: number): number {
  const size = Math.max(...runs.map((run) => run.size ?? 0), 0) || 2;
  const text = runs.map((run) => run.text).join("");
  const bold = runs.length > 0 && runs.every((run) => run.bold);
  const wide = (part: string) => (boldWidth(part, size) * 72 * (bold ? 1 : regular)) / 25.4;
  let lines = 0;
  for (const part of text.split("\n")) {
    let used = indent.firstLine / 20;
    lines += 1;
    for (const word of part.split(" ")) {
      const length = wide(`${word} `);
      if (used + length - wide(" ") > room && used > 0) {
        lines += 1;
        used = 0;
      }
      used += length;
    }
  }
  const factor = spacing.rule === "exact" ? 0 : 1.15 * Math.max(1, spacing.line / 240);
  return (
    spacing.before / 20 + spacing.after / 20 + (factor === 0 ? spacing.line / 20 : lines * size * factor)
  );
}
