import { pointLetter } from "../../../vietnamese/numbers";

/** What a marker at the head of a line is, whatever it means in this plan. */
export type MarkerKind =
  | "namedPart"
  | "chapter"
  | "article"
  | "roman"
  | "letter"
  | "number"
  | "twoNumbers"
  | "moreNumbers"
  | "point"
  | "bracketed"
  | "dash"
  | "plus"
  | "star"
  | "bullet";

export interface Marker {
  readonly kind: MarkerKind;
  /** As it was typed: "I.", "1.1", "a)", "-". */
  readonly typed: string;
  /** Its place in the count, the last number of several; 0 where it counts nothing. */
  readonly count: number;
  /** The text behind it. */
  readonly rest: string;
}

const end = "(?:\\s*[.):/\\]]|\\s*[-–](?=\\s))+";

/** Ways in which lines are marked, in the order in which they are tried. */
const ways: readonly (readonly [MarkerKind, RegExp])[] = [
  ["namedPart", /^phần\s+(?:thứ\s+)?([\p{L}\d]+)(?:\s*[.:–-]|(?=\s)|$)/iu],
  ["chapter", /^chương\s+([ivxlc]+|\d+)(?:\s*[.:–-]|(?=\s)|$)/iu],
  ["article", /^điều\s+(\d+)\s*[.:]/iu],
  ["moreNumbers", /^(\d{1,2}(?:\.\d{1,2}){2,})[.)]?(?=\s|\p{L})/u],
  ["twoNumbers", /^(\d{1,2}\.\d{1,2})[.)]?(?=\s|\p{L})/u],
  ["bracketed", /^\((\d{1,2}|[a-zđ]|[ivx]+)\)/u],
  ["roman", new RegExp(`^([IVXL]+)${end}(?=\\s|\\p{L}|$)`, "u")],
  ["number", new RegExp(`^(\\d{1,2})${end}(?=\\s|\\p{L}|$)(?!\\s*\\d)`, "u")],
  ["letter", /^([A-HĐ])\s*[.)/](?=\s|$)/u],
  ["point", /^([a-zđ])\s*[.)/](?=\s|\p{Lu}|$)/u],
  ["plus", /^\+\s*/],
  ["dash", /^[-–—−](?:\s+|(?=\p{L}|\d))/u],
  ["star", /^\*+\s*(?=\p{L})/u],
  ["bullet", /^[•●○▪■◦‣⁃∙·❖➢➤✓✔§]\s*/u],
];

/** The marker a line begins with, or null. "1. Mục đích", "I- NỘI DUNG", "a) …", "- …", "Điều 1. …". */
export function markerOf(line: string): Marker | null {
  for (const [kind, way] of ways) {
    const found = way.exec(line);
    if (!found) continue;
    const [typed, name = ""] = found;
    const rest = line.slice(typed.length).trim();
    if (kind === "roman" && romanValue(name) === 0) continue;
    // Nothing but words: "Phần mềm mới", "A, B".
    const count = countOf(kind, name);
    if (kind === "namedPart" && count === 0) continue;
    return { kind, typed: typed.trim(), count, rest };
  }
  return null;
}

const ordinals = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám"];

function countOf(kind: MarkerKind, name: string): number {
  switch (kind) {
    case "number":
    case "article":
      return Number(name);
    case "twoNumbers":
    case "moreNumbers":
      return Number(name.split(".").pop());
    case "roman":
      return romanValue(name);
    case "chapter":
      return Number(name) || romanValue(name.toUpperCase());
    case "namedPart":
      return (
        Number(name) ||
        (/^[A-H]$/.test(name) ? letterValue(name) : 0) ||
        romanValue(name) ||
        ordinals.indexOf(name.toLowerCase()) + 1
      );
    case "letter":
    case "point":
      return letterValue(name);
    default:
      return 0;
  }
}

/** "IV" is 4; 0 for what is no numeral. */
export function romanValue(text: string): number {
  if (!/^X{0,3}(IX|IV|V?I{0,3})$/.test(text)) return 0;
  const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  return [...text].reduce((sum, letter, at) => {
    const value = digits[letter] ?? 0;
    return sum + ((digits[text[at + 1] ?? ""] ?? 0) > value ? -value : value);
  }, 0);
}

/** "đ" is 5: as points are counted in Vietnamese papers. */
function letterValue(text: string): number {
  const letter = text.toLowerCase();
  for (let count = 1; pointLetter(count) !== null; count++) if (pointLetter(count) === letter) return count;
  return 0;
}
