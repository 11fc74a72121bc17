import type { Cell } from "../google/cell";
import { twoDigits } from "../vietnamese/numbers";
import { comparable } from "../vietnamese/text";

/**
 * What a cell shows, as it is sealed (docs/votes.md, "Seal"): dates dd/MM/yyyy, whole numbers without separators, decimals
 * with a comma, text composed and with one space for every run of white space. A downloaded tab says the same.
 */
export function cellText(cell: Cell): string {
  switch (typeof cell) {
    case "string":
      return comparable(cell);
    case "boolean":
      return cell ? "TRUE" : "FALSE";
    case "number":
      return numberText(cell);
    case "object":
      return [twoDigits(cell.day), twoDigits(cell.month), String(cell.year).padStart(4, "0")].join("/");
  }
}

/** A cell of no number format shows ten significant digits at most. */
function numberText(number: number): string {
  const shown = Number.isInteger(number) ? number : Number(number.toPrecision(10));
  return String(shown).replace(".", ",");
}
