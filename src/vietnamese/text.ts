import { remembered } from "./remembered";

/**
 * The form in which text is compared: NFC, no zero-width characters, every white space (NBSP too) one space, none
 * at the ends. Two cells that look alike are then equal; nothing is stored in this form (domain.md 7).
 */
export const comparable = remembered((text) =>
  text
    .normalize("NFC")
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim(),
);

/** `comparable`, with case folded too: for headers, choices and labels that people type. */
export const comparableLabel = remembered((text) => comparable(text).toLowerCase());

/**
 * The bare letters and digits of a label, for recognising what people head columns with: no case, no marks, no
 * punctuation (the % stays), đ as d and y as i, so that "HỌ VÀ TÊN (*)" is "ho va ten" and "chiến sỹ" is "chiến sĩ".
 * Different words can become the same: never for names.
 */
export const recognisable = remembered((text) =>
  comparableLabel(text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đðɖ]/g, "d")
    .replace(/y/g, "i")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim(),
);

/** What is a picture by itself or by the sign behind it, with whatever is joined to it, and the frame of a keycap. */
const picture =
  "(?![\\u00A9\\u00AE\\u2122])(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F|[\\u2639-\\u263B\\u2661\\u2665\\u2763\\u2764\\u{1F000}-\\u{1FAFF}])(?:[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]|\\u200D\\p{Extended_Pictographic})*|\\uFE0F?\\u20E3";
const anyPicture = new RegExp(picture, "u");
const runOfPictures = new RegExp(`[^\\S\\n]*(?:(?:${picture})[^\\S\\n]*)+`, "gu");

/** Whether a text holds one of the little pictures of chat programs (emoji); ©, ✓, ☎ and other signs of letters are none. */
export function hasPictures(text: string): boolean {
  return anyPicture.test(text);
}

/** The text without such pictures, which no paper prints, and without the gaps they leave. Of "1️⃣" the 1 stays. */
export function withoutPictures(text: string): string {
  if (!hasPictures(text)) return text;
  return text.replace(runOfPictures, (run: string, at: number) => {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + run.length)];
    const isAtEdge = before === "" || before === "\n" || /^[\n,.;:!?)]?$/.test(after);
    return isAtEdge || !/\s/.test(run) ? "" : " ";
  });
}

/** The words of a label, with their marks and nothing between: "Trương Phong" is not "trưởng phòng". */
export function markedWords(text: string): string {
  return comparableLabel(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether a text has no letter with a mark: what Vietnamese words it holds cannot be told for certain. */
export function isUnmarked(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

/**
 * "báo cáo" of "Báo cáo": how what begins a line is written within a sentence. A name or an abbreviation stays: "Khoa Mộc
 * họp muộn", "Lê Thị Mẫu", "Lớp 12A1", "LĐTT".
 */
export function lowerFirst(text: string): string {
  return beginsWithName.test(text) ? text : lowerFirstLetter(text);
}

/** The same of a title, which is no name whatever follows: "phó Hiệu trưởng" of "Phó Hiệu trưởng". */
export function lowerFirstLetter(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** Two capitals or a digit in the first word, or a second word that begins as names and classes do. */
const beginsWithName = /^(?:\p{Lu}\S*[\p{Lu}\d]|\p{Lu}\S*\s+(?:\p{Lu}\p{Ll}|\d+\p{Lu}))/u;

/** "Báo cáo" of "báo cáo": how it is written where a sentence or a cell begins with it. */
export function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** "A, B và 3 dòng nữa": the first of some texts, at most `shown`, and how many more of the `noun` there are. */
export function firstFew(texts: readonly string[], shown: number, noun: string, between = ", "): string {
  const rest = texts.length - shown;
  return `${texts.slice(0, shown).join(between)}${rest > 0 ? ` và ${rest} ${noun} nữa` : ""}`;
}
