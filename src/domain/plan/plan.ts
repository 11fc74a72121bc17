import type { Place } from "../../vietnamese/place";
import { lowerFirst } from "../../vietnamese/text";
import type { Problem } from "../problem";
import { capitalWarnings } from "./list-capitals";
import { faceWarnings } from "./mixed-faces";
import { isRowLevel, type Level, outline, type RowLevel } from "./outline";
import { appendixFault, ended, punctuatedGrounds } from "./plan-ends";
import type { PlacedLine } from "./plan-line";
import { linesOf, opensWithMark, paragraphsOf } from "./plan-lines";
import type { PlanAppendix, PlanPart } from "./plan-part";
import { goesOnWith, rowFault, type TypedRow, tableOf } from "./plan-table";
import { type MarkContext, printText } from "./plan-text";
import { markerWarnings, type TakenMarker } from "./taken-markers";

/** One block of a plan's content, as the register keeps it (domain.md 5.1: sections are data). */
export interface PlanBlock {
  readonly round: string;
  /** Its place in the plan: rows may be sorted at will, the order is this number. */
  readonly order: number;
  readonly level: Level;
  readonly text: string;
}

/** A block with the cell it was read from, for messages. */
export interface PlacedBlock {
  readonly block: PlanBlock;
  readonly place: Place;
}

/** A plan ready to be printed, every fault of every block, and what was mended by itself. */
export interface PrintedPlan {
  readonly parts: readonly PlanPart[];
  readonly appendices: readonly PlanAppendix[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** What stands before the first appendix, or in one. */
interface Body {
  readonly appendix: Pick<PlanAppendix, "name" | "title"> | null;
  readonly parts: PlanPart[];
  /** Where its last block was typed; of an appendix without any, its own place. */
  last: Place | null;
}

/**
 * The parts of a plan in their order: numbered, marks printed, a list mark that stands alone spread over paragraphs of
 * its own, table rows gathered, the closing "./." set where it is missing (domain.md 5.1). Takes the blocks of one round
 * in any order, and what messages call the document.
 */
export function planParts(
  blocks: readonly PlacedBlock[],
  context: MarkContext,
  name = "Kế hoạch",
): PrintedPlan {
  const numbers = outline(blocks.filter(({ block }) => block.level === "appendix").length);
  const problems: Problem[] = [];
  const taken: TakenMarker[] = [];
  const placed: PlacedLine[] = [];
  const main: Body = { appendix: null, parts: [], last: null };
  const appended: Body[] = [];
  let rows: (TypedRow & { readonly place: Place })[] = [];
  const body = () => appended[appended.length - 1] ?? main;

  function endTable(): void {
    if (rows.length === 0) return;
    const made = tableOf(rows);
    const where = "row" in made ? rows[made.row]?.place : undefined;
    if ("row" in made) problems.push({ ...made.fault, ...(where ? { where } : {}) });
    else body().parts.push(made.table);
    rows = [];
  }

  function addRow(level: RowLevel, text: string, place: Place): void {
    const cells = text.split("|").map((cell) => {
      const { runs, faults } = printText(cell.trim(), context);
      problems.push(...faults.map((fault) => ({ ...fault, where: place })));
      return runs;
    });
    const row = { level, cells, place };
    if (!goesOnWith(rows, row)) endTable();
    const wrong = rowFault(row, rows);
    if (wrong) problems.push({ ...wrong, where: place });
    else rows.push(row);
  }

  for (const { block, place } of [...blocks].sort((a, b) => a.block.order - b.block.order)) {
    const { level, text } = block;
    if (isRowLevel(level)) {
      addRow(level, text, place);
      placed.push(null);
      body().last = place;
      continue;
    }
    endTable();
    const { lines, faults } = linesOf(level, text, context);
    problems.push(...faults.map((fault) => ({ ...fault, where: place })));
    for (const [index, line] of lines.entries()) {
      const marker = numbers.next(line.level);
      if ("what" in marker) {
        problems.push({ ...marker, where: place });
        continue;
      }
      if (line.typed !== "") taken.push({ typed: line.typed, printed: marker.text.trim(), place });
      const byMark = index === 0 && opensWithMark(level, text);
      placed.push({ level: line.level, runs: line.runs, place, opensWithMark: byMark });
      if (line.level === "appendix") {
        appended.push({ appendix: { name: marker.text, title: line.runs }, parts: [], last: null });
      } else body().parts.push(...paragraphsOf(line.level, marker.text, line.runs));
    }
    body().last = place;
  }
  endTable();
  const warnings = [...markerWarnings(taken), ...capitalWarnings(placed), ...faceWarnings(placed)];
  const appendices = appended.flatMap(({ appendix, parts, last }): readonly PlanAppendix[] => {
    const fault = appendixFault(parts);
    if (fault !== null) problems.push({ ...fault, ...(last ? { where: last } : {}) });
    return appendix ? [{ ...appendix, parts: punctuatedGrounds(parts) }] : [];
  });
  const where = main.last ? { where: main.last } : {};
  if (main.parts.length === 0 && appendices.length > 0) problems.push({ ...nothingBefore(name), ...where });
  const { parts, fault, told } = ended(main.parts, name);
  if (fault) problems.push({ ...fault, ...where });
  if (told) warnings.push({ ...told, ...where });
  return { parts, appendices, problems, warnings };
}

function nothingBefore(name: string): Omit<Problem, "where"> {
  return {
    what: `${name} chỉ có phụ lục`,
    remedy: `Thêm nội dung của ${lowerFirst(name)} trước dòng “Phụ lục” đầu tiên`,
  };
}
