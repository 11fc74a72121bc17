import type { Choices } from "./choices";
import { encoded } from "./encodings";
import type { SheetLine } from "./sheet";

/** The text that is pasted, and the lines (from 1, the last one too) each printed row takes in it. */
export interface Paper {
  readonly text: string;
  readonly places: readonly { readonly from: number; readonly to: number }[];
}

/** Puts a sheet on the clipboard, as a spreadsheet, Word or a person's own typing does. */
export function paperOf(
  choices: Choices,
  { lines, rows }: { readonly lines: readonly SheetLine[]; readonly rows: readonly unknown[] },
): Paper {
  const written =
    choices.separator === "markdown"
      ? framed(lines)
      : lines.map((line) => ({ line, text: writtenLine(choices, line, lines) }));
  const places = rows.map(() => ({ from: 0, to: 0 }));
  const all: string[] = [];
  for (const { line, text } of written) {
    const physical = text.split("\n");
    const from = all.length + 1;
    const to = all.length + physical.length;
    if (line.row !== null) {
      const before = places[line.row];
      places[line.row] = { from: before?.from || from, to };
    }
    all.push(...physical);
  }
  return { text: encoded(choices.encoding, all.join(choices.newline)), places };
}

function writtenLine({ separator }: Choices, { cells }: SheetLine, lines: readonly SheetLine[]): string {
  switch (separator) {
    case "tab":
      return cells.map((text) => (/[\n\t]/.test(text) ? quoted(text) : text)).join("\t");
    case "spacedTabs":
      return cells.map((text) => ` ${text} `).join("\t");
    case "semicolon":
      return cells.map((text) => (/[\n;]/.test(text) ? quoted(text) : text)).join(";");
    case "comma":
      return cells.map((text) => (/[\n,"]/.test(text) ? quoted(text) : text)).join(",");
    case "bar":
      return cells.map((text) => (/[\n|]/.test(text) ? quoted(text) : text)).join("|");
    case "cells":
      return cells.join("\n");
    case "prose":
      return prose(cells);
    case "spaces": {
      const width = (at: number) => Math.max(...lines.map((line) => (line.cells[at] ?? "").length)) + 3;
      return cells
        .map((text, at) => text.padEnd(width(at)))
        .join("")
        .trimEnd();
    }
    case "markdown":
      return `| ${cells.join(" | ")} |`;
  }
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** "1. Trần Văn Thử - Giảng viên - LĐTT". */
function prose([counter = "", ...cells]: readonly string[]): string {
  return `${counter} ${cells.join(" - ")}`.trim();
}

/** A frame of bars, with its rule below the headings. */
function framed(lines: readonly SheetLine[]): readonly { readonly line: SheetLine; readonly text: string }[] {
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  const barred = lines.map((line) => ({
    line,
    text: `| ${Array.from({ length: width }, (_, at) => (line.cells[at] ?? "").replace(/\n/g, " ")).join(" | ")} |`,
  }));
  const rule = { line: { cells: [], row: null }, text: `|${"----|".repeat(width)}` };
  return [...barred.slice(0, 1), rule, ...barred.slice(1)];
}
