import type { StaffMember } from "../../school/staff";
import type { CheckContext } from "./check-context";
import type { Nominee } from "./nominee";

/** Whom the register knows a nomination to be of. */
export interface KnownNominee {
  /** The nomination's id. */
  readonly nomination: string;
  readonly identified: boolean;
  /** Tells the nominee from others through the school year; null of a person without a code, who is never identified. */
  readonly identity: string | null;
  /** The category given, else the staff list's; "" where neither says one. */
  readonly category: string;
  /** A woman, or a collective of at least 70 % women (domain.md 3); null where the staff list does not say. */
  readonly woman: boolean | null;
}

/** Whom a nomination is of, as far as the register knows. */
export function knownNominee(nominee: Nominee, { people }: CheckContext): KnownNominee {
  const { nomination, identified, identity, category, member, collective } = nominee;
  const sex = identified ? (member?.sex ?? null) : null;
  const woman =
    nomination.kind === "individual"
      ? sex === null
        ? null
        : sex === "female"
      : mostlyWomen(collective === null ? [] : people.membersOf(collective.code));
  return { nomination: nomination.id, identified, identity, category, woman };
}

/** Whether at least 70 % of them are women; null where the list does not say it of everyone, or there is nobody. */
function mostlyWomen(members: readonly StaffMember[]): boolean | null {
  if (members.length === 0 || members.some(({ sex }) => sex === null)) return null;
  return members.filter(({ sex }) => sex === "female").length * 10 >= members.length * 7;
}
