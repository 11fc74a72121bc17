import { foldName } from "../../../vietnamese/names";

/** Folds a text for comparing. */
export type Fold = (text: string) => string;

/** `foldName` that folds each text once: the same names stand in the staff list, the history and the nominations. */
export function foldOnce(): Fold {
  const folded = new Map<string, string>();
  return (text) => {
    const known = folded.get(text);
    if (known !== undefined) return known;
    const fold = foldName(text);
    folded.set(text, fold);
    return fold;
  };
}
