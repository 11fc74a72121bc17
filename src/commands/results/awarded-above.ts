import type { AwardedAbove } from "../../domain/results/awarded-above";
import type { Readable } from "../../register/unit-of-work";

/** The tabs that keep what the body above granted. */
export const aboveTables = {};

/** What the body above granted, of all reviews; null while the register has no tab that keeps it. */
export function awardedAbove(_: Readable<typeof aboveTables>): readonly AwardedAbove[] | null {
  return null;
}
