import type { AwardRule } from "../../awards/award-rule";
import { compareSeverities, type Severity } from "../../awards/severity";
import type { CheckContext, CountingContext, MeetingContext, WholeContext } from "./check-context";
import type { Nominee } from "./nominee";
import type { RestsOn, Rule } from "./rule";

/** What a check says of a nomination that does not meet a rule. */
export interface CheckResult {
  /** A Vietnamese sentence without a full stop, with the figures. */
  readonly message: string;
  /** In place of the row's severity where the case is less certain than the row supposes; it never makes it heavier. */
  readonly severity?: Severity;
}

/** What a check sees, by what its rule says that it rests on: no more than that. */
interface Seen {
  readonly nominee: CheckContext;
  readonly baseAwards: CountingContext;
  readonly allThatStand: WholeContext;
  readonly meeting: MeetingContext;
}

interface Checked<On extends RestsOn> extends Rule {
  readonly restsOn: On;
  /** null where the rule is met, or where the register does not know enough to say. */
  readonly check: (nominee: Nominee, rule: AwardRule, context: Seen[On]) => CheckResult | null;
}

/** A rule with how it is checked: one value, entered in `checks.ts` (docs/decisions/0014-a-rule-is-one-value.md). */
export type Check = { readonly [On in RestsOn]: Checked<On> }[RestsOn];

/** The lighter of two severities. */
export function lighterSeverity(a: Severity, b: Severity): Severity {
  return compareSeverities(a, b) > 0 ? a : b;
}
