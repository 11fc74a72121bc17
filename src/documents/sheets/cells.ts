import type PizZip from "pizzip";
import { lineHeight } from "./list-sheet-columns";

/** The parts that workbooks are written of: built ones, whose cells are put in at run time (docs/decisions/0009). */

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Excel's limit for one cell, in characters. */
const longestCell = 32_767;

/** The text of a part of a workbook the build made, and the time it carries. */
export function partOf(zip: PizZip, path: string): { readonly xml: string; readonly date: Date } {
  const part = zip.file(path);
  if (!part) throw new Error(`The built workbook has no ${path}`);
  return { xml: part.asText(), date: part.date };
}

/** Enough points for the texts of a row in columns so many characters wide; without it LibreOffice shows one line of each cell alone. */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, column) => {
    const width = widths[column] ?? 1;
    return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  });
  return lineHeight * Math.max(1, ...lines);
}

/** A cell of text: a code keeps its zeros, nothing becomes a formula. `style` is the attribute as it stands in the template. */
export function textCell(place: string, style: string, text: string): string {
  if (text === "") return `<c r="${place}"${style}/>`;
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** XML has no control characters but tab and line breaks, no halves of a surrogate pair, and not U+FFFE and U+FFFF. */
export function escaped(text: string): string {
  return text
    .slice(0, longestCell)
    .replace(/\r\n?/g, "\n")
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}
