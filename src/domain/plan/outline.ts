import { pointLetter, romanNumeral } from "../../vietnamese/numbers";

/**
 * The levels a block of a plan may stand on, from the highest. The numbered ones are numbered by the program, so a
 * block moved or added never leaves a gap: "Chương I", section "I.", "Điều 1.", clause "1.", subclause "1.1.", point "a)", "(1)". Headings
 * and body text are numbered alike: a numbered paragraph counts on where the clauses before it stopped, and so do articles.
 */
export const levels = [
  "ground",
  "part",
  "chapter",
  "section",
  "article",
  "clause",
  "subclause",
  "minor",
  "centred",
  "numberedArticle",
  "numbered",
  "subnumbered",
  "point",
  "bracketed",
  "paragraph",
  "dash",
  "plus",
  "head",
  "row",
  "headless",
  "label",
  "appendix",
] as const;
export type Level = (typeof levels)[number];

/** The levels that are rows of a table: cells parted by "|". */
export const rowLevels = ["head", "row", "headless", "label"] as const;
export type RowLevel = (typeof rowLevels)[number];
/** The levels that print paragraphs, an appendix's title among them. */
export type TextLevel = Exclude<Level, RowLevel>;

export function isRowLevel(level: Level): level is RowLevel {
  return rowLevels.some((each) => each === level);
}

/** The levels of headings: they stay with what follows, and no plan ends on one but on a numbered clause. */
export const headingLevels: ReadonlySet<Level> = new Set<Level>([
  ...(["part", "chapter", "section", "article", "clause", "subclause", "minor", "appendix"] as const),
]);

/** The levels that print no marker: what was typed before their text stays. */
export const unmarkedLevels: ReadonlySet<Level> = new Set<Level>([
  ...(["ground", "minor", "centred", "paragraph"] as const),
  ...rowLevels,
]);

/** Each numbered level and what it restarts: numbers count within the nearest heading above; articles through the whole plan. */
const restarts = {
  // Chapters run on through the parts, as they do in laws.
  part: ["section", "clause", "subclause", "point", "bracketed"],
  chapter: ["section", "clause", "subclause", "point", "bracketed"],
  section: ["clause", "subclause", "point", "bracketed"],
  article: ["clause", "subclause", "point", "bracketed"],
  clause: ["subclause", "point", "bracketed"],
  subclause: ["point", "bracketed"],
  point: [],
  bracketed: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type NumberedLevel = keyof typeof restarts;

/** Marks the blocks of one plan in their order. A new one for each plan. */
export interface Outline {
  /** The marker printed before the next block on `level`: "II. ", "Điều 2. ", "2.1. ", "đ) ", "- ", or "" for one without. */
  next(level: Level): Marker;
}

/** A marker, or why the block cannot stand there: `what` and `remedy` as in a `Problem`. */
export type Marker = { readonly text: string } | { readonly what: string; readonly remedy: string };

/** Starts counting at the top of a plan that has so many appendices: one alone has no number. */
export function outline(appendices: number): Outline {
  const none = {
    ...{ part: 0, chapter: 0, section: 0, article: 0 },
    ...{ clause: 0, subclause: 0, point: 0, bracketed: 0 },
  };
  let counts: Record<NumberedLevel, number> = { ...none };
  let appendix = 0;
  /** The heading that "1.1." counts within where no clause stands above it: its number is the first of the two. */
  let within: "section" | "article" | null = null;
  /** Whether (1) stands above a), or below it: what came first under the clause. */
  let bracketedAbove = false;

  function count(level: NumberedLevel): number {
    counts[level] += 1;
    for (const lower of restarts[level]) counts[lower] = 0;
    return counts[level];
  }

  return {
    next(level) {
      switch (level) {
        case "appendix":
          counts = { ...none };
          within = null;
          appendix += 1;
          return { text: appendices > 1 ? `Phụ lục ${romanNumeral(appendix)}` : "Phụ lục" };
        case "part":
          within = null;
          return lettered(count("part"), (letter) => `${letter.toUpperCase()}. `);
        case "chapter":
          within = null;
          return { text: `Chương ${romanNumeral(count("chapter"))}` };
        case "section":
          within = "section";
          return { text: `${romanNumeral(count("section"))}. ` };
        case "article":
        case "numberedArticle":
          within = "article";
          return { text: `Điều ${count("article")}. ` };
        case "clause":
        case "numbered":
          return { text: `${count("clause")}. ` };
        case "subclause":
        case "subnumbered": {
          // A section, or an article, may be followed by "1.1." at once: its number, in Arabic figures, is the first.
          const above = counts.clause > 0 ? counts.clause : within === null ? 0 : counts[within];
          return above > 0 ? { text: `${above}.${count("subclause")}. ` } : subclauseAlone;
        }
        case "point":
          if (!bracketedAbove) counts.bracketed = 0;
          return lettered(count("point"), (letter) => `${letter}) `);
        case "bracketed":
          if (counts.bracketed === 0) bracketedAbove = counts.point === 0;
          if (bracketedAbove) counts.point = 0;
          return { text: `(${count("bracketed")}) ` };
        case "minor":
          // A heading without a number still starts its points afresh.
          counts.point = 0;
          counts.bracketed = 0;
          return { text: "" };
        case "dash":
          return { text: "- " };
        case "plus":
          return { text: "+ " };
        case "centred":
        case "ground":
        case "paragraph":
        case "head":
        case "row":
        case "headless":
        case "label":
          return { text: "" };
      }
    },
  };
}

const subclauseAlone: Marker = {
  what: "Tiểu mục 1.1. đứng ngoài mục, điều và khoản",
  remedy: "Thêm một dòng cấp “Mục I.”, “Điều 1.” hoặc “Khoản 1.” ở trên, hoặc chọn cấp khác",
};

function lettered(count: number, mark: (letter: string) => string): Marker {
  const letter = pointLetter(count);
  if (letter !== null) return { text: mark(letter) };
  return {
    what: "Quá nhiều mục đánh bằng chữ cái, bảng chữ cái đã hết",
    remedy: "Chia nhỏ bằng một mục cấp trên",
  };
}
