import * as z from "zod/mini";
import type { ItemIds } from "../google/form";

/** Every form of a review asks for the unit's code: ids without it are none of ours. */
const savedIds = z
  .record(z.string(), z.int().check(z.positive()))
  .check(z.refine((ids) => "unitCode" in ids, "the unit's code is not among them"));

/** The item ids as a form's row keeps them. */
export function itemIdsText(items: ItemIds): string {
  return JSON.stringify(items);
}

/**
 * Reads a form's item ids back; null where the cell does not hold them any more. Reading answers with wrong ids would
 * make each of them an answer to no question of ours, so whoever reads answers must not go on then.
 */
export function itemIdsIn(text: string): ItemIds | null {
  try {
    return savedIds.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
