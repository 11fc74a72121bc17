import type { Problem } from "../domain/problem";
import type { ReadTogether } from "./named-codes";
import { straysIn } from "./stray-codes";

/**
 * What this execution read of the register, by which tabs were read together; of the same tabs the last reading. Google begins
 * each execution with nothing in it.
 */
const seen = new Map<string, ReadTogether>();

/** Notes what was read, for `straysSeen`. */
export function noteReading(read: ReadTogether): void {
  seen.set([...read.keys()].join("\n"), read);
}

/** What belongs to nothing in all that this execution read so far (`straysIn`), each cell's code once. */
export function straysSeen(): readonly Problem[] {
  const told = new Map<string, Problem>();
  for (const read of seen.values()) {
    for (const stray of straysIn(read)) told.set(JSON.stringify([stray.where, stray.what]), stray);
  }
  return [...told.values()];
}

/** Whether anything a person typed belongs to nothing, in what was read so far: what would have used it is asked about first. */
export function isAnyTypedStray(): boolean {
  return [...seen.values()].some((read) => straysIn(read, "typed").length > 0);
}
