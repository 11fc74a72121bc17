import type { Place } from "../../vietnamese/place";
import { upperFirst } from "../../vietnamese/text";
import type { Problem } from "../problem";
import { type BlockLine, blockLines } from "./block-lines";
import { type Level, outline } from "./outline";
import {
  isFault,
  listAlone,
  type MarkContext,
  type MarkFault,
  printPlain,
  printText,
  type Run,
  upright,
} from "./plan-text";
import { markerWarnings, type TakenMarker } from "./taken-markers";
import { withoutTypedMarker } from "./typed-markers";

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
 * in any order. Every fault of every block is reported; `warnings` tells what was mended by itself.
 */
export function planParts(
  blocks: readonly PlacedBlock[],
  context: MarkContext,
): { parts: readonly PlanPart[]; problems: readonly Problem[]; warnings: readonly Problem[] } {
  const numbers = outline();
  const problems: Problem[] = [];
  const taken: TakenMarker[] = [];
  const parts: PlanPart[] = [];

  function addRow(text: string, place: Place): void {
    const cells = text.split("|").map((cell) => {
      const { text: printed, faults } = printPlain(cell.trim(), context);
      problems.push(...faults.map((fault) => ({ ...fault, where: place })));
      return printed;
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
    for (const line of lines) {
      const marker = numbers.next(line.level);
      if ("what" in marker) {
        problems.push({ ...marker, where: place });
        continue;
      }
      if (line.typed !== "") taken.push({ typed: line.typed, printed: marker.text.trim(), place });
      if (line.level !== "row") parts.push({ level: line.level, runs: marked(marker.text, line.runs) });
    }
  }
  const lastPlace = [...blocks].sort((a, b) => b.block.order - a.block.order)[0]?.place;
  const where = lastPlace ? { where: lastPlace } : {};
  const warnings = markerWarnings(taken);
  const last = parts.pop();
  if (last === undefined) return { parts, problems, warnings };
  const before = punctuatedGrounds([...parts, last]).slice(0, parts.length);
  if ("rows" in last) {
    // A table cannot end "./.": a line of its own does, which the signature is kept with.
    const end: PlanParagraph = { level: "paragraph", runs: [{ text: "./.", ...upright }] };
    return { parts: [...before, last, end], problems, warnings: [...warnings, { ...tableEnd, ...where }] };
  }
  if (!closingLevels.has(last.level))
    return { parts: [...before, last], problems: [...problems, { ...openEnd, ...where }], warnings };
  return { parts: [...before, closed(last)], problems, warnings };
}

/** Levels a plan may end on: text that can end "./.", and numbered clauses, which many bodies write their text as. */
const closingLevels: ReadonlySet<Level> = new Set<Level>([
  "paragraph",
  "numbered",
  "subnumbered",
  "point",
  "dash",
  "plus",
  "clause",
  "subclause",
]);

const openEnd = {
  what: "Kế hoạch kết thúc bằng một tiêu đề, chưa có gì ở dưới",
  remedy: "Thêm đoạn kết (cấp “Đoạn văn”) vào cuối nội dung",
};

const tableEnd = {
  what: "Kế hoạch kết thúc bằng bảng, dấu “./.” in thành dòng riêng",
  remedy: "Nên thêm đoạn kết (cấp “Đoạn văn”), ví dụ: Trên đây là Kế hoạch …",
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

/**
 * One paragraph for each line of the cell, or one for each line of the list it stands for, which begins with a capital as every line of its own does
 * (NĐ 30/2020, Phụ lục II): "…;" and the last one "…."
 */
function linesOf(
  { level, text: typedText }: PlanBlock,
  context: MarkContext,
): { lines: readonly BlockLine[]; faults: readonly MarkFault[] } {
  const { text, typed } = withoutTypedMarker(level, typedText);
  const list = listAlone(text);
  if (list === null) {
    const { runs, faults } = printText(text.trim(), context);
    return { lines: blockLines(level, runs, typed), faults };
  }
  const found = context.list(list);
  if (isFault(found)) return { lines: [], faults: [found] };
  const lines = found.map((line, index) => {
    const end = index === found.length - 1 ? "." : ";";
    return {
      level,
      runs: [{ text: `${upperFirst(line)}${end}`, ...upright }],
      typed: index === 0 ? typed : "",
    };
  });
  return { lines, faults: [] };
}

function marked(marker: string, runs: readonly Run[]): readonly Run[] {
  const first = runs[0];
  if (marker === "") return runs;
  if (first && !first.italic) return [{ ...first, text: marker + first.text }, ...runs.slice(1)];
  return [{ text: marker, ...upright }, ...runs];
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
