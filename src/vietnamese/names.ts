import { compareExact, compareWords, foldText, wordsOf } from "./collation";
import { remembered } from "./remembered";

/** Academic degrees as people put them around a name, folded. No Vietnamese syllable is written like one. */
const degree = "(?:p\\.?gs|gs|ts\\.?kh|t\\.?s|th\\.?s|bs(?:\\.?ck(?:ii|i|1|2))?|ks|kts|cn|ds|ncs)";

/** Forms of address before a name; "Ông" is a family name as well, and is one before two words. */
const [comrade, lady, sir] = ["đồng chí", "bà|cô giáo|cô|thầy giáo|thầy|anh|chị", "ông"].map(foldText);
const address = `(?:(?:đ\\s*/\\s*c|${comrade})\\s*[.:]?\\s*(?=\\p{L})|(?:${lady})\\s*[.:]?\\s+(?=\\S+ \\S)|${sir}\\s*[.:]?\\s+(?=\\S+ \\S+ \\S))`;
const degreesBefore = new RegExp(`^(?:${degree}(?:\\s*[.,]+\\s*|\\s+)|${address})+(?=\\p{L})`, "u");
const degreesAfter = new RegExp(`\\s*[,(]\\s*${degree}(?:[\\s.,]+${degree})*[\\s.)]*$`, "u");

const longestName = 300;

/**
 * The text in which two spellings of one name are equal: `foldText`, and academic degrees and forms of address left out
 * ("PGS.TS. Nguyễn Văn An", "Nguyễn Văn An, ThS", "Đ/c Nguyễn Văn An"). For comparing only: people keep the name they
 * typed, and two people may share one (domain.md 7).
 */
export const foldName = remembered((name) => {
  const folded = foldText(name);
  // Nobody is called so; looking for degrees in it would take time with the square of its length.
  if (folded.length > longestName) return folded;
  const bare = folded.replace(degreesBefore, "").replace(degreesAfter, "");
  return bare === "" ? folded : bare;
});

/**
 * The order of names in a list: by given name (the last word), then family name (the first), then middle names.
 * Negative where `a` comes first; 0 only where `foldName` makes both the same.
 */
export function compareNames(a: string, b: string): number {
  const [left, right] = [foldName(a), foldName(b)];
  const [leftParts, rightParts] = [partsOf(left), partsOf(right)];
  return (
    compareWords(leftParts.given, rightParts.given) ||
    compareWords(leftParts.family, rightParts.family) ||
    compareWords(leftParts.middle, rightParts.middle) ||
    compareExact(left, right)
  );
}

function partsOf(folded: string) {
  const words = wordsOf(folded);
  return {
    given: words.slice(-1),
    family: words.slice(0, -1).slice(0, 1),
    middle: words.slice(1, -1),
  };
}
