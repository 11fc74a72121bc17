import type { CellView } from "../local/local-apps-script";

/** Excel refuses a taller row. In points. */
const tallest = 409;

/** A line of Arial 10, and the room above and below the lines of a cell. In points. */
const line = 12.75;
const padding = 4.5;

/** An em of Arial 10 on the screen, and the room a cell leaves beside its text. In pixels. */
const em = 40 / 3;
const margin = 6;

/** The advance widths of Arial's letters, in thousandths of an em; marks on a letter take no room. */
const widths: readonly (readonly [letters: string, width: number])[] = [
  ["ijl'", 222],
  [" !,./:;I[]|ftr()-", 300],
  ['cksvxyz"*^', 500],
  ["mMW%@", 890],
  ["ABEKPSVXY&", 667],
  ["CDHNRUw", 722],
  ["GOQ", 778],
];
const otherWidth = 556;
const widthOf = new Map(widths.flatMap(([letters, width]) => [...letters].map((each) => [each, width])));

/**
 * The height in points at which a row shows all of its wrapped texts, and one line of a clipped one. The programs that open an .xlsx trust the height it
 * gives: LibreOffice lets the texts of a row that gives none run into the next row.
 */
export function rowHeight(cells: readonly CellView[]): number {
  const lines = Math.max(1, ...cells.map(linesOf));
  return Math.min(tallest, lines * line + padding);
}

function linesOf({ display, wrapStrategy, fontWeight, columnWidth }: CellView): number {
  if (wrapStrategy === "CLIP") return 1;
  if (wrapStrategy !== "WRAP") return display.split("\n").length;
  // Bold letters are a twelfth wider.
  const room = (columnWidth - margin) / (fontWeight === "bold" ? 1.08 : 1);
  return display.split("\n").reduce((sum, paragraph) => sum + wrappedLines(paragraph, room), 0);
}

/**
 * How many lines a paragraph takes. LibreOffice breaks a link after its slashes, Excel where the cell ends: the row has
 * room for the worse of the two.
 */
function wrappedLines(paragraph: string, room: number): number {
  return Math.max(
    filledLines(paragraph.split(/(?<= )/), room),
    filledLines(paragraph.split(/(?<=[ /?-])/), room),
  );
}

/** Fills line after line with pieces; one that is longer than a line is cut. */
function filledLines(pieces: readonly string[], room: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of pieces) {
    // The space at the end of a line needs no room.
    const width = textWidth(piece.trimEnd());
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    const cuts = Math.max(0, Math.ceil(width / room) - 1);
    lines += cuts;
    used += textWidth(piece) - cuts * room;
  }
  return lines;
}

/** In pixels. */
function textWidth(text: string): number {
  // "ế" is as wide as "e".
  const letters = text.normalize("NFD").replace(/\p{M}/gu, "");
  const thousandths = [...letters].reduce((sum, letter) => sum + (widthOf.get(letter) ?? otherWidth), 0);
  return (thousandths * em) / 1000;
}
