import type { Level } from "./outline";

/** A block's text without the marker that somebody typed before it. */
export interface WithoutMarker {
  readonly text: string;
  /** "I.", "1.1.", "-"; "" where none was typed. */
  readonly typed: string;
}

/** Marks that Word and people begin the lines of a list with; the private ones are dots of Word's symbol fonts. */
const bullets = "[-–—−•·∙▪●○◦*\\uF0B7\\uF0A7\\u00AD]";
/** What follows: a space, or a word at once; "-5 %" is a figure. */
const afterBullet = '(?:\\s+|(?=[\\p{L}“"(]))';
/** "I. ", "I/ ", "I) "; not the initials of a name ("V. I. Lê-nin"). */
const roman = '(?:[Mm]ục\\s+)?[IVX]{1,6}\\s*[.)/:]\\s*(?!\\p{Lu}\\s*\\.)(?=[\\p{L}“"(])';
const arabic = '(?:[Kk]hoản\\s+)?\\d{1,2}(?:\\.\\d{1,2}){0,3}\\s*(?:[.)/:]\\s+|[.)](?=[\\p{Lu}“"]))';
/** "1.1 Hội đồng", too: a heading begins with a capital, "1.5 triệu" does not. */
const ofTwo = `${arabic}|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\s+(?=[\\p{Lu}“"])`;

const numeral = "(?:[IVXL]{1,6}|\\d{1,2})(?![\\p{L}\\d])(?:\\s*[.:–-]\\s*|\\s+|$)";
const article = begins("(?:[Đđ]iều|ĐIỀU)\\s+\\d{1,3}\\s*[.:]\\s*");

/** Levels that may be nothing but their marker: "Phụ lục" without a title. */
const bareLevels: ReadonlySet<Level> = new Set<Level>(["chapter", "appendix"]);

/** How the marker of each level looks where a person types it. "C. Mác" is no point, nor a part. */
const markers: Partial<Readonly<Record<Level, RegExp>>> = {
  ground: begins(bullets + afterBullet),
  part: begins("(?:[Pp]hần\\s+)?\\p{Lu}\\s*[.)/:]\\s+(?!Mác|MÁC)"),
  chapter: begins(`(?:[Cc]hương|CHƯƠNG)\\s+${numeral}`),
  section: begins(roman),
  article,
  numberedArticle: article,
  clause: begins(arabic),
  numbered: begins(arabic),
  subclause: begins(ofTwo),
  subnumbered: begins(ofTwo),
  point: begins("(?:[Đđ]iểm\\s+)?(?:\\p{L}\\s*\\)\\s*|\\p{Ll}\\s*[./]\\s+)"),
  dash: begins(bullets + afterBullet),
  bracketed: begins("\\(\\d{1,2}\\)\\s*"),
  appendix: begins(`(?:[Pp]hụ lục|PHỤ LỤC)(?:\\s+(?:[Ss]ố\\s+)?${numeral}|\\s*[.:–-]\\s+|\\s*\\n\\s*|\\s*$)`),
  plus: begins('\\+\\s*(?=[\\p{L}“"(])|\\+\\s+'),
};

/** The marks of a face may stand before a typed marker: "{đậm: 1. Mục đích.}". */
function begins(marker: string): RegExp {
  return new RegExp(`^(\\s*(?:\\{\\s*(?:[Nn]ghiêng|[Đđ]ậm)\\s*:\\s*)*)(${marker})`, "u");
}

/**
 * Takes a marker off that was typed before a block whose marker the program prints ("I. I. MỤC ĐÍCH", "- - việc"): all that is pasted from
 * Word brings them. A marker typed twice comes off twice; of a level without a marker nothing is taken.
 */
export function withoutTypedMarker(level: Level, text: string): WithoutMarker {
  const marker = markers[level];
  let [rest, typed] = [text, ""];
  for (let match = marker?.exec(rest); match; match = marker?.exec(rest)) {
    const [whole, before = "", found = ""] = match;
    const again = typed === "" || typed === found.trim();
    const left = before + rest.slice(whole.length);
    if (!again || (left.trim() === "" && !bareLevels.has(level))) break;
    typed = found.trim();
    rest = left;
  }
  return { text: rest, typed };
}
