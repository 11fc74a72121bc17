import type { Level } from "../outline";

/** What a line of a pasted plan becomes: a level of the plan, the end of the line above, or nothing of its content. */
export type LineKind = Level | "joined" | "apart";

/** A line as it was understood. */
export interface ReadLine {
  readonly kind: LineKind;
  /** The marker as it was typed, "" for none. */
  readonly marker: string;
  /** What stands behind the marker. */
  readonly text: string;
  /** The words the text begins with that are bold, where others follow: a run-in heading; "" for none. */
  readonly lead: string;
  /** Why it is no content, what it may be, "" for nothing: for people. */
  readonly note: string;
}
