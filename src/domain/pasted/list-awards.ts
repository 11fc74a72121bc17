import { rememberedOf } from "../../vietnamese/remembered";
import { recognisable } from "../../vietnamese/text";
import { longestValue } from "../cell-text";

/** An award as a list may name it: by code, by name, or by one of the usual abbreviations. */
export interface ListedAward {
  readonly code: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** Finds the awards a cell names. */
export interface AwardBook {
  /** The code of the one award the text names, or null. */
  one(text: string): string | null;
  /** The codes of the awards it names, in their own order, and the parts of it that are no award. */
  all(text: string): { readonly codes: readonly string[]; readonly unknown: readonly string[] };
  /** The codes given, each once, in the order of the list of awards. */
  inOrder(codes: readonly string[]): readonly string[];
}

/** Words people put before an award's name. */
const before = /^(?:(?:de nghi|danh hieu|hinh thuc|cong nhan|tang|xet|dang ki) )+/;

/** Bullets and stops. Looked for from where they begin: else each of thousands of stops inside would be tried. */
const aroundPart = /^[\s\-–•*.]+|(?<![\s.,])[\s.,]+$/g;

/** The book of a list of awards; the same for the same list. */
export const awardBook = rememberedOf((awards: readonly ListedAward[]): AwardBook => {
  const codes = new Map<string, string>();
  const spellings = [
    ...awards.map(({ code }) => [code, code] as const),
    ...awards.map(({ code, name }) => [name, code] as const),
    ...awards.flatMap(({ code, aliases = [] }) => aliases.map((alias) => [alias, code] as const)),
  ];
  // A code before a name before an alias, should two awards share a spelling.
  for (const [spelling, code] of spellings) {
    const words = recognisable(spelling);
    if (words !== "" && !codes.has(words)) codes.set(words, code);
  }
  const one = (text: string) => {
    if (text.length > longestValue) return null;
    const words = recognisable(text);
    return codes.get(words) ?? codes.get(words.replace(before, "")) ?? null;
  };
  const parts = (text: string): readonly string[] =>
    text
      .split(/[;+\n]/)
      .map((part) => part.replace(aroundPart, ""))
      .filter((part) => part !== "");
  /** A comma, a slash or "và" can stand inside a name: it parts awards only where every part is one. */
  const named = (part: string): readonly string[] | null => {
    const whole = one(part);
    if (whole !== null) return [whole];
    const inner = part.split(/[,/&]|\svà\s/u).map(one);
    const found = inner.filter((code) => code !== null);
    return found.length === inner.length ? found : null;
  };
  return {
    one,
    all: (text) => {
      const whole = one(text);
      if (whole !== null) return { codes: [whole], unknown: [] };
      const read = parts(text).map((part) => ({ part, codes: named(part) }));
      return {
        codes: read.flatMap((each) => each.codes ?? []),
        unknown: read.flatMap((each) => (each.codes ? [] : each.part)),
      };
    },
    inOrder: (given) => awards.map(({ code }) => code).filter((code) => given.includes(code)),
  };
});
