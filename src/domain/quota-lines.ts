import type { Award } from "./award";
import type { AwardRule } from "./award-rule";
import type { Nomination } from "./nomination";
import type { Unit } from "./school";
import { isListed } from "./summary-list";

/** A quota held against the nominations, before anybody voted (domain.md 3). */
export interface QuotaFigures {
  readonly rule: AwardRule;
  readonly award: Award;
  /** The unit it is counted in, null for the whole school. */
  readonly unit: Unit | null;
  readonly proposed: number;
  /** Nominations for the awards the quota is counted on. */
  readonly base: number;
  readonly share: QuotaShare;
}

/** A percent of a count, exactly: ten-thousandths of one, and the whole number it is rounded to. */
export interface QuotaShare {
  readonly tenThousandths: number;
  readonly allowed: number;
}

/** 15 % of 47 is 7,05, so 7 or (up) 8; whole numbers decide (domain.md 3). `percent` has two decimals at most. */
export function quotaShare(percent: number, base: number, rounding: AwardRule["rounding"]): QuotaShare {
  const tenThousandths = Math.round(percent * 100) * base;
  return { tenThousandths, allowed: rounded(tenThousandths, rounding ?? "down") };
}

function rounded(tenThousandths: number, rounding: NonNullable<AwardRule["rounding"]>): number {
  switch (rounding) {
    case "down":
      return Math.floor(tenThousandths / 10_000);
    case "halfUp":
      return Math.floor((tenThousandths + 5_000) / 10_000);
    case "up":
      return Math.ceil(tenThousandths / 10_000);
  }
}

/**
 * Every quota of an award that is nominated for, in the order of the catalogue; one that counts by unit has a line for
 * each unit that nominates. A rule for a category counts its nominees alone.
 */
export function quotaFigures(
  nominations: readonly Nomination[],
  rules: readonly AwardRule[],
  awards: readonly Award[],
  units: readonly Unit[],
): readonly QuotaFigures[] {
  const listed = nominations.filter(isListed);
  return awards.flatMap((award) =>
    rules
      .filter(({ rule, ...of }) => rule === "quota" && of.award === award.code)
      // Without a percent or a base there is nothing to count.
      .filter(({ figure, base }) => figure !== null && base.length > 0)
      .flatMap((rule) => (rule.scope === "unit" ? units : [null]).map((unit) => figures(rule, award, unit)))
      .filter(({ proposed }) => proposed > 0),
  );

  function figures(rule: AwardRule, award: Award, unit: Unit | null): QuotaFigures {
    const counted = listed.filter(
      (nomination) =>
        (unit === null || nomination.unit === unit.code) &&
        (rule.category === "" || nomination.category === rule.category),
    );
    const base = counted.filter((nomination) => rule.base.includes(nomination.award)).length;
    const proposed = counted.filter((nomination) => nomination.award === award.code).length;
    return { rule, award, unit, proposed, base, share: quotaShare(rule.figure ?? 0, base, rule.rounding) };
  }
}
