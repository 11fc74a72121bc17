import { comparable } from "../../vietnamese/text";

/**
 * What a rule rests on (design.md, decision 5): a row of *Căn cứ* by its code with the article, "" for the whole text; or
 * the school's own words, which are printed as they stand.
 */
export type GroundReference =
  | { readonly code: string; readonly article: string }
  | { readonly words: string };

/**
 * "LTDKT2022, Điều 23; ND98" as two references: each is a code, which has no space in it, and what follows its first
 * comma. All else is the school's own words ("Quy chế số 12/QC-CĐTN ngày 05/9/2022").
 */
export function groundReferences(text: string): readonly GroundReference[] {
  return text
    .split(/[;\n]/)
    .map(comparable)
    .filter((item) => item !== "")
    .map((item) => {
      const [, code, article = ""] = /^([^\s,]+)(?:\s*,\s*(.+))?$/.exec(item) ?? [];
      return code === undefined ? { words: item } : { code, article };
    });
}

/** As it stands in a cell, and as `groundReferences` reads it. */
export function referencesText(references: readonly GroundReference[]): string {
  return references
    .map((reference) => {
      if ("words" in reference) return reference.words;
      return reference.article === "" ? reference.code : `${reference.code}, ${reference.article}`;
    })
    .join("; ");
}
