import type { AwardedAbove } from "../../domain/results/awarded-above";
import type { OpenResults } from "./result-sources";

/** What the body above granted, of all reviews; null while the register has no tab that keeps it. */
export function awardedAbove(_: OpenResults): readonly AwardedAbove[] | null {
  return null;
}
