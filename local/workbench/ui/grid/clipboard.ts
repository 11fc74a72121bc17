import type { CopiedCell } from "../../protocol/grid";

/** What is put on the clipboard: as text with tabs, and as a table. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** Copied cells as other spreadsheets read them: cells with tabs, line breaks or quotes are quoted. */
export function toClipboard(cells: readonly (readonly CopiedCell[])[]): Copied {
  const text = cells.map((line) => line.map((cell) => quoted(cell.text)).join("\t")).join("\n");
  const table = document.createElement("table");
  for (const line of cells) {
    const row = table.insertRow();
    for (const { text: shown, edit } of line) {
      const cell = row.insertCell();
      // HTML would take tabs and several blanks for one.
      const own = edit ?? (/[^\S ]| {2}|^ | $/.test(shown) ? shown : undefined);
      if (own !== undefined) cell.dataset.edit = own;
      shown.split("\n").forEach((part, index) => {
        if (index > 0) cell.append(document.createElement("br"));
        cell.append(part);
      });
    }
  }
  return { text, html: table.outerHTML };
}

function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The cells on the clipboard: a table where there is one, else text with tabs; each row has as many cells as the longest. */
export function fromClipboard(html: string, text: string): string[][] {
  const cells = (html === "" ? undefined : readTable(html)) ?? readTsv(text);
  const columns = Math.max(0, ...cells.map((line) => line.length));
  return cells.map((line) => [...line, ...new Array<string>(columns - line.length).fill("")]);
}

/** Text with tabs, as Excel and Google Sheets put it: a cell may be quoted, and hold tabs and line breaks then. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  const whole = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  while (at <= whole.length) {
    const quote = whole[at] === '"' ? /"((?:[^"]|"")*)"(?=[\t\n]|$)/y : undefined;
    if (quote !== undefined) quote.lastIndex = at;
    const match = quote?.exec(whole);
    const plainEnd = nextOf(whole, at);
    const end = match ? at + match[0].length : plainEnd;
    rows.at(-1)?.push(match?.[1]?.replaceAll('""', '"') ?? whole.slice(at, end));
    if (end >= whole.length) break;
    if (whole[end] === "\n") {
      // The last line ends in a line break, too.
      if (end === whole.length - 1) break;
      rows.push([]);
    }
    at = end + 1;
  }
  return rows;
}

function nextOf(text: string, from: number): number {
  const [tab, line] = ["\t", "\n"].map((mark) => text.indexOf(mark, from));
  const ends = [tab, line].filter((place): place is number => place !== undefined && place >= 0);
  return Math.min(text.length, ...ends);
}

/** The first table of a page, its texts alone; cells that span several stand in the first of them. */
function readTable(html: string): string[][] | undefined {
  // What is parsed so runs no script and loads nothing.
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (table === null) return undefined;
  const rows: string[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((line, down) => {
    let right = 0;
    for (const cell of line.cells) {
      while (rows[down]?.[right] !== undefined) right += 1;
      for (let below = 0; below < Math.max(1, cell.rowSpan) && down + below < rows.length; below += 1) {
        for (let beside = 0; beside < Math.max(1, cell.colSpan); beside += 1) {
          const row = rows[down + below];
          if (row !== undefined) row[right + beside] = below + beside === 0 ? textOf(cell) : "";
        }
      }
      right += Math.max(1, cell.colSpan);
    }
  });
  return rows.map((row) => Array.from(row, (text) => text ?? ""));
}

function textOf(cell: HTMLTableCellElement): string {
  return (
    cell.dataset.edit ??
    linesOf(cell)
      .replace(/[ \t]*\n[ \t]*/g, "\n")
      .trim()
  );
}

/** Line breaks of HTML are those of `<br>` and between paragraphs; others are blanks. */
function linesOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? "").replace(/[\s\u00a0]+/g, " ");
  if (!(node instanceof Element)) return "";
  const tag = node.tagName.toLowerCase();
  if (tag === "br") return "\n";
  if (["style", "script", "template"].includes(tag)) return "";
  const inside = [...node.childNodes].map(linesOf).join("");
  return ["p", "div", "li"].includes(tag) && node.nextSibling !== null ? `${inside}\n` : inside;
}
