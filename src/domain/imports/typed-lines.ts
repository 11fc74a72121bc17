import { comparable } from "../../vietnamese/text";

/** A line that a person typed or pasted without headings, in its parts. */
export interface TypedLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly parts: readonly string[];
}

/**
 * The lines of a list without headings, one of what it lists a line: parts are parted by tabs or semicolons; a number that
 * only counts the lines ("1.", "2)" or a first cell of its own) is left out, and so are blank lines.
 */
export function typedLines(text: string): readonly TypedLine[] {
  return text.split(/\r?\n/).flatMap((whole, index): readonly TypedLine[] => {
    const cells = whole.split(/[\t;]/).map(comparable);
    const [first = "", ...others] = cells;
    const counted = /^\d{1,3}[.)]?$/.test(first) && others.some((cell) => cell !== "") ? others : cells;
    const parts = counted
      .map((cell, at) => (at === 0 ? cell.replace(/^(?:\d{1,3}\s*[.)]|[-–•*+])\s*/, "") : cell))
      .filter((cell) => cell !== "");
    return parts.length === 0 ? [] : [{ line: index + 1, text: whole, parts }];
  });
}

/** "khoa-moc@truong.vn": one address, or several parted by commas. */
export function isMail(text: string): boolean {
  return text
    .split(",")
    .map(comparable)
    .every((one) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(one));
}
