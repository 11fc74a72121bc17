import { pointLetter, romanNumeral } from "../vietnamese/numbers";

/**
 * The levels a block of a plan may stand on, from the highest. The numbered ones are numbered by the program, so a
 * block moved or added never leaves a gap: part "A.", section "I.", clause "1.", subclause "1.1.", point "a)".
 */
export const levels = [
  "ground",
  "part",
  "section",
  "clause",
  "subclause",
  "minor",
  "point",
  "paragraph",
  "dash",
  "plus",
] as const;
export type Level = (typeof levels)[number];

/** Each numbered level and what it restarts: numbers count within the nearest heading above. */
const numbered = ["part", "section", "clause", "subclause", "point"] as const;
type NumberedLevel = (typeof numbered)[number];

/** Marks the blocks of one plan in their order. A new one for each plan. */
export interface Outline {
  /** The marker printed before the next block on `level`: "II. ", "2.1. ", "đ) ", "- ", or "" for one without. */
  next(level: Level): string;
}

/** Starts counting at the top of a plan. `next` throws where points run past "y)" (no plan has 23 of them). */
export function outline(): Outline {
  const counts: Record<NumberedLevel, number> = { part: 0, section: 0, clause: 0, subclause: 0, point: 0 };

  function count(level: NumberedLevel): number {
    counts[level] += 1;
    for (const lower of numbered.slice(numbered.indexOf(level) + 1)) counts[lower] = 0;
    return counts[level];
  }

  return {
    next(level) {
      switch (level) {
        case "part":
          return `${letterOf(count("part")).toUpperCase()}. `;
        case "section":
          return `${romanNumeral(count("section"))}. `;
        case "clause":
          return `${count("clause")}. `;
        case "subclause":
          return `${counts.clause}.${count("subclause")}. `;
        case "point":
          return `${letterOf(count("point"))}) `;
        case "minor":
          // A heading without a number still starts its points afresh.
          counts.point = 0;
          return "";
        case "dash":
          return "- ";
        case "plus":
          return "+ ";
        case "ground":
        case "paragraph":
          return "";
      }
    },
  };
}

function letterOf(count: number): string {
  const letter = pointLetter(count);
  if (letter === null) throw new RangeError(`No letter for point ${count}`);
  return letter;
}
