import type { Severity } from "../awards/severity";
import type { RuleName } from "./checks/checks";

/** What a rule found about a nomination. */
export interface Finding {
  /** The nomination's id. */
  readonly nomination: string;
  readonly rule: RuleName;
  readonly severity: Severity;
  /** A Vietnamese sentence: what is not met, with the figures. */
  readonly message: string;
  /** What the rule rests on, as its row has it (`referencesText`): codes of *Căn cứ* with articles, or own words. */
  readonly grounds: string;
}

/** A finding as a person reads it on the tab: with whom it is about, which the nomination's id tells only the program. */
export interface NamedFinding extends Finding {
  readonly name: string;
}
