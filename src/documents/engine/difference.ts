import { comparable } from "../../vietnamese/text";

/**
 * What a difference is about, those a council must see first before the others: figures, then names and awards, wording
 * last.
 */
export const abouts = {
  count: "số lượng",
  rate: "tỷ lệ",
  money: "số tiền",
  date: "ngày, tháng",
  reference: "số, ký hiệu",
  name: "họ tên",
  award: "danh hiệu",
  wording: "câu chữ",
} as const;

export type About = keyof typeof abouts;

/** Where in a document something stands, as its reader finds it. */
export interface Place {
  /** "Bảng 1", "phần đầu văn bản", "đầu trang"; "" for the running text. */
  readonly region: string;
  /** The row below the table's head, counted from 1; by its running number where it has one ("TT 12"); "" outside tables. */
  readonly row: string;
  /** Whom or what the row is of; of running text, the beginning of the paragraph. */
  readonly name: string;
  /** What heads the column, "" outside tables and where a whole row is meant. */
  readonly column: string;
}

/** Something that a document says and the register does not write, or the other way round. */
export interface Difference {
  /** "extra" stands in the document alone, "missing" by the register alone; "moved" is the same at another place. */
  readonly kind: "changed" | "extra" | "missing" | "moved";
  readonly place: Place;
  /** What the register writes there, "" for nothing. */
  readonly written: string;
  /** What stands there, "" for nothing. */
  readonly found: string;
  readonly about: About;
}

/**
 * The form in which texts of two documents are compared: what Google and others change when they save is left out
 * (spaces of every kind, how an accented letter is encoded, straight and curly quotation marks), letters and tone marks are not.
 */
export function comparedText(text: string): string {
  return comparable(text)
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‘’‚‛′]/g, "'");
}

/** Whether two texts are the same but for the letter of a syllable that bears the tone mark: "Hòa", "Hoà" (domain.md 7). */
export function differInToneMark(a: string, b: string): boolean {
  return a !== b && withoutTonePlaces(a) === withoutTonePlaces(b);
}

/** Each syllable with its tone mark behind it. */
function withoutTonePlaces(text: string): string {
  return text.normalize("NFD").replace(/[\p{L}\p{M}]+/gu, (syllable) => {
    const tones = syllable.match(toneMarks) ?? [];
    return `${syllable.replace(toneMarks, "")}${tones.join("")}`;
  });
}

/** Huyền, sắc, ngã, hỏi, nặng; the marks of ă, â, ê, ô, ơ, ư belong to the letter. */
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
