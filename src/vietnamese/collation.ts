import { remembered } from "./remembered";
import { comparable } from "./text";

/** The Vietnamese alphabet with f, j, w, z in their Latin places (domain.md 7). */
const alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

/** Combining marks of the tones in their order: huyền, hỏi, ngã, sắc, nặng; no tone comes before all of them. */
const tones = "\u0300\u0309\u0303\u0301\u0323";

const letterMarks = /[\u0302\u0306\u031B]/;

/**
 * The text in which two spellings of the same words are equal, for comparing only: NFC, one case, spaces and
 * zero-width characters folded, look-alikes of đ made đ, and the tone of a word moved to its end, so that it does not
 * matter over which vowel it was put: hoà = hòa, thuỷ = thủy, qúy = quý (domain.md 7).
 */
export const foldText = remembered((text) =>
  comparable(text)
    .toLowerCase()
    .replace(/[ðɖ]/g, "đ")
    .normalize("NFD")
    .replace(/[\p{L}\p{M}]+/gu, toneLast)
    .normalize("NFC"),
);

function toneLast(word: string): string {
  const isTone = (char: string) => tones.includes(char);
  const chars = [...word];
  return [...chars.filter((char) => !isTone(char)), ...chars.filter(isTone)].join("");
}

/**
 * Order of two texts: word by word, in a word letters first and then tones, without regard to case. Negative where `a`
 * comes first; 0 only where both fold to the same text.
 */
export function compareText(a: string, b: string): number {
  const [left, right] = [foldText(a), foldText(b)];
  return compareWords(wordsOf(left), wordsOf(right)) || compareExact(left, right);
}

/** The words of a folded text; none in an empty one. */
export function wordsOf(folded: string): readonly string[] {
  return folded === "" ? [] : folded.split(" ");
}

/** Order of two rows of folded words; where one is the beginning of the other it comes first. */
export function compareWords(a: readonly string[], b: readonly string[]): number {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index++) {
    const order = compareWord(a[index] ?? "", b[index] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/**
 * Order of two texts as they are stored, by UTF-16 units, as of codes and ids; for names the last resort, which makes
 * equal what is the same alone.
 */
export function compareExact(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareWord(a: string, b: string): number {
  const [left, right] = [weigh(a), weigh(b)];
  return compareNumbers(left.letters, right.letters) || compareNumbers(left.marks, right.marks);
}

interface WordWeights {
  readonly letters: readonly number[];
  readonly marks: readonly number[];
}

/** A word's letters and its tones, each as places in their order. A mark that makes no Vietnamese letter is a mark. */
function weigh(word: string): WordWeights {
  const letters: number[] = [];
  const marks: number[] = [];
  for (const [cluster] of word.normalize("NFD").matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const [base = "", ...above] = cluster;
    const shape = above.find((mark) => letterMarks.test(mark) && isLetter(base + mark));
    letters.push(letterWeight((base + (shape ?? "")).normalize("NFC")));
    marks.push(...above.filter((mark) => mark !== shape).map(markWeight));
  }
  return { letters, marks };
}

function isLetter(composed: string): boolean {
  const letter = composed.normalize("NFC");
  return letter.length === 1 && alphabet.includes(letter);
}

/** Signs and digits before the alphabet, every other script after it. */
function letterWeight(char: string): number {
  const place = alphabet.indexOf(char);
  const code = char.codePointAt(0) ?? 0;
  if (place >= 0) return 128 + place;
  return code < 128 ? code : 128 + alphabet.length + code;
}

function markWeight(mark: string): number {
  const place = tones.indexOf(mark);
  return place >= 0 ? place : tones.length + (mark.codePointAt(0) ?? 0);
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((value, index) => value !== b[index]);
  if (differing < 0) return a.length - b.length;
  return (a[differing] ?? 0) - (b[differing] ?? -1);
}
