import type { Place } from "../../vietnamese/place";
import type { TextLevel } from "./outline";
import type { Run } from "./plan-text";

/** A line of a plan as it is printed, without its marker, with the cell it was typed in; null for a table, which parts what stands around it. */
export type PlacedLine = {
  readonly level: TextLevel;
  readonly runs: readonly Run[];
  readonly place: Place;
  /** Its first words are what a mark prints, not what a person typed. */
  readonly opensWithMark: boolean;
} | null;
