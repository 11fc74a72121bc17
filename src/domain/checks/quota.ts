import type { Check } from "./check";

/** No more are nominated over the school year than the quota allows. All are told: who stays is the council's to say. */
export const quota: Check = {
  // It tells how many the other units nominate.
  confidential: true,
  last: true,
  check({ nomination }, rule, { people, quotas }) {
    const use = nomination.state === "active" ? quotas().of(nomination.award, rule, nomination.unit) : null;
    if (use === null || use.proposed <= use.allowed) return null;
    const figures = `ề nghị ${use.proposed}, chỉ tiêu ${use.allowed} (${use.working})`;
    return {
      message: use.unit === null ? `Đ${figures}` : `${people.unit(use.unit)?.name ?? use.unit} đ${figures}`,
    };
  },
};
