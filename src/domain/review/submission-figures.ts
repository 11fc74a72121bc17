import { type Severity, severities } from "../awards/severity";
import { type RuleName, ruleLabels, ruleNames } from "./checks/checks";
import type { Finding } from "./finding";
import { isStanding, type Nomination } from "./nomination";
import type { ProgressState, UnitProgress } from "./progress";
import type { UnitLink } from "./unit-link";

/** How many nominations of an award stand, by the worst that was found about each. */
export interface AwardFigures {
  readonly award: string;
  readonly total: number;
  readonly bySeverity: Readonly<Record<Severity | "none", number>>;
}

/** The standing nominations of a review, by award in the order given; awards nobody is nominated for are left out. */
export function figuresByAward(
  nominations: readonly Nomination[],
  awards: readonly string[],
): readonly AwardFigures[] {
  const standing = nominations.filter(isStanding);
  const named = [...new Set([...awards, ...standing.map(({ award }) => award)])];
  return named.flatMap((award) => {
    const own = standing.filter((nomination) => nomination.award === award);
    if (own.length === 0) return [];
    const count = (severity: Severity | null) => own.filter(({ finding }) => finding === severity).length;
    const bySeverity = {
      block: count("block"),
      review: count("review"),
      warn: count("warn"),
      none: count(null),
    };
    return [{ award, total: own.length, bySeverity }];
  });
}

/** How often a rule found something about standing nominations. */
export interface RuleFigures {
  readonly rule: RuleName;
  readonly label: string;
  readonly severity: Severity;
  readonly count: number;
}

/** What the rules found about standing nominations: what weighs most first, then what was found most often. */
export function figuresByRule(
  nominations: readonly Nomination[],
  findings: readonly Finding[],
): readonly RuleFigures[] {
  const standing = new Set(nominations.filter(isStanding).map(({ id }) => id));
  const counted = findings.filter(({ nomination }) => standing.has(nomination));
  return severities.flatMap((severity) =>
    ruleNames
      .map((rule) => ({
        rule,
        label: ruleLabels[rule],
        severity,
        count: counted.filter((each) => each.rule === rule && each.severity === severity).length,
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
  );
}

/**
 * Where each unit of a review stands: those that have their way in and of which nothing came yet, too, as rows of their progress are
 * written when something does.
 */
export function progressOf(
  review: string,
  links: readonly Pick<UnitLink, "review" | "unit">[],
  progress: readonly UnitProgress[],
): readonly UnitProgress[] {
  const told = progress.filter((row) => row.review === review);
  const known = new Set(told.map(({ unit }) => unit));
  const silent = links.filter((link) => link.review === review && !known.has(link.unit));
  return [...told, ...silent.map(({ unit }) => nothingYet(review, unit))];
}

function nothingYet(review: string, unit: string): UnitProgress {
  return {
    ...{ review, unit, state: "nothing", launched: false, nominations: null, missing: [], deadline: "" },
    ...{
      lastAt: null,
      meetingOn: null,
      meetingTotal: null,
      meetingPresent: null,
      minutes: "",
      closed: false,
    },
  };
}

/** Whether a unit still owes something. */
export function owes({ state, missing }: UnitProgress): boolean {
  return state === "nothing" || missing.length > 0;
}

/** The states in which units are told, from those that need a word first. */
const progressOrder: readonly ProgressState[] = ["nothing", "returned", "late", "sending", "closed"];

/** The units of a review by where they stand; states of no unit are left out. */
export function unitsByState(
  progress: readonly UnitProgress[],
): readonly { readonly state: ProgressState; readonly units: readonly UnitProgress[] }[] {
  return progressOrder.flatMap((state) => {
    const units = progress.filter((row) => row.state === state);
    return units.length === 0 ? [] : [{ state, units }];
  });
}
