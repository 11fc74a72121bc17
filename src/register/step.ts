import type { Cell } from "../google/cell";
import { appendRow, type Block, growTo, moveRows, writeBlock } from "../google/spreadsheet";

/** One thing done to a tab; each is one service call, and a person may act between two of them. */
export type Step =
  | { readonly kind: "write"; readonly block: Block }
  /** A row below all that the tab holds. */
  | { readonly kind: "append"; readonly cells: readonly Cell[] }
  /** Rows moved before another one, all numbers from 1 and as before the move. */
  | { readonly kind: "move"; readonly first: number; readonly count: number; readonly before: number }
  /** At least so many rows. */
  | { readonly kind: "grow"; readonly rows: number };

export function perform(tab: string, step: Step): void {
  switch (step.kind) {
    case "write":
      writeBlock(tab, step.block);
      break;
    case "append":
      appendRow(tab, step.cells);
      break;
    case "move":
      moveRows(tab, step.first, step.count, step.before);
      break;
    case "grow":
      growTo(tab, step.rows);
  }
}
