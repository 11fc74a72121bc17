import type { Attendance } from "./attendance";
import type { CouncilMember } from "./council";

/**
 * The rows of a session nobody has been called for yet, by rank: as they stood in the session before, where there is one; who left
 * then is absent now. Of a consultation everybody is absent and asked.
 */
export function firstAttendance(
  session: string,
  members: readonly CouncilMember[],
  before: readonly Attendance[],
  consultation: boolean,
): readonly Attendance[] {
  const earlier = new Map(before.map((row) => [row.member, row]));
  return members.map(({ code, name, votes }): Attendance => {
    const row = earlier.get(code);
    const usual: Attendance = {
      session,
      member: code,
      name,
      votes,
      presence: consultation ? "absent" : "present",
      standIn: "",
      letter: "",
      arrived: "",
      left: "",
      reason: "",
      asked: consultation,
      replied: null,
    };
    if (!row || consultation) return usual;
    const { presence, standIn, letter, arrived, left, reason, asked } = row;
    if (left !== "" && presence !== "absent") return { ...usual, presence: "absent", arrived, left, reason };
    return { ...usual, presence, standIn, letter, arrived, reason, asked };
  });
}
