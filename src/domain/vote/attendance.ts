import type { YesNo } from "../awards/voting-rule";

/** A member at a session. Rows of a session that is open or closed are frozen (domain.md 4, "Attendance is per session"). */
export interface Attendance {
  readonly session: string;
  /** The member's code, and what the minutes say of the member. */
  readonly member: string;
  readonly name: string;
  /** The member has a vote. */
  readonly votes: boolean;
  /** In the room when the papers were issued; absent; absent, and a stand-in is in the room. */
  readonly presence: "present" | "absent" | "standIn";
  readonly standIn: string;
  /** The stand-in's letter of authority: number, day. */
  readonly letter: string;
  /** "08:15" for a late member, "10:00" for one who left; "" else. */
  readonly arrived: string;
  readonly left: string;
  /** Why the member is absent, "" where present. */
  readonly reason: string;
  /** An absent member was sent a ballot to fill in in writing. */
  readonly asked: boolean;
  /** Whether one who was asked returned it; null as long as it is not said. */
  readonly replied: YesNo;
}
