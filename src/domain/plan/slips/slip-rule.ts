import { comparable } from "../../../vietnamese/text";
import type { CalendarDate } from "../../calendar-date";

/** What the checks must know of the school. */
export interface SlipContext {
  /** Abbreviations of our own bodies as symbols have them: ["CĐKTKT", "HĐTĐKT"]. */
  readonly ownAgencies: readonly string[];
  /** The day of the text, against which the days of the papers it cites are held; none where nobody knows it. */
  readonly day?: CalendarDate;
}

/** A slip in the lines checked: `line` is an index into them, `at` a place in that line. */
export interface Slip {
  readonly line: number;
  readonly at: number;
  readonly what: string;
  readonly remedy: string;
}

/** One kind of slip. `stops`: the plan cannot be made with it; else the secretary may go on. */
export interface SlipRule {
  readonly name: string;
  readonly stops: boolean;
  /** Takes all lines of one plan, NFC, marks blanked out. */
  readonly find: (lines: readonly string[], context: SlipContext) => readonly Slip[];
}

export type SlipInLine = Omit<Slip, "line">;

/** Stands for a mark that was blanked out: neither letter, digit nor space, so that no rule joins what is around it. */
export const blankedMark = "\uFFFC";

/** Edges of a whole word, for patterns put together from text. */
export const wordStart = "(?<![\\p{L}\\p{M}\\p{N}])";
export const wordEnd = "(?![\\p{L}\\p{M}\\p{N}])";

/** A rule that looks at each line by itself. */
export function inEachLine(
  find: (line: string, context: SlipContext) => readonly SlipInLine[],
): SlipRule["find"] {
  return (lines, context) =>
    lines.flatMap((text, line) => find(text, context).map((slip) => ({ ...slip, line })));
}

/** A slip for each match of a global pattern, but for those described as null. */
export function eachMatch(
  line: string,
  pattern: RegExp,
  describe: (match: RegExpMatchArray) => Pick<Slip, "what" | "remedy"> | null,
): readonly SlipInLine[] {
  return [...line.matchAll(pattern)].flatMap((match) => {
    const slip = describe(match);
    return slip === null ? [] : [{ ...slip, at: match.index ?? 0 }];
  });
}

/** “…” around the words found. */
export function quoted(words: string): string {
  return `“${comparable(words).split(blankedMark).join("{…}")}”`;
}
