import { percentFigure } from "../../../vietnamese/numbers";
import type { AwardRule } from "../../awards/award-rule";
import type { PastAward } from "../../awards/past-award";
import { codeKey } from "../../code-key";
import { groupIn } from "../../grouping";
import type { WholeContext } from "./check-context";
import { quotaOf, quotaText, type Rounding } from "./exact-share";
import { personIdentity, unitIdentity } from "./nominee";
import type { Rule } from "./rule";
import { awardChoice } from "./wording";

/** How far a quota is used: the quota meter. */
export interface QuotaUse {
  readonly award: string;
  /** The category the quota is for, "" for all that have none of their own. */
  readonly category: string;
  /** The unit's code; null for a quota of the whole school. */
  readonly unit: string | null;
  /** Validly nominated over the school year, or granted outside its reviews. */
  readonly proposed: number;
  readonly allowed: number;
  readonly percent: number;
  /** How many the percentage is taken of. */
  readonly baseCount: number;
  readonly base: readonly string[];
  readonly rounding: Rounding;
  /** "15% của 47 LĐTT = 7,05, làm tròn xuống". */
  readonly working: string;
}

/** The quotas of a check, each counted once. */
export interface QuotaUses {
  /** By award, category and unit. */
  readonly all: readonly QuotaUse[];
  /** The quota an award's row sets for a unit; null where it sets none. */
  readonly of: (award: string, rule: AwardRule, unit: string) => QuotaUse | null;
}

export const roundingNames: Readonly<Record<Rounding, string>> = {
  down: "làm tròn xuống",
  halfUp: "làm tròn từ nửa lên",
  up: "làm tròn lên",
};

/** Who stands for an award this school year; nobody twice. */
interface Standing {
  readonly key: string;
  readonly unit: string;
  readonly category: string;
}

/** Counts every quota that nominations fall under by the rows of `quota`, over the school year. What blocks them must be known by then. */
export function quotaUsesOf(context: WholeContext, quota: Rule): QuotaUses {
  const standing = standingByAward(context);
  const uses = new Map<string, QuotaUse>();

  function count(awards: readonly string[], award: string, rule: AwardRule, unit: string | null): number {
    const counted = awards
      .flatMap((code) => standing.get(code) ?? [])
      .filter((one) => unit === null || codeKey(one.unit) === codeKey(unit))
      // A category with a quota of its own is on neither side of the general one.
      .filter((one) => context.ruleFor(quota, award, one.category) === rule);
    return new Set(counted.map(({ key }) => key)).size;
  }

  for (const { nomination, category } of [...context.checked, ...context.quotasOf]) {
    const rule = context.ruleFor(quota, nomination.award, category);
    if (rule === null || rule.figure === null || nomination.state !== "active") continue;
    const key = keyOf(nomination.award, rule, nomination.unit);
    if (uses.has(key)) continue;
    const unit = rule.scope === "unit" ? nomination.unit : null;
    const { figure: percent, base } = rule;
    const rounding = rule.rounding ?? "down";
    const baseCount = count(base, nomination.award, rule, unit);
    const ofBase = `${percentFigure(percent)} của ${baseCount} ${awardChoice(context.awards, base)}`;
    uses.set(key, {
      award: nomination.award,
      category: rule.category,
      unit,
      proposed: count([nomination.award], nomination.award, rule, unit),
      allowed: quotaOf(baseCount, percent, rounding),
      percent,
      baseCount,
      base,
      rounding,
      working: `${ofBase} = ${quotaText(baseCount, percent)}, ${roundingNames[rounding]}`,
    });
  }
  return {
    all: [...uses].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, use]) => use),
    of: (award, rule, unit) => uses.get(keyOf(award, rule, unit)) ?? null,
  };
}

function keyOf(award: string, rule: AwardRule, unit: string): string {
  return JSON.stringify([award, rule.category, rule.scope === "unit" ? codeKey(unit) : null]);
}

/** By award: who is validly nominated in the year's reviews, and who has it by the history without being nominated there. */
function standingByAward(context: WholeContext): ReadonlyMap<string, readonly Standing[]> {
  const standing = new Map<string, Standing[]>();
  const counted = new Set<string>();
  for (const nominee of context.active.filter(context.isEligible)) {
    const { nomination, identity, category, name } = nominee;
    groupIn(standing, nomination.award, {
      key: identity ?? `nomination/${nomination.id}`,
      unit: nomination.unit,
      category,
    });
    // The history may know by name alone who is nominated here.
    counted.add(JSON.stringify([nomination.award, name]));
    if (identity !== null) counted.add(JSON.stringify([nomination.award, identity]));
  }
  for (const row of context.register.pastAwards) {
    if (row.schoolYear !== context.register.year.code) continue;
    const granted = grantedTo(row, context);
    const known = codeKey(row.code) === "" ? context.people.fold(row.name) : granted.key;
    if (!counted.has(JSON.stringify([row.award, known]))) groupIn(standing, row.award, granted);
  }
  return standing;
}

function grantedTo(row: PastAward, { people, awards }: WholeContext): Standing {
  if (codeKey(row.code) === "") return { key: `name/${people.fold(row.name)}`, unit: "", category: "" };
  const subject = awards.get(row.award)?.subject;
  const unit = subject === "individual" ? null : people.unit(row.code);
  if (unit !== null) return { key: unitIdentity(unit.code), unit: unit.code, category: "" };
  const member = people.member(row.code);
  return {
    key: personIdentity(row.code),
    unit: member?.unit ?? "",
    category: member?.category ?? "",
  };
}
