import { headingLevels, type TextLevel } from "./outline";
import { type Run, spaced, textOf } from "./plan-text";
import { withoutTypedMarker } from "./typed-markers";

/** A line of a cell that becomes a paragraph: on the cell's level, or as plain text below it. */
export interface BlockLine {
  readonly level: TextLevel;
  readonly runs: readonly Run[];
  /** The marker that was typed before the line and taken off; "" for none. */
  readonly typed: string;
}

/** Levels of which each line of a cell is one more. */
const alike: ReadonlySet<TextLevel> = new Set<TextLevel>(["ground", "paragraph", "centred"]);

/**
 * The paragraphs of one cell: a line break printed as such would stretch a justified line, so each line is a paragraph. The first stands
 * on the block's level, and so do those that begin with its marker; others are text below it. A heading that merely runs on ("PHÁT HIỆN,⏎GƯƠNG
 * ĐIỂN HÌNH") stays one.
 */
export function blockLines(level: TextLevel, runs: readonly Run[], typed: string): readonly BlockLine[] {
  const lines: BlockLine[] = [];
  for (const line of brokenAtBreaks(runs)) {
    const text = textOf(line);
    const last = lines[lines.length - 1];
    if (last === undefined) lines.push({ level, runs: line, typed });
    else if (headingLevels.has(last.level) && runsOn(textOf(last.runs), text))
      lines[lines.length - 1] = { ...last, runs: [...last.runs, ...spaced(line)] };
    else lines.push(further(level, line));
  }
  return lines;
}

function further(level: TextLevel, runs: readonly Run[]): BlockLine {
  if (alike.has(level)) return { level, runs, typed: "" };
  const [first, ...rest] = runs;
  const bare = withoutTypedMarker(level, first?.text ?? "");
  if (first === undefined || bare.typed === "") return { level: "paragraph", runs, typed: "" };
  return { level, runs: [{ ...first, text: bare.text }, ...rest], typed: bare.typed };
}

/** A second line in capitals below capitals, or one that begins small, goes on with the heading. */
function runsOn(heading: string, line: string): boolean {
  const capitals = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();
  return capitals(heading) ? capitals(line) : /^\p{Ll}/u.test(line);
}

/** The lines of the runs; empty ones are left out, but for a text that has nothing else. */
function brokenAtBreaks(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    const [first = "", ...more] = run.text.split(/\s*(?:\r\n|[\r\n\v\u2028\u2029])\s*/);
    if (first !== "") lines[lines.length - 1]?.push({ ...run, text: first });
    for (const text of more) lines.push(text === "" ? [] : [{ ...run, text }]);
  }
  const filled = lines.filter((line) => textOf(line).trim() !== "");
  return filled.length > 0 ? filled : [[]];
}
