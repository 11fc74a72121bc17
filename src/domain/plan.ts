import type { Place } from "../vietnamese/place";
import { type Level, outline } from "./outline";
import { type MarkContext, printText, type Run } from "./plan-text";
import type { Problem } from "./problem";

/** One block of a plan's content, as the register keeps it (domain.md 5.1: sections are data). */
export interface PlanBlock {
  readonly round: string;
  /** Its place in the plan: rows may be sorted at will, the order is this number. */
  readonly order: number;
  readonly level: Level;
  readonly text: string;
}

/** A block ready to be printed: its marker ("II. ", "- ", "") stands first in `runs`. */
export interface PlanParagraph {
  readonly level: Level;
  readonly runs: readonly Run[];
}

/** A block with the cell it was read from, for messages. */
export interface PlacedBlock {
  readonly block: PlanBlock;
  readonly place: Place;
}

/**
 * The paragraphs of a plan in their order: numbered, marks printed, the closing "./." set where it is missing
 * (domain.md 5.1). Takes the blocks of one round in any order. Every fault of every block is reported.
 */
export function planParagraphs(
  blocks: readonly PlacedBlock[],
  context: MarkContext,
): { paragraphs: readonly PlanParagraph[]; problems: readonly Problem[] } {
  const numbers = outline();
  const problems: Problem[] = [];
  const paragraphs = [...blocks]
    .sort((a, b) => a.block.order - b.block.order)
    .map(({ block, place }): PlanParagraph => {
      const { runs, faults } = printText(block.text.trim(), context);
      problems.push(...faults.map((fault) => ({ ...fault, where: place })));
      return { level: block.level, runs: marked(numbers.next(block.level), runs) };
    });
  const last = paragraphs.pop();
  return { paragraphs: last ? [...paragraphs, closed(last)] : paragraphs, problems };
}

function marked(marker: string, runs: readonly Run[]): readonly Run[] {
  const first = runs[0];
  if (marker === "") return runs;
  if (first && !first.italic) return [{ text: marker + first.text, italic: false }, ...runs.slice(1)];
  return [{ text: marker, italic: false }, ...runs];
}

/** The last paragraph ends "./." whatever was typed at its end (domain.md 5.1, 6). */
function closed(paragraph: PlanParagraph): PlanParagraph {
  const last = paragraph.runs[paragraph.runs.length - 1];
  if (!last) return paragraph;
  const text = `${last.text.replace(/[\s./;]+$/, "")}./.`;
  return { ...paragraph, runs: [...paragraph.runs.slice(0, -1), { ...last, text }] };
}
