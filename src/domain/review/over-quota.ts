import { codeKey } from "../code-key";
import { ratings } from "../school/rating";
import type { StaffMember } from "../school/staff";
import { type AppraisedNomination, mayStand } from "./appraisal";
import type { KnownFigures } from "./checks/known-figures";
import type { QuotaUse } from "./checks/quota-use";
import type { Nomination } from "./nomination";

/** A quota of which more are validly nominated than it allows, and whom the order of the rules would leave out. */
export interface OverQuota {
  readonly quota: QuotaUse;
  /** How many too many are nominated. */
  readonly excess: number;
  /** Of this review's nominations those behind the last place, in order; at most `excess`. */
  readonly beyond: readonly Nomination[];
  /** Those for whom the order does not decide, in place of the ones it would have to choose among them. */
  readonly tied: readonly Nomination[];
}

/** What the order of the rules knows beside the nominations. */
interface Known {
  readonly known: readonly KnownFigures[];
  readonly staff: readonly StaffMember[];
}

/**
 * The quotas that are exceeded. The order: who needs no decision before who does; the rating, high to low; the share of the
 * votes in the unit's own meeting; among equals women first (domain.md 3). Whom it leaves equal at the last place are tied:
 * never is anybody chosen by chance.
 */
export function overQuotas(
  appraised: readonly AppraisedNomination[],
  quotas: readonly QuotaUse[],
  { known, staff }: Known,
): readonly OverQuota[] {
  const figures = new Map(known.map((each) => [each.nomination, each]));
  const members = new Map(staff.map((member) => [codeKey(member.code), member]));
  const isWoman = ({ code, id }: Nomination) =>
    figures.get(id)?.identified === true && members.get(codeKey(code))?.sex === "female";
  const ratingOf = ({ id, rating }: Nomination) => {
    const shown = figures.get(id)?.rating ?? rating;
    return shown === null ? -1 : ratings.indexOf(shown);
  };

  function compare(a: AppraisedNomination, b: AppraisedNomination): number {
    const [first, second] = [a.nomination, b.nomination];
    return (
      Number(a.appraisal !== "eligible") - Number(b.appraisal !== "eligible") ||
      ratingOf(second) - ratingOf(first) ||
      compareVotes(second, first) ||
      Number(isWoman(second)) - Number(isWoman(first))
    );
  }

  return quotas.flatMap((quota) => {
    const excess = quota.proposed - quota.allowed;
    if (excess <= 0) return [];
    const here = appraised
      .filter(({ nomination, appraisal }) => nomination.state === "active" && mayStand(appraisal))
      .filter(({ nomination }) => isUnder(nomination, quota, quotas, members))
      .sort(compare);
    const kept = Math.max(0, here.length - excess);
    const last = here[kept - 1];
    const next = here[kept];
    const isTied = (one: AppraisedNomination) =>
      last !== undefined && next !== undefined && compare(last, next) === 0 && compare(one, next) === 0;
    return [
      {
        quota,
        excess,
        beyond: here.slice(kept).flatMap((one) => (isTied(one) ? [] : [one.nomination])),
        tied: here.flatMap((one) => (isTied(one) ? [one.nomination] : [])),
      },
    ];
  });
}

/** Whether the nomination falls under the quota, and not under another one of its category. */
function isUnder(
  { award, unit, category, code }: Nomination,
  quota: QuotaUse,
  quotas: readonly QuotaUse[],
  members: ReadonlyMap<string, StaffMember>,
): boolean {
  if (award !== quota.award) return false;
  if (quota.unit !== null && codeKey(unit) !== codeKey(quota.unit)) return false;
  const own = category || (members.get(codeKey(code))?.category ?? "");
  if (quota.category !== "") return own === quota.category;
  return !quotas.some((other) => other.award === award && other.category !== "" && other.category === own);
}

/** By the share of the votes in the unit's meeting, in whole numbers; unknown counts as none. */
function compareVotes(a: Nomination, b: Nomination): number {
  const [first, second] = [voteShare(a), voteShare(b)];
  return first.yes * second.all - second.yes * first.all;
}

function voteShare({ votesFor, votesIn }: Nomination): { readonly yes: number; readonly all: number } {
  return votesFor === null || votesIn === null || votesIn === 0
    ? { yes: 0, all: 1 }
    : { yes: votesFor, all: votesIn };
}
