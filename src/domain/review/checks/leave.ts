import { fromStaffRow } from "./by-name";
import type { Check } from "./check";
import { decimalText } from "./exact-share";

/** Fewer days of leave than the figure; maternity leave stands apart and never counts (domain.md 3). */
export const leave: Check = {
  confidential: true,
  check(nominee, rule) {
    const days = nominee.staffYear?.leaveDays ?? null;
    if (days === null || rule.figure === null || days < rule.figure) return null;
    return fromStaffRow(
      nominee,
      `Nghỉ ${decimalText(days)} ngày, từ ${decimalText(rule.figure)} ngày trở lên không xét`,
    );
  },
};
