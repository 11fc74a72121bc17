import type { Element } from "@xmldom/xmldom";
import { pointLetter, romanNumeral } from "../../../vietnamese/numbers";
import { type ParagraphSays, paragraphSays } from "./looks";
import { attribute, child, children, numberOf } from "./xml";

/** Which list a paragraph is an item of, and how deep. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** The lists of a document: each call counts on, so paragraphs are asked for in their order. */
export interface Lists {
  /** What the level says of its paragraphs. */
  says(place: ListPlace): ParagraphSays;
  /** "- ", "II. ": what is printed before the next item. */
  next(place: ListPlace): string;
}

/** Reads `word/numbering.xml`. A list it does not know prints nothing. */
export function listsOf(root: Element | null): Lists {
  const abstracts = new Map(
    children(root, "w:abstractNum").map((each) => [attribute(each, "w:abstractNumId"), each] as const),
  );
  const lists = new Map(
    children(root, "w:num").map((each) => [
      attribute(each, "w:numId"),
      abstracts.get(attribute(child(each, "w:abstractNumId"), "w:val")),
    ]),
  );
  const counts = new Map<string, number[]>();
  const levelOf = ({ list, level }: ListPlace): Element | null =>
    children(lists.get(list) ?? null, "w:lvl").find((each) => numberOf(each, "w:ilvl") === level) ?? null;

  return {
    says: (place) => paragraphSays(child(levelOf(place), "w:pPr")),
    next(place) {
      const counted = counts.get(place.list) ?? [];
      counts.set(place.list, counted);
      const start = (level: number) => numberOf(child(levelOf({ ...place, level }), "w:start"), "w:val") ?? 1;
      counted[place.level] = (counted[place.level] ?? start(place.level) - 1) + 1;
      counted.length = place.level + 1;
      const text = attribute(child(levelOf(place), "w:lvlText"), "w:val") ?? "";
      const marker = text.replace(/%(\d)/g, (_all, digit: string) => {
        const level = Number(digit) - 1;
        const format = attribute(child(levelOf({ ...place, level }), "w:numFmt"), "w:val") ?? "decimal";
        return written(counted[level] ?? start(level), format);
      });
      return marker === "" ? "" : `${marker} `;
    },
  };
}

function written(count: number, format: string): string {
  switch (format) {
    case "upperRoman":
      return count > 0 && count < 400 ? romanNumeral(count) : String(count);
    case "lowerRoman":
      return count > 0 && count < 400 ? romanNumeral(count).toLowerCase() : String(count);
    case "lowerLetter":
      return pointLetter(count) ?? String(count);
    case "upperLetter":
      return (pointLetter(count) ?? String(count)).toUpperCase();
    case "decimalZero":
      return String(count).padStart(2, "0");
    default:
      return String(count);
  }
}
