import type { StaffMember } from "../school/staff";
import type { AppraisedNomination } from "./appraisal";
import { type RuleName, ruleNames } from "./checks/checks";
import type { KnownFigures } from "./checks/known-figures";
import type { QuotaUse } from "./checks/quota-use";
import type { Nomination } from "./nomination";
import { type OverQuota, overQuotas } from "./over-quota";

/** What the council, or the standing office before the meeting, has to decide; nominations in the order of the review's. */
export type DecisionCase =
  | ({ readonly kind: "overQuota" } & OverQuota)
  /** A rule that leaves it to a person whether the nomination stands. */
  | { readonly kind: "rule"; readonly rule: RuleName; readonly nominations: readonly Nomination[] }
  | {
      /** Unidentified, held, or waiting to be dropped. */
      readonly kind: "toIdentify" | "held" | "leaving";
      readonly nominations: readonly Nomination[];
    };

/** What the cases are found in. */
interface CaseSources {
  readonly quotas: readonly QuotaUse[];
  readonly known: readonly KnownFigures[];
  readonly staff: readonly StaffMember[];
}

/**
 * The cases for decision of a review: quotas that are exceeded, then what each rule leaves
 * to a person, in the order of the rules, then who is unidentified, held, or waits to be dropped. A nomination that is
 * blocked, held or unidentified is no case of a rule's.
 */
export function decisionCases(
  appraised: readonly AppraisedNomination[],
  sources: CaseSources,
): readonly DecisionCase[] {
  const over = overQuotas(appraised, sources.quotas, sources);
  const open = appraised.filter(({ appraisal }) => appraisal === "needsDecision");
  const ofRules = ruleNames.flatMap((rule): readonly DecisionCase[] => {
    const found = open.filter(({ findings }) =>
      findings.some((finding) => finding.rule === rule && finding.severity === "review"),
    );
    return found.length === 0
      ? []
      : [{ kind: "rule", rule, nominations: found.map(({ nomination }) => nomination) }];
  });
  const others = (["toIdentify", "held", "leaving"] as const).flatMap((kind): readonly DecisionCase[] => {
    const found = appraised.filter(({ appraisal, nomination }) =>
      kind === "leaving" ? nomination.state === "leaving" : appraisal === kind,
    );
    return found.length === 0 ? [] : [{ kind, nominations: found.map(({ nomination }) => nomination) }];
  });
  return [...over.map((each): DecisionCase => ({ kind: "overQuota", ...each })), ...ofRules, ...others];
}
