import type { QuotaUse } from "../review/checks/quota-use";
import type { SessionQuota } from "./session";

/** The quotas of a session as they stand when it opens. `uses` count who has the awards (`standingsFor`). */
export function frozenQuotas(
  session: string,
  awards: readonly string[],
  uses: readonly QuotaUse[],
): readonly SessionQuota[] {
  return uses
    .filter(({ award }) => awards.includes(award))
    .map(({ award, category, unit, percent, base, rounding, baseCount, proposed }) => ({
      session,
      award,
      category,
      unit: unit ?? "",
      percent,
      base,
      rounding,
      baseBefore: baseCount,
      grantedBefore: proposed,
    }));
}
