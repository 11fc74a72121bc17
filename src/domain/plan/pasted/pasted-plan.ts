import { headingLevels, outline, rowLevels, unmarkedLevels } from "../outline";
import { readLevels } from "./levels";
import type { PastedPart } from "./pasted-part";
import type { LineKind, ReadLine } from "./read-line";
import { recipientNamesOf, summaryOf, zoned } from "./zones";

/** A pasted plan as it was understood. Every line that was pasted stands in `lines`, content or not. */
export interface PastedPlan {
  readonly lines: readonly ReadLine[];
  /** The summary under its title, "" for none. */
  readonly summary: string;
  readonly recipients: readonly string[];
}

/** Reads the outline of a pasted plan by its markers, its bold and its indents. Pure; changes none of its words. */
export function readPastedPlan(parts: readonly PastedPart[]): PastedPlan {
  const zones = zoned(parts);
  return {
    lines: readLevels(zones),
    summary: summaryOf(zones),
    recipients: recipientNamesOf(zones),
  };
}

/** A row of *Nội dung kế hoạch* that a pasted plan comes to, and which of its lines it is made of. */
export interface WantedRow {
  readonly level: Exclude<LineKind, "joined" | "apart">;
  readonly text: string;
  /** The words the text begins with that are to be bold; "" for none. */
  readonly lead: string;
  readonly lines: readonly number[];
}

/** The rows that lines come to, as the person left their kinds. A joined line goes on in the row above it. */
export function wantedRows(lines: readonly ReadLine[]): readonly WantedRow[] {
  const rows: WantedRow[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.kind === "apart") continue;
    const last = rows[rows.length - 1];
    if (line.kind === "joined") {
      const text = shownWith(line, "paragraph");
      if (last) {
        const joined = `${last.text} ${text}`.trim();
        rows[rows.length - 1] = { ...last, text: joined, lines: [...last.lines, at] };
      } else rows.push({ level: "paragraph", text, lead: "", lines: [at] });
    } else {
      const text = shownWith(line, line.kind);
      // What its level prints bold, or plain, whatever it says, needs no mark; nor does a text whose marker stays before it.
      const plain = headingLevels.has(line.kind) || unledLevels.has(line.kind) || text !== line.text;
      rows.push({ level: line.kind, text, lead: plain ? "" : line.lead, lines: [at] });
    }
  }
  // A chapter, or an appendix, without a title is its marker alone: the register wants a text in each row.
  return rows.map((row) =>
    row.text === "" ? { ...row, text: lines[row.lines[0] ?? -1]?.marker ?? "" } : row,
  );
}

/** Levels that are no headings and in which nothing is bold by itself: grounds are italic, rows are cells, a line of its own is bold. */
const unledLevels: ReadonlySet<LineKind> = new Set<LineKind>(["ground", "centred", ...rowLevels]);

/** The text of a line on a level: where the level prints no marker of its own, one that counts stays as it was typed. */
function shownWith({ marker, text }: ReadLine, kind: LineKind): string {
  const keeps = kind !== "joined" && kind !== "apart" && unmarkedLevels.has(kind);
  return keeps && /[\p{L}\p{N}]/u.test(marker) ? `${marker} ${text}` : text;
}

/** The marker a row will be printed with. */
export interface PrintedMarker {
  readonly text: string;
  /** What to look at: it is not the one that was typed, or the row cannot stand there; "" for nothing. */
  readonly told: string;
}

/** What the program will print before each row: "gõ “3.”, sổ sẽ in “2.”" where it is not the marker that was typed. */
export function printedMarkers(
  rows: readonly WantedRow[],
  lines: readonly ReadLine[],
): readonly PrintedMarker[] {
  const numbers = outline(rows.filter(({ level }) => level === "appendix").length);
  return rows.map(({ level, lines: of }) => {
    const printed = numbers.next(level);
    if ("what" in printed) return { text: "", told: `${printed.what}. ${printed.remedy}` };
    const typed = lines[of[0] ?? -1]?.marker ?? "";
    const text = printed.text.trim();
    const counts = /[\p{L}\p{N}]/u.test(typed) || /[\p{L}\p{N}]/u.test(text);
    const isSame = unmarkedLevels.has(level) || !counts || bare(text) === bare(typed);
    const before = typed === "" ? "không gõ số" : `gõ “${typed}”`;
    return { text, told: isSame ? "" : `${before}, sổ sẽ in “${text}”` };
  });
}

function bare(marker: string): string {
  return marker
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}
