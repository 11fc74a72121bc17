import { upperFirst } from "../../vietnamese/text";
import { type BlockLine, blockLines } from "./block-lines";
import type { TextLevel } from "./outline";
import type { PlanParagraph } from "./plan-part";
import {
  isFault,
  listAlone,
  type MarkContext,
  type MarkFault,
  printText,
  type Run,
  spaced,
  textOf,
  upright,
} from "./plan-text";
import { withoutTypedMarker } from "./typed-markers";

/** A chapter's number and its title stand on lines of their own (NĐ 30/2020, Phụ lục I, II.5); an article's number is bold. */
export function paragraphsOf(
  level: PlanParagraph["level"],
  marker: string,
  runs: readonly Run[],
): readonly PlanParagraph[] {
  if (level === "chapter") {
    const number = { level, runs: [{ text: marker, ...upright }] };
    return textOf(runs).trim() === "" ? [number] : [number, { level, runs }];
  }
  if (level === "numberedArticle")
    return [{ level, runs: [{ text: marker.trim(), ...upright, bold: true }, ...spaced(runs)] }];
  return [{ level, runs: marked(marker, runs) }];
}

/**
 * One paragraph for each line of the cell, or one for each line of the list it stands for, which begins with a capital as every line of its own does
 * (NĐ 30/2020, Phụ lục II): "…;" and the last one "…."
 */
export function linesOf(
  level: TextLevel,
  typedText: string,
  context: MarkContext,
): { lines: readonly BlockLine[]; faults: readonly MarkFault[] } {
  const { text, typed } = withoutTypedMarker(level, typedText);
  const list = level === "appendix" ? null : listAlone(text);
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

/** Whether a text begins with what one of its marks prints; a list that stands alone begins as every line does. */
export function opensWithMark(level: TextLevel, typedText: string): boolean {
  const { text } = withoutTypedMarker(level, typedText);
  return (
    listAlone(text) === null &&
    /^(?:\s*\{\s*(?:nghiêng|đậm)\s*:)*\s*\{(?!\s*(?:nghiêng|đậm)\s*:)/iu.test(text)
  );
}

function marked(marker: string, runs: readonly Run[]): readonly Run[] {
  const first = runs[0];
  if (marker === "") return runs;
  if (first && !first.italic) return [{ ...first, text: marker + first.text }, ...runs.slice(1)];
  return [{ text: marker, ...upright }, ...runs];
}
