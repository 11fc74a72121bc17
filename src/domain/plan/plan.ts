import type { Place } from "../../vietnamese/place";
import type { Problem } from "../problem";
import { type Level, outline } from "./outline";
import { isFault, listAlone, type MarkContext, type MarkFault, printText, type Run } from "./plan-text";

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
  readonly level: Exclude<Level, "row">;
  readonly runs: readonly Run[];
}

/** A block with the cell it was read from, for messages. */
export interface PlacedBlock {
  readonly block: PlanBlock;
  readonly place: Place;
}

/** A row of a table that stands in the text; neighbouring rows are one table, and its first row is the head. */
export interface PlanTable {
  readonly rows: readonly (readonly string[])[];
}

export type PlanPart = PlanParagraph | PlanTable;

/**
 * The parts of a plan in their order: numbered, marks printed, a list mark that stands alone spread over paragraphs of
 * its own, table rows gathered, the closing "./." set where it is missing (domain.md 5.1). Takes the blocks of one round
 * in any order. Every fault of every block is reported.
 */
export function planParts(
  blocks: readonly PlacedBlock[],
  context: MarkContext,
): { parts: readonly PlanPart[]; problems: readonly Problem[] } {
  const numbers = outline();
  const problems: Problem[] = [];
  const parts: PlanPart[] = [];

  function addRow(text: string, place: Place): void {
    const cells = text.split("|").map((cell) => {
      const { runs, faults } = printText(cell.trim(), context);
      problems.push(...faults.map((fault) => ({ ...fault, where: place })));
      return runs.map((run) => run.text).join("");
    });
    const last = parts[parts.length - 1];
    const head = last && "rows" in last ? last.rows[0] : undefined;
    const wrong = rowFault(cells.length, head?.length ?? cells.length);
    if (wrong) problems.push({ ...wrong, where: place });
    if (last && "rows" in last) parts[parts.length - 1] = { rows: [...last.rows, cells] };
    else parts.push({ rows: [cells] });
  }

  for (const { block, place } of [...blocks].sort((a, b) => a.block.order - b.block.order)) {
    const { level } = block;
    if (level === "row") {
      addRow(block.text, place);
      continue;
    }
    const { lines, faults } = linesOf(block, context);
    problems.push(...faults.map((fault) => ({ ...fault, where: place })));
    for (const runs of lines) {
      const marker = numbers.next(level);
      if ("what" in marker) problems.push({ ...marker, where: place });
      else parts.push({ level, runs: marked(marker.text, runs) });
    }
  }
  const last = parts.pop();
  if (last === undefined) return { parts, problems };
  const lastPlace = [...blocks].sort((a, b) => b.block.order - a.block.order)[0]?.place;
  if ("rows" in last || !closingLevels.has(last.level)) {
    return {
      parts: [...parts, last],
      problems: [...problems, { ...openEnd, ...(lastPlace ? { where: lastPlace } : {}) }],
    };
  }
  return { parts: [...punctuatedGrounds(parts), closed(last)], problems };
}

/** Levels a plan may end on: text that can end "./.". */
const closingLevels: ReadonlySet<Level> = new Set<Level>(["paragraph", "point", "dash", "plus"]);

const openEnd = {
  what: "Kế hoạch không kết thúc bằng một đoạn văn",
  remedy: "Thêm đoạn kết (cấp “Đoạn văn”) vào cuối nội dung",
};

/** Grounds that stand together end ";" and the last one "." (NĐ 30/2020, domain.md 6). */
function punctuatedGrounds(parts: readonly PlanPart[]): readonly PlanPart[] {
  return parts.map((part, index) => {
    if (!isGround(part)) return part;
    return ended(part, isGround(parts[index + 1]) ? ";" : ".");
  });
}

function isGround(part: PlanPart | undefined): part is PlanParagraph {
  return part !== undefined && "level" in part && part.level === "ground";
}

/** The fewest and the most columns a table in the text may have: more do not fit between the margins. */
export const tableColumns = { least: 2, most: 6 } as const;

function rowFault(cells: number, headCells: number): MarkFault | null {
  const { least, most } = tableColumns;
  if (cells < least || cells > most) {
    return {
      what: `Dòng bảng này có ${cells} ô`,
      remedy: `Bảng có từ ${least} đến ${most} cột; các ô cách nhau bằng dấu |`,
    };
  }
  if (cells === headCells) return null;
  return {
    what: `Dòng bảng này có ${cells} ô, dòng đầu của bảng có ${headCells}`,
    remedy: "Viết đủ ô; ô trống cũng có dấu |",
  };
}

/** One paragraph, or one for each line of the list the block stands for: "…;" and the last one "…." */
function linesOf(
  { text }: PlanBlock,
  context: MarkContext,
): { lines: readonly (readonly Run[])[]; faults: readonly MarkFault[] } {
  const list = listAlone(text);
  if (list === null) {
    const { runs, faults } = printText(text.trim(), context);
    return { lines: [runs], faults };
  }
  const found = context.list(list);
  if (isFault(found)) return { lines: [], faults: [found] };
  const lines = found.map((line, index) => [
    { text: `${line}${index === found.length - 1 ? "." : ";"}`, italic: false },
  ]);
  return { lines, faults: [] };
}

function marked(marker: string, runs: readonly Run[]): readonly Run[] {
  const first = runs[0];
  if (marker === "") return runs;
  if (first && !first.italic) return [{ text: marker + first.text, italic: false }, ...runs.slice(1)];
  return [{ text: marker, italic: false }, ...runs];
}

/** The last paragraph ends "./." whatever was typed at its end (domain.md 5.1, 6). */
function closed(paragraph: PlanParagraph): PlanParagraph {
  return ended(paragraph, "./.");
}

function ended(paragraph: PlanParagraph, end: string): PlanParagraph {
  const last = paragraph.runs[paragraph.runs.length - 1];
  if (!last) return paragraph;
  const text = `${last.text.replace(/[\s./;,]+$/, "")}${end}`;
  return { ...paragraph, runs: [...paragraph.runs.slice(0, -1), { ...last, text }] };
}
