import { failed, ok, type Result } from "../domain/result";
import type { Cell } from "../google/cell";
import { underLock } from "../google/lock";
import { readTab } from "../google/spreadsheet";
import { readTable } from "./read";
import { unitLinks } from "./tables/review/unit-links";
import { type OperationRow, operations } from "./tables/technical/operations";
import { reviewForms } from "./tables/technical/review-forms";
import { busy } from "./unit-of-work";

/** What the tabs tell of whose the register is. */
export interface OperationRows {
  /** The rows of *Vận hành sổ*; none where there is no such tab. */
  readonly rows: readonly OperationRow[];
  /** Whether, where there are none, other tabs tell that the register was in use all the same. */
  readonly inUse: boolean;
}

/** Tabs that are empty until a review is opened: what stands in them, readable or not, is of a register in use. */
const signsOfUse = [reviewForms, unitLinks];

/**
 * What the tabs tell of whose the register is, in a Sheet of which the properties tell nothing; or why *Vận hành sổ* cannot be
 * read, which is never taken for an empty one. Not by `readRegister`: a tab that is missing or spoiled must hide no other one, and
 * a Sheet set to another locale is to be told apart, too (the rows' order is the same in each).
 */
export function operationRows(): Result<OperationRows> {
  const held = underLock((): Result<OperationRows> => {
    const cells = readTab(operations.tab);
    if (cells !== null && !isBlank(cells)) {
      const read = readTable(operations, cells);
      if (!read.ok) return failed(...read.problems);
      const rows = read.content.entries.map(({ value }) => value);
      if (rows.length > 0) return ok({ rows, inUse: true });
    }
    return ok({ rows: [], inUse: signsOfUse.some(({ tab }) => !isBlank((readTab(tab) ?? []).slice(1))) });
  });
  return held?.value ?? failed(busy);
}

/** A set-up that is cut off may leave a tab without its header row, which comes last. */
function isBlank(cells: readonly (readonly Cell[])[]): boolean {
  return cells.every((line) => line.every((cell) => cell === ""));
}
