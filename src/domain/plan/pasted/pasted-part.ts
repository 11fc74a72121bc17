/** A paragraph of a pasted plan as it looked: plain data, whether it came as HTML or as text. */
export interface PastedLine {
  /** One line, white space folded; its marker still stands before it where it was typed. */
  readonly text: string;
  /** The marker a word processor numbers a list by ("1.", "a)", "•"); "" where there is none, or it was typed. */
  readonly marker: string;
  /** How far its first line is indented, in points; null where nobody knows (plain text). */
  readonly indent: number | null;
  /** How much of it is bold; null in plain text. */
  readonly bold: "all" | "lead" | "some" | "none" | null;
  /** The words it begins with that are bold, its marker among them, where others follow that are not; "" for none. */
  readonly lead: string;
  readonly italic: "all" | "some" | "none" | null;
  readonly centred: boolean;
}

/** A table as it was pasted, a list of cells a row; a cell that is part of another one says so by a join mark ("^", "<"). */
export interface PastedTable {
  readonly rows: readonly (readonly string[])[];
  /** How many of its first rows are bold or marked as its head; null in plain text. */
  readonly heads: number | null;
}

export type PastedPart = PastedLine | PastedTable;

export function isTable(part: PastedPart): part is PastedTable {
  return "rows" in part;
}

/** A line of plain text, of which nothing but its words is known. */
export function plainLine(text: string): PastedLine {
  return { text, marker: "", indent: null, bold: null, lead: "", italic: null, centred: false };
}
