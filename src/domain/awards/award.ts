import { compareExact } from "../../vietnamese/collation";

/** Whose award it is: of a person, of a unit, or of both (domain.md 3). */
export type AwardSubject = "individual" | "collective" | "both";

/** An award of the catalogue: a title, a form of commendation, an exemplar (domain.md 3). */
export interface Award {
  readonly code: string;
  /** As it is printed: the real body's name, "Chiến sĩ thi đua tỉnh An Giang". */
  readonly name: string;
  /** Other ways units write it, for pasted lists. */
  readonly aliases: readonly string[];
  readonly kind: "title" | "form" | "exemplar";
  readonly subject: AwardSubject;
  /** Codes of the categories it is for; empty for all of its subject. */
  readonly categories: readonly string[];
  /** An award the school cannot grant goes into the Tờ trình, never into its Quyết định. */
  readonly grantedBy: "school" | "above";
  readonly certificate: "merit" | "title" | "none";
  /** Its place in lists, which run from high to low. */
  readonly order: number;
}

/** Awards in the order of lists: high to low, titles before forms (domain.md 3). */
export function compareAwards(a: Award, b: Award): number {
  return a.order - b.order || compareExact(a.code, b.code);
}
