import type { PastedLine, PastedPart } from "../../../domain/plan/pasted/pasted-part";
import { joinMarks } from "../../../domain/plan/plan-table";
import { comparable } from "../../../vietnamese/text";
import { type Run, type Runs, runsOf } from "./runs";

/** Elements that begin and end a line. */
const blocks = "p,h1,h2,h3,h4,h5,h6,div,ul,ol,li,table,blockquote,section,article,pre,center,hr";

/**
 * The parts of a plan from the HTML that Word, Google Docs and LibreOffice put on the clipboard. It is parsed into a document of its own,
 * where nothing runs and nothing is fetched, and leaves it as plain data.
 */
export function htmlParts(html: string): readonly PastedPart[] {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const each of body.querySelectorAll("style,script,title,template,noscript,object,svg")) each.remove();
  return partsIn(body, null);
}

/** The list an element stands in: how its items are marked, how deep it lies. */
interface ListPlace {
  readonly marker: string;
  readonly depth: number;
}

function partsIn(parent: Element, item: ListPlace | null): readonly PastedPart[] {
  const parts: PastedPart[] = [];
  let inline: Node[] = [];
  // A list's marker stands before its first line alone.
  let place = item;
  const flush = () => {
    const lines = linesOf(runsOf(inline), parent, place);
    if (lines.length > 0) place = place && { ...place, marker: "" };
    parts.push(...lines);
    inline = [];
  };
  for (const node of parent.childNodes) {
    const isBlock = node instanceof Element && (node.matches(blocks) || node.querySelector(blocks) !== null);
    if (!isBlock) {
      inline.push(node);
      continue;
    }
    flush();
    const found = blockParts(node, place);
    if (place && found.length > 0 && !node.matches("ul,ol")) place = { ...place, marker: "" };
    parts.push(...found);
  }
  flush();
  return parts;
}

function blockParts(element: Element, place: ListPlace | null): readonly PastedPart[] {
  if (element instanceof HTMLTableElement) return tableParts(element);
  if (element.matches("ul,ol")) return listParts(element, (place?.depth ?? 0) + 1);
  if (element.querySelector(blocks) !== null) return partsIn(element, place);
  return linesOf(runsOf([...element.childNodes]), element, place);
}

/** A list's items one after the other, with the markers a browser would print. */
function listParts(list: Element, depth: number): readonly PastedPart[] {
  let count = Number(list.getAttribute("start") ?? "1");
  return [...list.children].flatMap((child) => {
    if (!child.matches("li"))
      return child.matches("ul,ol") ? listParts(child, depth + 1) : partsIn(child, null);
    const value = child.getAttribute("value");
    if (value !== null && Number.isInteger(Number(value))) count = Number(value);
    const type =
      styleOf(child, "list-style-type") ||
      styleOf(list, "list-style-type") ||
      list.getAttribute("type") ||
      "";
    const level = Number(child.getAttribute("aria-level") ?? depth);
    const parts = partsIn(child, {
      marker: list.matches("ol") ? itemMarker(type, count) : bulletOf(type),
      depth: level,
    });
    if (parts.length > 0) count += 1;
    return parts;
  });
}

function bulletOf(type: string): string {
  const own = /^["'](.+)["']$/.exec(type)?.[1]?.trim();
  return own === "-" || own === "+" || own === "–" ? own : "•";
}

function itemMarker(type: string, count: number): string {
  const letter = String.fromCharCode(96 + count);
  switch (type) {
    case "upper-roman":
    case "I":
      return `${roman(count)}.`;
    case "lower-roman":
    case "i":
      return `(${roman(count).toLowerCase()})`;
    case "lower-alpha":
    case "lower-latin":
    case "a":
      return count <= 26 ? `${letter})` : `(${count})`;
    case "upper-alpha":
    case "upper-latin":
    case "A":
      return count <= 26 ? `${letter.toUpperCase()}.` : `(${count})`;
    default:
      return `${count}.`;
  }
}

function roman(count: number): string {
  const tens = "X".repeat(Math.floor(count / 10));
  const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][count % 10] ?? "";
  return tens + ones;
}

/** A table's rows; one of a single column is lines one below the other. */
function tableParts(table: HTMLTableElement): readonly PastedPart[] {
  const rows = [...table.rows];
  const width = Math.max(
    0,
    ...rows.map((row) => [...row.cells].reduce((sum, { colSpan }) => sum + colSpan, 0)),
  );
  if (width <= 1) return rows.flatMap((row) => [...row.cells].flatMap((cell) => partsIn(cell, null)));
  /** Cells of rows above that reach down: how many rows more, by column. */
  const covered: number[] = [];
  const cells = rows.map((row) => {
    const line: string[] = [];
    const fill = () => {
      while ((covered[line.length] ?? 0) > 0) {
        covered[line.length] = (covered[line.length] ?? 0) - 1;
        line.push(joinMarks.above);
      }
    };
    for (const cell of row.cells) {
      fill();
      for (let column = 0; column < cell.colSpan; column++) {
        covered[line.length] = cell.rowSpan - 1;
        line.push(column === 0 ? cellText(cell) : joinMarks.left);
      }
    }
    fill();
    return line;
  });
  const body = rows.findIndex((row) => !isHead(row));
  return cells.length === 0 ? [] : [{ rows: cells, heads: body < 0 ? rows.length : body }];
}

/** Whether a row heads a table: Word and Google say so, or all it says is bold. */
function isHead(row: HTMLTableRowElement): boolean {
  if (row.closest("thead") !== null) return true;
  const cells = [...row.cells].filter((cell) => comparable(cell.textContent ?? "") !== "");
  const isBold = (cell: Element) =>
    partsIn(cell, null).every((part) => !("rows" in part) && part.bold === "all");
  return cells.length > 0 && cells.every((cell) => cell.matches("th") || isBold(cell));
}

/** The lines of a cell, one below the other. */
function cellText(cell: Element): string {
  return partsIn(cell, null)
    .flatMap((part) =>
      "rows" in part ? part.rows.map((row) => row.join(" ")) : [`${part.marker} ${part.text}`.trim()],
    )
    .join("\n");
}

/** The lines of a paragraph: a break within it begins a new one. */
function linesOf({ lines, marker }: Runs, element: Element, place: ListPlace | null): readonly PastedLine[] {
  const heading = element.closest("h1,h2,h3,h4,h5,h6") !== null;
  const align = styleOf(element, "text-align") || element.getAttribute("align") || "";
  const margin = points(styleOf(element, "margin-left")) + points(styleOf(element, "text-indent"));
  const indent = place ? place.depth * itemIndent : margin;
  return lines.flatMap((runs, at) => {
    const text = comparable(runs.map((run) => run.text).join(""));
    if (text === "") return [];
    const bold = faceOf(runs, (run) => run.bold || heading);
    const italic = faceOf(runs, (run) => run.italic);
    return [
      {
        lead: bold === "lead" ? leadOf(runs) : "",
        ...{ text, marker: at === 0 ? marker || (place?.marker ?? "") : "", indent, bold },
        ...{ italic: italic === "lead" ? "some" : italic, centred: /center/i.test(align) },
      },
    ];
  });
}

/** Points by which a browser sets a list's items in. */
const itemIndent = 36;

function faceOf(runs: readonly Run[], has: (run: Run) => boolean): "all" | "lead" | "some" | "none" {
  const worded = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const faces = worded.map(has);
  if (!faces.includes(true)) return "none";
  if (!faces.includes(false)) return "all";
  return faces[0] && !faces.slice(faces.indexOf(false)).includes(true) ? "lead" : "some";
}

/** The bold words a line begins with. */
function leadOf(runs: readonly Run[]): string {
  const plain = runs.findIndex(({ text, bold }) => !bold && /[\p{L}\p{N}]/u.test(text));
  const bold = runs.slice(0, plain).map(({ text }) => text);
  return comparable(bold.join(""));
}

/** A property of an element's own style, as it was written. */
function styleOf(element: Element, property: string): string {
  const style = element.getAttribute("style") ?? "";
  return new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, "i").exec(style)?.[1]?.trim() ?? "";
}

/** "36pt", "1.27cm", ".5in", "48px" in points; 0 for what is none. */
function points(length: string): number {
  const [, figure = "0", unit = ""] = /^(-?[\d.]+)(pt|cm|mm|in|px)?/i.exec(length) ?? [];
  const perUnit: Readonly<Record<string, number>> = { pt: 1, cm: 28.35, mm: 2.835, in: 72, px: 0.75 };
  return Number(figure) * (perUnit[unit.toLowerCase()] ?? 0);
}
