import { isSyllable } from "../../../vietnamese/legacy/syllables";
import {
  eachMatch,
  inEachLine,
  quoted,
  type SlipInLine,
  type SlipRule,
  wordEnd,
  wordStart,
} from "./slip-rule";

/** Loan words that are written as one and would part into two syllables. */
const loanWords = new Set(
  "vắcxin vácxin cácbon cácbonat bêtông ximăng côngtenơ axít ôxít ôxi hiđrô nitơ xenlulô mêtan pôlime gluxít prôtêin lôgíc ampe tuabin môđun".split(
    " ",
  ),
);

/** A whole word of letters, no part of an address, a file's name or a symbol. */
const word = /(?<![\p{L}\p{M}\p{N}@/._-])[\p{L}\p{M}]{5,14}(?![\p{L}\p{M}\p{N}@/_-]|\.\p{L})/gu;
const marked = /[^\0-\x7f]/;

/** "việcthực": two syllables that no space parts. A word of plain letters may be of any language, and a name is its people's. */
const gluedSyllables: SlipRule = {
  name: "glued syllables",
  stops: false,
  find: inEachLine((line) =>
    eachMatch(line, word, ([words]) => {
      const parted = partedWord(words);
      return parted === null ? null : spaced(words, parted);
    }),
  ),
};

function partedWord(text: string): string | null {
  const rest = text.slice(1);
  if (!marked.test(text) || rest !== rest.toLowerCase() || isSyllable(text)) return null;
  if (loanWords.has(text.toLowerCase())) return null;
  // Names of other peoples part into syllables, too ("Neáng"): a capital is told only of two whole words.
  const least = /^\p{Lu}/u.test(text) ? 3 : 2;
  for (let at = least; at <= text.length - least; at++) {
    const parts = [text.slice(0, at), text.slice(at)];
    if (parts.every(isSyllable)) return parts.join(" ");
  }
  return null;
}

/** "học2021", "năm2026": a word and figures. A code ("CN2021", "K45", "lớp10A1") has capitals, or letters behind. */
const gluedFigures: SlipRule = {
  name: "glued figures",
  stops: false,
  find: inEachLine((line) => [
    ...eachMatch(
      line,
      /(?<![\p{L}\p{M}\p{N}@/._-])(\p{L}\p{Ll}+)(\d{2,4})(?![\p{L}\p{N}@_]|\.\p{L}|\/\p{L})/gu,
      ([words, letters = "", figures = ""]) =>
        isSyllable(letters) && (marked.test(letters) || figures.length === 4)
          ? spaced(words, `${letters} ${figures}`)
          : null,
    ),
    ...eachMatch(
      line,
      new RegExp(
        `(?<![\\p{L}\\p{N}@/._-])(\\d{1,4})(năm|tháng|ngày|tuần|người|triệu|đồng|đơn|tập|cá|điểm|tiết|giờ)${wordEnd}`,
        "giu",
      ),
      ([words, figures = "", unit = ""]) => spaced(words, `${figures} ${unit}`),
    ),
  ]),
};

/** "ths.Nguyễn", "tp.Long Xuyên": a full stop that shortens a word. */
const shortened =
  /(?:^|[^\p{L}])(?:th|ts|ths|tp|tx|tt|gs|pgs|bs|ks|cn|cv|gv|hs|nxb|st|mr|mrs|dr|p|q|x|h|t)$/iu;

/** A word, the stop behind it, and what follows at once; lengths are bounded, for a cell may be one long word. */
const stopBetween =
  /(?<![\p{L}\p{M}\p{N}@/._-])([\p{L}\p{M}]{1,20})([.,;:!?])(\p{L}[\p{L}\p{M}]{0,20})(?![\p{L}\p{M}\p{N}]{0,20}[@/.]\p{L})/gu;

/** "giáo dục.Thực hiện", "thi đua,khen thưởng": nothing parts the stop from what follows. */
const noSpaceAfter: SlipRule = {
  name: "no space after a stop",
  stops: false,
  find: inEachLine((line) =>
    eachMatch(line, stopBetween, ([words, before = "", mark = "", after = ""]) => {
      if (!/\p{Ll}$/u.test(before)) return null;
      // A lower-case word behind a full stop is an address's; one letter, or an abbreviation before it, is shortened.
      if (mark === "." && (!/^\p{Lu}/u.test(after) || !/\p{Ll}{2}$/u.test(before) || shortened.test(before)))
        return null;
      // "http:…", "mailto:thidua".
      if (mark === ":" && !marked.test(before + after)) return null;
      return spaced(words, `${before}${mark} ${after}`);
    }),
  ),
};

/** "1982- 2026", "19/5/1890 -19/5/2023": a dash of a range has a space on both sides, or on none. */
const lopsidedDash: SlipRule = {
  name: "lopsided dash",
  stops: false,
  find: inEachLine((line) =>
    eachMatch(
      line,
      /(?<![\d/])((?:\d{1,2}\/){0,2}\d{4}|\d{1,2}\/\d{1,2})(?:(\p{Pd})\s+|\s+(\p{Pd}))((?:\d{1,2}\/){0,2}\d{4}|\d{1,2}\/\d{1,2})(?![\d/])/gu,
      ([words, from = "", left, right, to = ""]) => ({
        what: `Dấu cách quanh gạch nối không đều: ${quoted(words)}`,
        remedy: `Viết ${quoted(`${from} ${left ?? right} ${to}`)}`,
      }),
    ),
  ),
};

/** "Ngày Ngày Nhà giáo", "ngày Ngày": the name of a day has its word already. "Ngày ngày" says daily. */
const doubledDay: SlipRule = {
  name: "doubled day",
  stops: false,
  find: inEachLine((line) =>
    eachMatch(line, new RegExp(`${wordStart}[Nn]gày\\s+Ngày${wordEnd}`, "gu"), ([words]) => ({
      what: `Từ bị lặp: ${quoted(words)}`,
      remedy: "Bỏ từ thừa",
    })),
  ),
};

const pairs: readonly (readonly [open: string, close: string, name: string])[] = [
  ["“", "”", "ngoặc kép"],
  ["«", "»", "ngoặc kép"],
  ["(", ")", "ngoặc đơn"],
];

/**
 * “ and ( that nothing closes, and the lone one of two ". A quotation may run over several lines: what a later line closes is none. “a)”
 * closes what nobody opened, and is not told.
 */
const unclosed: SlipRule = {
  name: "unclosed mark",
  stops: false,
  find: (lines) => {
    const closedBelow = pairs.map(([opening, closing]) => linesClosedBelow(lines, opening, closing));
    return lines.flatMap((line, index) => {
      const open = pairs.flatMap(([opening, closing, name], pair) => {
        const at = openAt(line, opening, closing);
        return at < 0 || closedBelow[pair]?.[index]
          ? []
          : [{ line: index, ...lone(line, at, opening, name) }];
      });
      const last = loneStraight(line);
      // What one line opens the next may close.
      if (last < 0 || [index - 1, index + 1].some((near) => loneStraight(lines[near] ?? "") >= 0))
        return open;
      // Opened with a straight mark and closed with a round one, or the other way round, is a pair.
      if (count(line, "“") !== count(line, "”")) return [];
      return [...open, { line: index, ...lone(line, last, '"', "ngoặc kép") }];
    });
  },
};

/** Of each line whether one below closes what it did not open. */
function linesClosedBelow(lines: readonly string[], opening: string, closing: string): readonly boolean[] {
  const below: boolean[] = [];
  let closed = false;
  for (let index = lines.length - 1; index >= 0; index--) {
    below[index] = closed;
    const line = lines[index] ?? "";
    closed = closed || count(line, closing) > count(line, opening);
  }
  return below;
}

/** Where the last of an odd number of straight quotes stands, -1 where they are even; 5" is a length. */
function loneStraight(line: string): number {
  const marks = [...line.matchAll(/(?<!\d)"/g)];
  return marks.length % 2 === 0 ? -1 : (marks[marks.length - 1]?.index ?? -1);
}

function count(line: string, mark: string): number {
  return line.split(mark).length - 1;
}

/** Where the last opening mark stands that nothing in the line closes; -1 where there is none. */
function openAt(line: string, opening: string, closing: string): number {
  const open: number[] = [];
  for (const [at, mark] of [...line].map((mark, at) => [at, mark] as const)) {
    if (mark === opening) open.push(at);
    else if (mark === closing) open.pop();
  }
  const at = open[0];
  return at === undefined ? -1 : [...line].slice(0, at).join("").length;
}

function lone(line: string, at: number, mark: string, name: string): SlipInLine {
  const words = /^.\s*\S*(?:\s+\S+){0,3}/u.exec(line.slice(at))?.[0] ?? mark;
  return {
    at,
    what: `Dấu ${name} không có dấu đi cùng: ${quoted(words)}`,
    remedy: "Thêm dấu đóng, hoặc bỏ dấu thừa",
  };
}

function spaced(words: string, right: string) {
  return { what: `Thiếu dấu cách: ${quoted(words)}`, remedy: `Viết ${quoted(right)}` };
}

/** Slips of the space bar, and marks that stand alone. */
export const joinRules: readonly SlipRule[] = [
  gluedSyllables,
  gluedFigures,
  noSpaceAfter,
  lopsidedDash,
  doubledDay,
  unclosed,
];
