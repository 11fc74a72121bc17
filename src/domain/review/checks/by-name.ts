import type { CheckResult } from "./check";
import type { Nominee } from "./nominee";

/**
 * A result that rests on the nominee's row of the staff list: where it was found by the name alone the message says so,
 * and a person decides.
 */
export function fromStaffRow({ byName }: Nominee, message: string): CheckResult {
  return byName ? { message: `${message} (đối chiếu theo họ tên)`, severity: "review" } : { message };
}
