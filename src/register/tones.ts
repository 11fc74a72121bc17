import type { ColouredWord } from "../google/tab-colours";

/** What a word says of its row, and so how it is coloured; quiet, and black on white where nothing is to be seen. */
export type Tone = keyof typeof tones;

/** `name` is for people; text stands out from its background at least 4.5 to 1 (WCAG AA). */
export const tones = {
  /** Stops something, or ended badly. */
  bad: { name: "đỏ", background: "#f9dedc", text: "#8c1d18" },
  /** Somebody has to look at it. */
  attention: { name: "vàng", background: "#fff0c2", text: "#6b4900" },
  /** As it is to be. */
  good: { name: "xanh lá", background: "#e2f1e3", text: "#1d5a2d" },
  /** On its way, or another's to judge. */
  moving: { name: "xanh dương", background: "#e1ecf9", text: "#174a7c" },
  /** Nothing there yet, or done with. */
  quiet: { name: "xám", background: "#f1f1f1", text: "#5c5c5c" },
} as const;

/** The tone of each value of a closed list; null where its word is not coloured. */
export type Tones<T extends string> = Readonly<Record<T, Tone | null>>;

/** A word of a column with its tone. */
export interface TonedWord {
  readonly word: string;
  readonly tone: Tone;
}

/** The words of a closed list that are coloured, by its labels. */
export function tonedWords<T extends string>(
  labels: Readonly<Record<T, string>>,
  given: Tones<T>,
): readonly TonedWord[] {
  return Object.entries<Tone | null>(given).flatMap(([value, tone]) =>
    // The tones are of the very values that the labels are of.
    tone === null ? [] : [{ word: labels[value as T], tone }],
  );
}

/** As the tab is to have them. */
export function colouredWords(words: readonly TonedWord[]): readonly ColouredWord[] {
  return words.map(({ word, tone }) => {
    const { background, text } = tones[tone];
    return { word, background, text };
  });
}
