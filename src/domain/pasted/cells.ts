import Papa from "papaparse";
import { remembered } from "../../vietnamese/remembered";

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
}

/** No cell of Excel's or Google's has more lines; a quote that closes later than this does not belong to its cell. */
const longestRecord = 200;

/**
 * The rows of text from a spreadsheet's clipboard: cells parted by tabs, cells with line breaks between quotes, quotes
 * in those doubled. Where no tab is in the text, typed "|" or ";" part the cells, whichever more lines have. A quote that is no
 * such quoting is a character like any other. Rows of blank lines are left out; never throws.
 */
export function pastedRecords(text: string): readonly PastedRecord[] {
  const raw = text.split(/\r\n|\r|\n/);
  const lines = raw.map(withoutInvisible);
  const delimiter = delimiterOf(lines);
  const records: PastedRecord[] = [];
  for (let index = 0; index < lines.length; ) {
    const { cells, lineCount } = recordAt(lines, index, delimiter);
    const source = raw.slice(index, index + lineCount);
    if (lines.slice(index, index + lineCount).some((line) => line.trim() !== ""))
      records.push({ line: index + 1, lineCount, text: source.join("\n"), cells: cells.map(cleanCell) });
    index += lineCount;
  }
  return records;
}

/** A cell as the register keeps it: NFC, plain spaces, no zero-width or control characters, none at the ends. */
export const cleanCell = remembered((text) =>
  withoutInvisible(text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")).trim(),
);

/** Tabs and line breaks stay: they part cells and lines. */
function withoutInvisible(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "")
    .replace(/[^\P{Cc}\t\n\v\f\u0085]/gu, "")
    .replace(/[^\P{Zs} ]/gu, " ")
    .normalize("NFC");
}

function delimiterOf(lines: readonly string[]): "\t" | "|" | ";" {
  const having = (mark: string) => lines.filter((line) => line.includes(mark)).length;
  if (having("\t") > 0) return "\t";
  const [bars, semicolons] = [having("|"), having(";")];
  if (bars === 0 && semicolons === 0) return "\t";
  return bars >= semicolons ? "|" : ";";
}

function recordAt(
  lines: readonly string[],
  start: number,
  delimiter: string,
): { readonly cells: readonly string[]; readonly lineCount: number } {
  const line = lines[start] ?? "";
  if (line.includes('"')) {
    const stretch = lines.slice(start, start + longestRecord).join("\n");
    const options = { delimiter, newline: "\n", preview: 1, fastMode: false } as const;
    const { data, errors, meta } = Papa.parse<readonly string[]>(stretch, options);
    const [cells] = data;
    if (cells && errors.length === 0) {
      const read = stretch.slice(0, meta.cursor).replace(/\n$/, "");
      return { cells: withoutFrame(cells, delimiter), lineCount: read.split("\n").length };
    }
  }
  return { cells: withoutFrame(line.split(delimiter), delimiter), lineCount: 1 };
}

/** "| a | b |" has two cells: bars at the ends frame a row and part nothing. */
function withoutFrame(cells: readonly string[], delimiter: string): readonly string[] {
  const framed = delimiter === "|" && cells.length > 2;
  return framed && cells[0]?.trim() === "" && cells[cells.length - 1]?.trim() === ""
    ? cells.slice(1, -1)
    : cells;
}
