import { fromStaffRow } from "./by-name";
import type { Check } from "./check";
import { decimalText } from "./exact-share";
import { byTheRules } from "./rule";

/** Fewer days of leave than the figure; maternity leave stands apart and never counts (domain.md 3). */
export const leave: Check = {
  label: "Số ngày nghỉ",
  unitReads: byTheRules,
  councilReads: { matter: " theo quy định về thời gian công tác" },
  restsOn: "nominee",
  check(nominee, rule, { people }) {
    const days = nominee.staffYear?.leaveDays ?? null;
    if (days === null || rule.figure === null || days < rule.figure) return null;
    return fromStaffRow(
      nominee,
      `Nghỉ ${decimalText(days)} ngày, từ ${decimalText(rule.figure)} ngày trở lên không xét`,
      people.fold,
    );
  },
};
