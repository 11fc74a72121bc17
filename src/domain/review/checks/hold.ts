import { codeKey } from "../../code-key";
import type { Check } from "./check";
import { byTheRules } from "./rule";

/** All that is told of a hold. */
export const heldText = "Tạm dừng xem xét theo quy định";

/** A hold that is known by the name alone may be a namesake's: it is a person's to compare. */
export const namesakeText = "Trùng họ tên với người đang tạm dừng xem xét, cần đối chiếu";

/** Nothing is pending against the nominee on the day of the check. The hold's reason is never told (domain.md 9). */
export const hold: Check = {
  label: "Không bị tạm dừng xem xét",
  unitReads: byTheRules,
  councilReads: "held",
  restsOn: "nominee",
  check({ nomination, name, collective }, _rule, { holds }) {
    const code = codeKey(collective?.code ?? nomination.code);
    if (code !== "" && holds.codes.has(code)) return { message: heldText };
    const named = holds.namesAlone.has(name) || (code === "" && holds.names.has(name));
    return named ? { message: namesakeText, severity: "review" } : null;
  },
};
