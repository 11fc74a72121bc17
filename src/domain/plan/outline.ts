import { pointLetter, romanNumeral } from "../../vietnamese/numbers";

/**
 * The levels a block of a plan may stand on, from the highest. The numbered ones are numbered by the program, so a
 * block moved or added never leaves a gap: part "A.", section "I.", clause "1.", subclause "1.1.", point "a)". Headings and body text are
 * numbered alike: a numbered paragraph counts on where the clauses before it stopped.
 */
export const levels = [
  "ground",
  "part",
  "section",
  "clause",
  "subclause",
  "minor",
  "centred",
  "numbered",
  "subnumbered",
  "point",
  "paragraph",
  "dash",
  "plus",
  "row",
] as const;
export type Level = (typeof levels)[number];

/** Each numbered level and what it restarts: numbers count within the nearest heading above. */
const numbered = ["part", "section", "clause", "subclause", "point"] as const;
type NumberedLevel = (typeof numbered)[number];

/** Marks the blocks of one plan in their order. A new one for each plan. */
export interface Outline {
  /** The marker printed before the next block on `level`: "II. ", "2.1. ", "đ) ", "- ", or "" for one without. */
  next(level: Level): Marker;
}

/** A marker, or why the block cannot stand there: `what` and `remedy` as in a `Problem`. */
export type Marker = { readonly text: string } | { readonly what: string; readonly remedy: string };

/** Starts counting at the top of a plan. */
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
          return lettered(count("part"), (letter) => `${letter.toUpperCase()}. `);
        case "section":
          return { text: `${romanNumeral(count("section"))}. ` };
        case "clause":
        case "numbered":
          return { text: `${count("clause")}. ` };
        case "subclause":
        case "subnumbered": {
          // A section may be followed by "1.1." at once: the section's number, in Arabic figures, is the first.
          const above = counts.clause > 0 ? counts.clause : counts.section;
          return above > 0 ? { text: `${above}.${count("subclause")}. ` } : subclauseAlone;
        }
        case "point":
          return lettered(count("point"), (letter) => `${letter}) `);
        case "minor":
          // A heading without a number still starts its points afresh.
          counts.point = 0;
          return { text: "" };
        case "dash":
          return { text: "- " };
        case "plus":
          return { text: "+ " };
        case "centred":
          return { text: "" };
        case "ground":
        case "paragraph":
        case "row":
          return { text: "" };
      }
    },
  };
}

const subclauseAlone: Marker = {
  what: "Tiểu mục 1.1. đứng ngoài mục và khoản",
  remedy: "Thêm một dòng cấp “Mục I.” hoặc “Khoản 1.” ở trên, hoặc chọn cấp khác",
};

function lettered(count: number, mark: (letter: string) => string): Marker {
  const letter = pointLetter(count);
  if (letter !== null) return { text: mark(letter) };
  return {
    what: "Quá nhiều mục đánh bằng chữ cái, bảng chữ cái đã hết",
    remedy: "Chia nhỏ bằng một mục cấp trên",
  };
}
