import { excerpt } from "../../cell-text";
import type { Check } from "./check";

/** No more are nominated over the school year than the quota allows. All that count are told: who stays is the council's to say. */
export const quota: Check = {
  // It tells how many the other units nominate.
  confidential: true,
  last: true,
  check(nominee, rule, { people, quotas, counts }) {
    const { award, unit } = nominee.nomination;
    const use = counts(nominee) ? quotas().of(award, rule, unit) : null;
    if (use === null || use.proposed <= use.allowed) return null;
    const figures = `ề nghị ${use.proposed}, chỉ tiêu ${use.allowed} (${use.working})`;
    return {
      message:
        use.unit === null ? `Đ${figures}` : `${excerpt(people.unit(use.unit)?.name ?? use.unit)} đ${figures}`,
    };
  },
};
