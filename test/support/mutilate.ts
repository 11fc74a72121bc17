import PizZip from "pizzip";
import type { Dice } from "./dice";

const document = "word/document.xml";

/** Stretches of a document that a person takes away, doubles or moves whole: paragraphs, rows, cells, tables. */
const whole = {
  paragraph: /<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g,
  row: /<w:tr[ >](?:(?!<w:tr[ >])[\s\S])*?<\/w:tr>/g,
  cell: /<w:tc>(?:(?!<w:tc>)[\s\S])*?<\/w:tc>/g,
  table: /<w:tbl>(?:(?!<w:tbl>)[\s\S])*?<\/w:tbl>/g,
} as const;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What hands do to a template: each gives the XML after it. */
const hands: readonly ((xml: string, dice: Dice) => string)[] = [
  // Takes something away.
  (xml, dice) => put(xml, some(xml, dice), ""),
  // Doubles it.
  (xml, dice) => {
    const stretch = some(xml, dice);
    return put(xml, stretch, text(xml, stretch).repeat(2));
  },
  // Moves a paragraph into the place of another one.
  (xml, dice) => {
    const [from, to] = [of(xml, "paragraph", dice), of(xml, "paragraph", dice)];
    const [one, other] = [text(xml, from), text(xml, to)];
    if (from.from === to.from) return xml;
    const [first, second] = from.from < to.from ? [from, to] : [to, from];
    const swapped = put(xml, second, first === from ? one : other);
    return put(swapped, first, first === from ? other : one);
  },
  // Takes a tag away, its brace, or a letter of it; or doubles a brace.
  (xml, dice) => {
    const tag = place(xml, /\{[^{}<]*\}/g, dice);
    const typed = text(xml, tag);
    const letter = dice.between(0, typed.length - 1);
    const ways = [
      "",
      typed.slice(1),
      typed.slice(0, -1),
      `{${typed}`,
      typed.slice(0, letter) + typed.slice(letter + 1),
    ];
    return put(xml, tag, dice.pick(ways));
  },
  // Types one tag in the place of another one.
  (xml, dice) => put(xml, place(xml, /\{[^{}<]*\}/g, dice), text(xml, place(xml, /\{[^{}<]*\}/g, dice))),
  // Makes a section of a tag, or a tag of a section.
  (xml, dice) => {
    const tag = place(xml, /\{[^{}<]*\}/g, dice);
    const typed = text(xml, tag);
    return put(
      xml,
      tag,
      /^\{[#^/]/.test(typed) ? `{${typed.slice(2)}` : `{${dice.pick(["#", "^", "/"])}${typed.slice(1)}`,
    );
  },
  // Wipes out a stretch of what is typed.
  (xml, dice) => {
    const typed = place(xml, /(?<=<w:t[^>]*>)[^<]+(?=<\/w:t>)/g, dice);
    const from = dice.between(typed.from, typed.to - 1);
    return put(xml, { from, to: dice.between(from + 1, typed.to) }, "");
  },
];

/** A template after some of these hands, one to three of them. */
export function mutilated(template: Uint8Array, dice: Dice): Uint8Array {
  const zip = new PizZip(template);
  let xml = zip.file(document)?.asText() ?? "";
  for (let left = dice.between(1, 3); left > 0; left -= 1) xml = dice.pick(hands)(xml, dice);
  zip.file(document, xml);
  return zip.generate({ type: "uint8array" });
}

function some(xml: string, dice: Dice): Stretch {
  return of(xml, dice.pick(["paragraph", "paragraph", "row", "cell", "table"] as const), dice);
}

function of(xml: string, kind: keyof typeof whole, dice: Dice): Stretch {
  return place(xml, whole[kind], dice);
}

/** One of the places; nowhere, where there is none. */
function place(xml: string, pattern: RegExp, dice: Dice): Stretch {
  const found = [...xml.matchAll(pattern)];
  if (found.length === 0) return { from: 0, to: 0 };
  const { index, 0: match } = dice.pick(found);
  return { from: index, to: index + match.length };
}

function text(xml: string, { from, to }: Stretch): string {
  return xml.slice(from, to);
}

function put(xml: string, { from, to }: Stretch, instead: string): string {
  return xml.slice(0, from) + instead + xml.slice(to);
}
