import { prefilledLinks } from "../../src/google/form";

/** The links by code, as data that can leave the script. */
export function linksOf(
  id: string,
  item: number,
  codes: readonly string[],
): readonly (readonly [string, string])[] {
  return [...prefilledLinks(id, item, codes)];
}
