import { rememberedOf } from "../../../vietnamese/remembered";
import { excerpt } from "../../cell-text";
import type { Check } from "./check";
import type { WholeContext } from "./check-context";
import { type QuotaUses, quotaUsesOf } from "./quota-use";
import { byTheRules } from "./rule";

/**
 * No more are nominated over the school year than the quota allows. All that count are told: who stays is the council's
 * to say. A unit does not read it: it tells how many the other units nominate.
 */
export const quota: Check = {
  label: "Chỉ tiêu tỷ lệ",
  unitReads: byTheRules,
  councilReads: "messageOfAward",
  restsOn: "allThatStand",
  check(nominee, rule, context) {
    const { award, unit } = nominee.nomination;
    const use = context.isEligible(nominee) ? quotaUses(context).of(award, rule, unit) : null;
    if (use === null || use.proposed <= use.allowed) return null;
    const figures = `ề nghị ${use.proposed}, chỉ tiêu ${use.allowed} (${use.working})`;
    return {
      message:
        use.unit === null
          ? `Đ${figures}`
          : `${excerpt(context.people.unit(use.unit)?.name ?? use.unit)} đ${figures}`,
    };
  },
};

/** How far the quotas of a check are used. Counted when first asked for, which must be once all else is checked. */
export const quotaUses = rememberedOf((context: WholeContext): QuotaUses => quotaUsesOf(context, quota));
