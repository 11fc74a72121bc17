import type { AwardRule } from "../../awards/award-rule";
import { compareSeverities, type Severity } from "../../awards/severity";
import type { CheckContext } from "./check-context";
import type { Nominee } from "./nominee";

/** What a check says of a nomination that does not meet a rule. */
export interface CheckResult {
  /** A Vietnamese sentence without a full stop, with the figures. */
  readonly message: string;
  /** In place of the row's severity where the case is less certain than the row supposes; it never makes it heavier. */
  readonly severity?: Severity;
}

/** How one rule is checked. */
export interface Check {
  /**
   * The messages are for the secretary alone: they tell of leave, discipline or other units' rows, which mails and
   * documents for a unit never carry (domain.md 9).
   */
  readonly confidential: boolean;
  /** Looked at after all others, and without a say in what counts: a quota is judged on the nominations that stand. */
  readonly last?: true;
  /** null where the rule is met, or where the register does not know enough to say. */
  readonly check: (nominee: Nominee, rule: AwardRule, context: CheckContext) => CheckResult | null;
}

/** The lighter of two severities. */
export function lighterSeverity(a: Severity, b: Severity): Severity {
  return compareSeverities(a, b) > 0 ? a : b;
}
