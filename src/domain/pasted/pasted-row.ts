import type { PastedRecord } from "./cells";
import type { Cells } from "./fields";
import type { IgnoredWhy } from "./lines";

/** A place in the pasted text: the line a row of cells begins with (from 1), how many it takes, and their text. */
export interface PastedPlace {
  readonly line: number;
  readonly lineCount: number;
  readonly text: string;
}

/** A row of the table. `cells` has a key for each field the table has a column for, and no other. */
export interface PastedRow<Name extends string> extends PastedPlace {
  readonly cells: Cells<Name>;
  /** The group it stands under ("Khoa Cơ khí"), "" where there is none. */
  readonly group: string;
  /** The group or part above that says whom it is about are not proposed ("Không đề nghị"), "" where there is none. */
  readonly negated: string;
  /** What the lines above its table say, "" where there are none. */
  readonly title: string;
  /** Its running number, "" where it has none. */
  readonly counter: string;
  /** Cells that stand under no heading. */
  readonly extra: readonly string[];
  /**
   * Why its reading rests on a guess, each a Vietnamese sentence without a full stop; none where it rests on headings.
   * Whoever takes such a row in asks a person first.
   */
  readonly guesses: readonly string[];
  /** Whether something stands in a column that gave way to another ("đăng ký" beside "đề nghị"). */
  readonly passedOver: boolean;
  /** Fields whose blank cell was taken to be merged with the one above. */
  readonly merged: readonly Name[];
}

/** A line that cannot be read; `reason` is a Vietnamese sentence without full stop and without the line's number. */
export interface PastedReason extends PastedPlace {
  readonly reason: string;
  /** It is a remark about the list, handed on: no row that was not read. */
  readonly isRemark?: true;
}

/** A line that is no row and needs to be none. */
export interface IgnoredLine extends PastedPlace {
  readonly why: IgnoredWhy;
}

/** Where a row of cells stands. */
export function placeOf({ line, lineCount, text }: PastedRecord): PastedPlace {
  return { line, lineCount, text };
}
