import { comparable } from "../../../vietnamese/text";
import { markerOf } from "./marker";
import { type PastedPart, plainLine } from "./pasted-part";

/**
 * The parts of a plan pasted as plain text: a paragraph a line, lines with tabs in them rows of a table (Word and
 * spreadsheets put one between cells; a tab behind a list's marker is none).
 */
export function textParts(text: string): readonly PastedPart[] {
  const parts: PastedPart[] = [];
  for (const raw of text.split(/\r\n|[\n\r\v\f]/)) {
    const last = parts[parts.length - 1];
    const width = last && "rows" in last ? (last.rows[0]?.length ?? 0) : 0;
    const cells = rowOf(raw, width) ?? cellsOf(raw);
    if (cells.length > 1) {
      // Letters set their addressees as a table of their own below the head's.
      const isNew = width !== cells.length || /^kính gửi\s*:/iu.test(cells[0] ?? "");
      const before = last && "rows" in last && !isNew ? last : null;
      if (before) parts[parts.length - 1] = { ...before, rows: [...before.rows, cells] };
      else parts.push({ rows: [cells], heads: null });
      continue;
    }
    const line = comparable(raw);
    if (line === "") continue;
    parts.push(plainLine(line));
  }
  return parts;
}

/**
 * The cells of a further row of a table, empty ones among them, where its first row has so many columns: a line with several of them, or with one
 * and as many tabs as that row. Null for what is no row.
 */
function rowOf(raw: string, columns: number): readonly string[] | null {
  const cells = raw.split("\t").map(comparable);
  return columns > 1 && worded(cells) > (cells.length === columns ? 0 : 1) ? cells : null;
}

/** The cells of a line; one alone where it has no tabs that part any. */
function cellsOf(line: string): readonly string[] {
  // Word puts a tab between the marker of a list and its text; of a row of three the marker is a cell.
  const [, marker = "", rest = ""] = /^\s*([^\t]{1,8}?)\s*\t+(.*)$/.exec(line) ?? [];
  const isMarked = marker !== "" && !/^\d+$/.test(marker) && markerOf(`${marker} x`) !== null;
  if (isMarked && worded(rest.split("\t")) < 2) return [line];
  const cells = line.replace(/^\t+|\s+$/g, "").split("\t");
  return worded(cells) > 1 ? cells.map(comparable) : [line];
}

function worded(cells: readonly string[]): number {
  return cells.filter((cell) => comparable(cell) !== "").length;
}
