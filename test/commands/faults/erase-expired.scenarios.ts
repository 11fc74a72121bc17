import { afterTerm, expiredYear } from "../../support/expired-year";
import type { Scenario } from "../../support/faults";

export const scenarios: readonly Scenario[] = [
  {
    command: "eraseExpired",
    situation: "of an archived year past its term, of ratings and an ended hold",
    now: afterTerm,
    prepare: expiredYear,
    // What has gone by then is not listed once more.
    sameQuestion: /Xóa hẳn dữ liệu cá nhân đã hết thời hạn giữ/,
  },
];
