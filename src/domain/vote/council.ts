import type { CalendarDate } from "../calendar-date";
import type { Validity } from "../validity";

/** A council as the decision that set it up has it (domain.md 4). */
export interface Council extends Validity {
  readonly code: string;
  /** Number, day and body of the decision that set it up, printed in the minutes. */
  readonly decisionNumber: string;
  readonly decisionDate: CalendarDate | null;
  readonly decisionBody: string;
  /** All members by the decision, those without a vote and those away among them (tổng thành viên). */
  readonly size: number;
  /** A charter asks for an odd number of members. */
  readonly odd: boolean;
  /** Offices that must be in it ("Hiệu trưởng", "Chủ tịch Công đoàn"): each is looked for in the members' positions. */
  readonly mustHave: readonly string[];
}

/** What a member is in the council, from high to low. */
export type CouncilRole = "chair" | "deputy" | "standing" | "secretary" | "member";

/** What the council calls them. */
export const councilRoles: Readonly<Record<CouncilRole, string>> = {
  chair: "Chủ tịch",
  deputy: "Phó Chủ tịch",
  standing: "Ủy viên thường trực",
  secretary: "Thư ký",
  member: "Ủy viên",
};

/** A member of a council. */
export interface CouncilMember {
  readonly council: string;
  readonly code: string;
  readonly name: string;
  /** Position in the school: "Phó Hiệu trưởng". */
  readonly position: string;
  readonly role: CouncilRole;
  /** The place in lists: the council sorts by rank, not by name (domain.md 7). */
  readonly rank: number;
  /** In some schools the secretary has no vote. */
  readonly votes: boolean;
  /** Staff code and unit, by which conflicts are found: the member is a nominee, or of the nominee's unit. "" unknown. */
  readonly staff: string;
  readonly unit: string;
  readonly mail: string;
}

/** That a member is a relative of a nominee, or does not vote on one, as the member declared it. */
export interface DeclaredRelation {
  readonly council: string;
  /** The member's code. */
  readonly member: string;
  /** The nominee's code, or the name where there is none. */
  readonly nominee: string;
  /** "vợ", "con"; "" where the member gives another reason not to vote. */
  readonly relation: string;
  /** The member does not vote on the nominee, where the rule lets members be recused. */
  readonly abstains: boolean;
}
