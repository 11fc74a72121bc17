import type { Dice } from "../../../support/dice";
import type { CellSays } from "./expected";
import { headingOf, type Said } from "./headings";
import type { KnownRow } from "./known-rows";

/** A printed cell, and what it says. */
export interface Cell {
  readonly text: string;
  readonly says: CellSays;
}

/** A column of the printed table. */
export interface Column {
  /** "name", "award", "team" where a sheet has to find it; else what it is good for. */
  readonly part: "counter" | "name" | "award" | "team" | "rating" | "figure" | "other";
  /** Headings from above: the last is its own. */
  readonly path: readonly string[];
  readonly cell: (row: KnownRow) => Cell;
}

export const blank: Cell = { text: "", says: {} };

/** A cell whose text is a field's value as it stands. */
export function asTyped(field: string, text: string, ...orAs: readonly (string | number | null)[]): Cell {
  return text === "" ? blank : { text, says: { fields: { [field]: [text, ...orAs] } } };
}

export function column(dice: Dice, said: Said, cell: Column["cell"], part: Column["part"] = "other"): Column {
  return { part, path: [headingOf(dice, said)], cell };
}
