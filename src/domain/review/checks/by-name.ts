import type { StaffMember } from "../../school/staff";
import type { CheckResult } from "./check";
import type { Fold } from "./fold-once";
import type { Nominee } from "./nominee";

/**
 * A result that rests on the nominee's row of the staff list: where it is not sure to be the nominee's the message says
 * so, and a person decides.
 */
export function fromStaffRow(nominee: Nominee, message: string, fold: Fold): CheckResult {
  const { identified, member } = nominee;
  return identified || member === null ? { message } : likely(nominee, member, message, fold);
}

/** A result that rests on somebody's row of the staff list who may be the nominee. */
export function likely({ name }: Nominee, member: StaffMember, message: string, fold: Fold): CheckResult {
  const by = fold(member.name) === name ? "họ tên" : "mã";
  return { message: `${message} (đối chiếu theo ${by})`, severity: "review" };
}
