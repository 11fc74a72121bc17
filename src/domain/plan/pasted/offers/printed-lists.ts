import { comparable } from "../../../../vietnamese/text";
import { milestoneLine } from "../../milestone";
import type { PlanBlock } from "../../plan";
import { listAlone } from "../../plan-text";
import { withoutFaces } from "../compare";
import type { WantedRow } from "../pasted-plan";
import type { PasteContext } from "./offer";

/**
 * The rows, where those that say line by line what a list of the register prints are the mark that prints it: a plan that was printed and is pasted
 * again changes nothing. Only a list that stands in the round's content is looked for; other lists of targets are asked about (`lists.ts`).
 */
export function withPrintedLists(rows: readonly WantedRow[], context: PasteContext): readonly WantedRow[] {
  return context.content.reduce((sofar, block) => withList(sofar, block, linesOf(block, context)), rows);
}

/** What a block prints that is nothing but the mark of one of these lists; none for any other. */
function linesOf({ text }: PlanBlock, { milestones, targets, assignments }: PasteContext): readonly string[] {
  const byOrder = (a: { readonly order: number }, b: { readonly order: number }) => a.order - b.order;
  const list = listAlone(text);
  if (list === "milestones") return [...milestones].sort(byOrder).map(milestoneLine);
  if (list === "targets") return [...targets].sort(byOrder).map(({ target }) => target);
  if (list === "assignments") return [...assignments].sort(byOrder).map(({ who, task }) => `${who}: ${task}`);
  return [];
}

function withList(
  rows: readonly WantedRow[],
  { level, text }: PlanBlock,
  lines: readonly string[],
): readonly WantedRow[] {
  const wanted = lines.map(patternOf);
  const first = rows.findIndex((_, at) =>
    wanted.every((line, index) => line.test(bare(rows[at + index]?.text ?? ""))),
  );
  if (wanted.length === 0 || first < 0) return rows;
  const behind = first + wanted.length;
  const listed = rows.slice(first, behind).flatMap((row) => row.lines);
  return [...rows.slice(0, first), { level, text, lead: "", lines: listed }, ...rows.slice(behind)];
}

/** What a line of a list is printed as: whatever its own marks print. */
function patternOf(line: string): RegExp {
  const words = bare(withoutFaces(line)).split(/\{[^{}]*\}/);
  return new RegExp(`^${words.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".+")}$`, "u");
}

/** A line without the marker before it and what ends it: a list prints "Các tổ …;" where the tab says "các tổ …". */
function bare(text: string): string {
  return comparable(text)
    .replace(/^(?:\d{1,2}[.)]|\p{Ll}\)|[-+])\s+/u, "")
    .replace(/[;.,/\s]+$/, "")
    .toLowerCase();
}
