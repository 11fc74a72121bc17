import { comparable } from "../vietnamese/text";

// What a cell of the register keeps of a text, and how much of it: measured here and nowhere else.

/** Google's limit for one cell, in UTF-16 units. */
export const longestCell = 50_000;

/** Normalisation makes a text three times as long at most. */
const mostGrowth = 3;

/** Whether a cell takes the text as it will stand there: in NFC, with the apostrophe that may guard its beginning. */
export function fitsCell(text: string): boolean {
  return (text.length + 1) * mostGrowth <= longestCell || storedLength(text) <= longestCell;
}

/** How many UTF-16 units of a cell the text takes. */
export function storedLength(text: string): number {
  return text.normalize("NFC").length + (/^[='+-]/.test(text) ? 1 : 0);
}

/** Control characters but tabs and line breaks, halves of surrogate pairs, code points that are no characters. */
const unstorable = /[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}/u;

/** The text as a cell keeps it and gives it back: NFC, without what is no character; half a surrogate pair becomes "�". */
export function asKept(text: string): string {
  const clean = unstorable.test(text)
    ? text
        .replace(/\r\n?/g, "\n")
        .replace(/[^\P{Cc}\t\n]|\p{Noncharacter_Code_Point}/gu, "")
        .replace(/\p{Cs}/gu, "\uFFFD")
    : text;
  return clean.normalize("NFC");
}

/** What derived text may take of a cell; what is longer stands whole in the ledger. */
const longestText = 45_000;
const cutMark = " … (xem nguyên văn ở tab “Hồ sơ gửi về”)";

/** Text a cell takes as it is stored: of a longer one the beginning, and where the whole is. */
export function clipped(text: string): string {
  const kept = cleanedBeginning(text, longestText, asKept);
  if (kept.length <= longestText) return kept;
  return `${beginningOf(kept, longestText - cutMark.length)}${cutMark}`;
}

/** As `clipped`, of what `clean` makes of the text (see `cleanedBeginning`). */
export function clippedCleaned(text: string, clean: (text: string) => string): string {
  return clipped(cleanedBeginning(text, longestText, clean));
}

/** Nobody is called so. A name is folded and looked up again and again, so that a longer one would take the trigger's time. */
const longestName = 2_000;

/** As `clipped`, for what names somebody: two long names that begin alike stay two, by a digest of each. */
export function clippedName(text: string): string {
  const kept = asKept(text);
  if (kept.length <= longestName) return kept;
  const mark = ` … #${digest(kept)}${cutMark}`;
  return `${beginningOf(kept, longestName - mark.length)}${mark}`;
}

/** The body of a mail that a cell takes as it is stored; of a longer one the beginning. */
export function clippedLetter(body: string): string {
  const kept = cleanedBeginning(body, longestText, asKept);
  if (kept.length <= longestText) return kept;
  return `${beginningOf(kept, longestText - letterMark.length)}${letterMark}`;
}

const letterMark = "\n… (thư dài quá nên phần sau đã cắt; xin hỏi thường trực Hội đồng)";

const longestExcerpt = 120;

/** What a message quotes of a text: on one line, and of a longer one the beginning. */
export function excerpt(text: string, longest = longestExcerpt): string {
  const line = cleanedBeginning(text, longest, (part) => comparable(asKept(part)));
  return line.length <= longest ? line : `${beginningOf(line, longest - 1)}…`;
}

/** No choice, number, date, code, label or link's token is longer. */
export const longestValue = 2_000;

/** The text, where it can be a value that is looked up or read as a number; null where it is longer than any of those. */
export function valueText(text: string): string | null {
  if (text.length <= longestValue) return text;
  const line = cleanedBeginning(text, longestValue, (part) => comparable(asKept(part)));
  return line.length <= longestValue ? line : null;
}

/** The last letter of a cut text may be another than in the whole: so much more is cleaned than is kept. */
const seam = 64;

/**
 * What `clean` makes of the text, or of so much of its beginning as gives more than `longest` UTF-16 units and a seam: for
 * whoever keeps no more than those. So a text's length costs no time. `clean` changes letters and spaces where they stand.
 */
export function cleanedBeginning(text: string, longest: number, clean: (text: string) => string): string {
  for (let size = 2 * (longest + seam); size < text.length; size *= 2) {
    const cleaned = clean(text.slice(0, size));
    if (cleaned.length > longest + seam) return cleaned;
  }
  return clean(text);
}

/** Lines that one cell takes together, each on one line; of more, the first, how many follow, and their digest. */
export function withinCell(lines: readonly string[]): readonly string[] {
  const kept = lines.map((line) => excerpt(line, longestLine));
  const fitting = fittingLines(kept, longestText);
  if (fitting === kept.length) return kept;
  const rest = kept.slice(fitting);
  return [
    ...kept.slice(0, fitting),
    `… và ${rest.length} dòng nữa (tab “Hồ sơ gửi về”; dấu ${digest(rest.join("\n"))})`,
  ];
}

const longestLine = 2_000;

/** How many of the lines, from the first, have `longest` UTF-16 units together as they are stored. */
export function fittingLines(lines: readonly string[], longest: number): number {
  let length = 0;
  const over = lines.findIndex((line) => {
    length += line.normalize("NFC").length + 1;
    return length > longest;
  });
  return over < 0 ? lines.length : over;
}

/** The first `length` UTF-16 units, fewer where that would part a letter from its marks or cut a character in two. */
export function beginningOf(text: string, length: number): string {
  let end = Math.min(length, text.length);
  while (end > 0 && isInsideLetter(text, end)) end -= 1;
  return text.slice(0, end);
}

/** What goes on the letter before it: marks, joiners, the vowels and finals of Hangul, shades of emoji. */
const goesOn = /^(?:\u200D|\u200C|[\p{M}\u1160-\u11FF\uD7B0-\uD7FB\p{Emoji_Modifier}])/u;

function isInsideLetter(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  const isPair = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
  return isPair || before === 0x200d || goesOn.test(text.slice(at, at + 2));
}

/** A short mark of a text, the same for the same text: 53 bits in base 36. No secret: for telling apart alone. */
export function digest(text: string): string {
  const { imul } = Math;
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    low = imul(low ^ text.charCodeAt(at), 0x9e3779b1);
    high = imul(high ^ text.charCodeAt(at), 0x5f356495);
  }
  low = imul(low ^ (low >>> 16), 0x85ebca6b) ^ imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = imul(high ^ (high >>> 16), 0x85ebca6b) ^ imul(low ^ (low >>> 13), 0xc2b2ae35);
  return ((high & 0x1fffff) * 0x100000000 + (low >>> 0)).toString(36);
}

/**
 * A row that every cell takes: text clipped, lists of lines within a cell; `people` names the columns that people write,
 * which stay. The same row where nothing is too long.
 */
export function clippedRow<T extends object>(row: T, people: readonly (keyof T & string)[] = []): T {
  const theirs: readonly string[] = people;
  const changed = Object.entries(row).flatMap(([name, value]): (readonly [string, unknown])[] => {
    const fitting = theirs.includes(name) ? value : clippedValue(value);
    return fitting === value ? [] : [[name, fitting]];
  });
  return changed.length === 0 ? row : { ...row, ...Object.fromEntries(changed) };
}

function clippedValue(value: unknown): unknown {
  if (typeof value === "string") return isPlain(value) ? value : clipped(value);
  if (!Array.isArray(value) || !value.every((item) => typeof item === "string")) return value;
  const plain =
    value.every(isPlain) &&
    value.reduce((length, item) => length + item.length + 1, 0) * mostGrowth <= longestText;
  return plain ? value : withinCell(value);
}

function isPlain(text: string): boolean {
  return text.length * mostGrowth <= longestText && !unstorable.test(text);
}
