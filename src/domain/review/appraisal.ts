import { grouped } from "../grouping";
import { checks } from "./checks/checks";
import { isLikelyHold } from "./checks/hold";
import type { KnownFigures } from "./checks/known-figures";
import type { Finding } from "./finding";
import { isStanding, type Nomination } from "./nomination";

/**
 * What the appraisal comes to for a nomination. "held": nothing may be decided while something is pending; "toIdentify":
 * it is not sure of whom it is, or whether that is somebody held, and the council is told no more than that; "blocked": a
 * rule is not met; "needsDecision": the council has to look at something first; "eligible": nothing stands against it.
 */
export type Appraisal = "eligible" | "needsDecision" | "toIdentify" | "blocked" | "held";

/** Every appraisal, in the order they are counted. */
export const appraisals: readonly Appraisal[] = [
  "eligible",
  "needsDecision",
  "toIdentify",
  "blocked",
  "held",
];

/** Whether the council may vote on the nomination: nobody who is blocked, held or unidentified may stand. */
export function mayStand(appraisal: Appraisal): boolean {
  return appraisal === "eligible" || appraisal === "needsDecision";
}

/** A nomination that stands for review, with what was found and what that comes to. */
export interface AppraisedNomination {
  readonly nomination: Nomination;
  readonly appraisal: Appraisal;
  readonly findings: readonly Finding[];
}

/** What the appraisal comes to for a nomination with these findings; `identified` as `KnownFigures` tells it. */
export function appraisalOf(findings: readonly Finding[], identified: boolean): Appraisal {
  const holds = findings.filter(saysHeld);
  if (holds.some(({ message }) => !isLikelyHold(message))) return "held";
  if (!identified || holds.length > 0) return "toIdentify";
  if (findings.some(({ severity }) => severity === "block")) return "blocked";
  return findings.some(({ severity }) => severity === "review") ? "needsDecision" : "eligible";
}

/**
 * The nominations that stand for review, in their order, each with its appraisal. `findings` are those of the register,
 * `known` what `checkedNominations` gives: whoever it does not speak of is not identified.
 */
export function appraisedNominations(
  nominations: readonly Nomination[],
  findings: readonly Finding[],
  known: readonly KnownFigures[],
): readonly AppraisedNomination[] {
  const found = grouped(findings, ({ nomination }) => nomination);
  const identified = new Set(known.flatMap((each) => (each.identified ? [each.nomination] : [])));
  return nominations.filter(isStanding).map((nomination) => {
    const own = found.get(nomination.id) ?? [];
    return { nomination, appraisal: appraisalOf(own, identified.has(nomination.id)), findings: own };
  });
}

function saysHeld({ rule }: Finding): boolean {
  return checks[rule].councilReads === "held";
}
