import type { Check } from "./check";
import { codeKey } from "./nominee";

/** All that is told of a hold. */
export const heldText = "Tạm dừng xem xét theo quy định";

/** Nothing is pending against the nominee on the day of the check. The hold's reason is never told (domain.md 9). */
export const hold: Check = {
  confidential: false,
  check({ nomination, name, collective }, _rule, { holds }) {
    const code = codeKey(collective?.code ?? nomination.code);
    if (code !== "" && holds.codes.has(code)) return { message: heldText };
    const named = holds.namesAlone.has(name) || (code === "" && holds.names.has(name));
    return named ? { message: `${heldText} (trùng họ tên, cần đối chiếu)`, outcome: "review" } : null;
  },
};
