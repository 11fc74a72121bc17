import { romanNumeral } from "../../vietnamese/numbers";
import { type BlockView, block } from "./blocks";

/** Sections with Roman numbers, those left out that have nothing to tell. */
export function sections(
  parts: readonly (readonly [title: string, blocks: readonly BlockView[]])[],
): readonly BlockView[] {
  return parts
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], index) => [block("mục", `${romanNumeral(index + 1)}. ${title}`), ...blocks]);
}
