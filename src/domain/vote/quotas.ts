import { percentFigure } from "../../vietnamese/numbers";
import { codeKey } from "../code-key";
import { quotaOf, quotaText } from "../review/checks/exact-share";
import type { BallotLine } from "./ballot-line";
import type { EarnedAward } from "./record";
import type { SessionQuota } from "./session";

/** What an award is called in sentences: "LĐTT" for its code. */
export type AwardNames = (code: string) => string;

/** Places that a quota has left for a session. */
export interface Places {
  readonly count: number;
  /** "15% của 47 LĐTT = 7,05, làm tròn xuống: 7; đã công nhận 2; còn 5 chỗ". */
  readonly working: string;
}

/** The quotas of an award in a session. */
export interface AwardQuotas {
  /** The one a line is in, or would be in by its category and unit; null where it is in none. */
  readonly of: (line: Pick<BallotLine, "category" | "unit">) => SessionQuota | null;
}

/**
 * Which quota of an award a line is in (docs/votes.md, "Quotas"): that of its category, else, where its category has none of
 * its own, that of "" — and of these the one of its unit before the one of the whole school.
 */
export function awardQuotas(quotas: readonly SessionQuota[], award: string): AwardQuotas {
  const own = quotas.filter((quota) => codeKey(quota.award) === codeKey(award));
  if (own.length === 0) return { of: () => null };
  const categories = new Set(own.map(({ category }) => codeKey(category)));
  const byPlace = new Map(own.map((quota) => [placeKey(quota.category, quota.unit), quota]));
  return {
    of: ({ category, unit }) => {
      const counted = categories.has(codeKey(category)) ? category : "";
      return byPlace.get(placeKey(counted, unit)) ?? byPlace.get(placeKey(counted, "")) ?? null;
    },
  };
}

/**
 * The nominees of the base of a quota that passed in the session, each once; who had a base award before the session is in
 * `baseBefore` already.
 */
export function baseInSession(
  quota: SessionQuota,
  passed: readonly BallotLine[],
  quotas: readonly SessionQuota[],
  earned: readonly EarnedAward[],
): number {
  const base = new Set(quota.base.map(codeKey));
  const before = new Set(
    earned.filter(({ award }) => base.has(codeKey(award))).map(({ nominee }) => nominee),
  );
  const ofAward = quotas.filter(({ award }) => codeKey(award) === codeKey(quota.award));
  const hasOwn = (category: string) => ofAward.some((other) => codeKey(other.category) === codeKey(category));
  const counted = passed.filter(
    (line) =>
      base.has(codeKey(line.award)) &&
      !before.has(line.nominee) &&
      codeKey(hasOwn(line.category) ? line.category : "") === codeKey(quota.category) &&
      (quota.unit === "" || codeKey(line.unit) === codeKey(quota.unit)),
  );
  return new Set(counted.map(({ nominee }) => nominee)).size;
}

/** The places of a quota, with who passed a base award in the session added to its base; never below 0. */
export function placesOf(quota: SessionQuota, passedInSession: number, nameOf: AwardNames): Places {
  const baseCount = quota.baseBefore + passedInSession;
  const allowed = quotaOf(baseCount, quota.percent, quota.rounding);
  const count = Math.max(0, allowed - quota.grantedBefore);
  const base = quota.base.map(nameOf).join(" hoặc ");
  const share = `${percentFigure(quota.percent)} của ${baseCount} ${base}${quota.unit === "" ? "" : " của đơn vị"}`;
  const exact = quotaText(baseCount, quota.percent);
  const rounded = exact === String(allowed) ? "" : `, ${roundingNames[quota.rounding]}: ${allowed}`;
  const granted = quota.grantedBefore === 0 ? "" : `; đã công nhận ${quota.grantedBefore}`;
  return { count, working: `${share} = ${exact}${rounded}${granted}; còn ${count} chỗ` };
}

const roundingNames: Readonly<Record<SessionQuota["rounding"], string>> = {
  down: "làm tròn xuống",
  halfUp: "làm tròn từ nửa lên",
  up: "làm tròn lên",
};

function placeKey(category: string, unit: string): string {
  return `${codeKey(category)}\n${codeKey(unit)}`;
}
