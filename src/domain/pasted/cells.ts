import Papa from "papaparse";
import { type UnicodeText, unicodeText } from "../../vietnamese/legacy/unicode-text";
import { remembered } from "../../vietnamese/remembered";
import { alignedCells, atDash, type Delimiter, delimiterOf, typicalCount, withoutNumber } from "./delimiters";
import { type QuotedLines, quotedLines } from "./quoted-lines";

/** One row of pasted cells: a line of the text, or several where a quoted cell holds line breaks. */
export interface PastedRecord {
  /** 1-based line of the pasted text where the row begins. */
  readonly line: number;
  /** How many lines it takes up. */
  readonly lineCount: number;
  /** Those lines as they were pasted. */
  readonly text: string;
  /** Cells from the left, each as `cleanCell` makes it. */
  readonly cells: readonly string[];
  /** Why it rests on a guess that these are its cells. */
  readonly guesses: readonly string[];
}

/** The rows of a pasted text, and what of it was not written in Unicode. */
export interface PastedText {
  readonly records: readonly PastedRecord[];
  readonly legacy: UnicodeText["legacy"];
  /** Whether the cells were typed with a sign between them, which may stand inside a cell as well. */
  readonly typed: "|" | ";" | "," | null;
}

const unsureLetters = "Chữ ở bảng mã cũ, có từ đọc theo Unicode cũng được; hiểu theo bảng mã của cột";
const withoutTabs = "Dòng không có dấu tab; hiểu các ô cách nhau bằng nhiều dấu cách";

/** The rows of a pasted text; see `pastedText`. */
export function pastedRecords(text: string): readonly PastedRecord[] {
  return pastedText(text).records;
}

/**
 * The rows of text from a spreadsheet's clipboard: cells parted by tabs, cells with line breaks between quotes, quotes
 * in those doubled. Where no tab is in the text, typed signs part the cells (see `delimiterOf`). A quote that is no
 * such quoting is a character like any other; text in an old encoding is read as Unicode. Rows of blank lines are left out; never throws.
 */
export function pastedText(text: string): PastedText {
  const raw = text.split(/\r\n|\r|\n/);
  const unicode = unicodeText(text);
  const lines = unicode.text.split(/\r\n|\r|\n/).map(withoutInvisible);
  const delimiter = delimiterOf(lines);
  const aligned = delimiter === "spaces" ? alignedCells(lines) : [];
  const typical = typicalCount(lines, delimiter);
  const framed = delimiter === "|" && isFramed(lines);
  const quotes = quotedLines(lines, delimiter);
  const records: PastedRecord[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] ?? "";
    const { cells, lineCount } =
      delimiter.length === 1
        ? recordAt(lines, index, { delimiter, typical, framed, quotes })
        : { cells: aligned[index] ?? typedCells(line, delimiter), lineCount: 1 };
    const spaced =
      delimiter === "\t" && lineCount === 1 && !/[\t"]/.test(line) ? line.trim().split(/ {2,}/) : [];
    const split = spaced.length === typical + 1 ? spaced : cells;
    const guesses = [
      ...(split === spaced ? [withoutTabs] : []),
      ...(unicode.unsure.has(index) ? [unsureLetters] : []),
    ];
    const source = raw.slice(index, index + lineCount);
    if (lines.slice(index, index + lineCount).some((each) => each.trim() !== ""))
      records.push({
        ...{ line: index + 1, lineCount, text: source.join("\n"), guesses },
        cells: split.map(cleanCell),
      });
    index += lineCount;
  }
  const typed = delimiter === "|" || delimiter === ";" || delimiter === "," ? delimiter : null;
  return { records, legacy: unicode.legacy, typed };
}

/** A cell as the register keeps it: NFC, plain spaces, no zero-width or control characters, none at the ends. */
export const cleanCell = remembered((text) =>
  withoutInvisible(text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")).trim(),
);

/** Tabs and line breaks stay: they part cells and lines. */
function withoutInvisible(text: string): string {
  const clean = text
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "")
    .replace(/[^\P{Cc}\t\n\v\f\u0085]/gu, "")
    .replace(/[^\P{Zs} ]/gu, " ")
    .normalize("NFC");
  return /[\u0302\u0306]/.test(clean) ? shapesFirst(clean) : clean;
}

/** A tone that was typed before the hat or the bow of its letter makes no letter of Unicode's: "á̂" is "ấ". */
function shapesFirst(text: string): string {
  return text
    .normalize("NFD")
    .replace(/([\u0300\u0301\u0303\u0309])([\u0302\u0306])/g, "$2$1")
    .normalize("NFC");
}

function typedCells(line: string, delimiter: Delimiter): readonly string[] {
  const [first = "", ...rest] = withoutNumber(line);
  const [text = first] = rest;
  const cells = delimiter === "dash" ? atDash(text) : [text];
  return rest.length > 0 ? [first, ...cells] : cells;
}

/** What lines are parted into cells by. */
interface Parting {
  readonly delimiter: string;
  /** How many of the sign most lines have. */
  readonly typical: number;
  readonly framed: boolean;
  readonly quotes: QuotedLines;
}

function recordAt(
  lines: readonly string[],
  start: number,
  { delimiter, typical, framed, quotes }: Parting,
): { readonly cells: readonly string[]; readonly lineCount: number } {
  const line = lines[start] ?? "";
  const lineCount = line.includes('"') ? quotes.linesFrom(start) : null;
  if (lineCount !== null) {
    const stretch = `${lines.slice(start, start + lineCount).join("\n")}\n`;
    const options = { delimiter, newline: "\n", preview: 1, fastMode: false } as const;
    const { data, errors } = Papa.parse<readonly string[]>(stretch, options);
    const [cells] = data;
    if (cells && errors.length === 0 && !cells.some((cell) => swallows(cell, delimiter, typical)))
      return { cells: framed ? withoutFrame(cells) : cells, lineCount };
  }
  const cells = line.split(delimiter);
  return { cells: framed ? withoutFrame(cells) : cells, lineCount: 1 };
}

/**
 * Whether a quoted cell holds what looks like rows: then its quotes are inches or ditto marks, and quote nothing. No
 * spreadsheet lets a tab be typed into a cell; one that came there otherwise stands among quotes that were doubled.
 */
function swallows(cell: string, delimiter: string, typical: number): boolean {
  const [first = "", ...below] = cell.split("\n");
  if (delimiter === "\t" && first.includes("\t") && !cell.includes('"')) return true;
  return below.some((line) => {
    const signs = line.split(delimiter).length - 1;
    if (signs === 0) return false;
    if (/^\s*\d{1,3}[.)]?\s*$/.test(line.slice(0, line.indexOf(delimiter)))) return true;
    return delimiter === "\t" ? signs > 1 || !line.includes('"') : signs >= typical;
  });
}

/** Whether bars at both ends frame the rows: in most lines that have any. Blank cells at both ends of a row are no frame. */
function isFramed(lines: readonly string[]): boolean {
  const barred = lines.filter((line) => line.includes("|"));
  return 2 * barred.filter((line) => /^\s*\|.*\|\s*$/s.test(line)).length >= barred.length;
}

/** "| a | b |" has two cells: bars at the ends frame a row and part nothing. */
function withoutFrame(cells: readonly string[]): readonly string[] {
  return cells.length > 2 && cells[0]?.trim() === "" && cells[cells.length - 1]?.trim() === ""
    ? cells.slice(1, -1)
    : cells;
}
