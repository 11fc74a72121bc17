import type { YesNo } from "../awards/voting-rule";

/** Which paper a line stands on: the main one; a supplement for who was added; a slip apart, issued to all but the recused. */
export type Slip = "main" | "supplement" | "apart";

/** What the council calls them. */
export const slips: Readonly<Record<Slip, string>> = {
  main: "Phiếu chính",
  supplement: "Phiếu bổ sung",
  apart: "Phiếu riêng",
};

/** Who stands for an award, as the ballot has them: letter for letter so in every paper that follows. */
export interface ListedNominee {
  /** What tells the nominee from others through all awards, sessions and meetings of the school year. */
  readonly nominee: string;
  readonly kind: "individual" | "collective";
  /** Staff or student code, or the unit's; "" where none is known. */
  readonly code: string;
  readonly name: string;
  /** What else tells the nominee: "Trưởng khoa", a class. */
  readonly position: string;
  /** The unit's code and its name as it is printed. */
  readonly unit: string;
  readonly unitName: string;
  /** The category's code, "" where none. */
  readonly category: string;
}

/**
 * A nominee and an award with the number on the paper. Once papers are printed a line keeps its number: who is withdrawn or
 * may not stand any more stays, marked so, and who is added from the floor gets the next number.
 */
export interface BallotLine extends ListedNominee {
  readonly session: string;
  readonly number: number;
  readonly award: string;
  /** The nomination's id; of who was added from the floor one of its own. */
  readonly nomination: string;
  /** A woman, or a collective of at least 70 % women; null where the register does not know. */
  readonly woman: YesNo;
  readonly origin: "nomination" | "floor";
  /** "ineligible": may not stand any more since the papers were printed. */
  readonly state: "standing" | "withdrawn" | "ineligible";
  /** Who proposed that it be withdrawn or added, the show of hands on it, and why. */
  readonly proposedBy: string;
  readonly handsFor: number | null;
  readonly handsAgainst: number | null;
  readonly handsNone: number | null;
  readonly reason: string;
  readonly slip: Slip;
  /** Conflicts shown before the vote, a sentence each: the member is the nominee, of the unit, a declared relative. */
  readonly conflicts: readonly string[];
  /** Codes of the members who do not vote on it. */
  readonly recused: readonly string[];
  /** Codes of awards the nominee must have, of this school year; one of them suffices within a condition, e.g. "LDTT". */
  readonly requires: readonly string[];
  /** A condition beside `requires` that was lost since it was voted on, in words; "" where none is. */
  readonly lost: string;
  /** The second body's ballot: how many were for, and how many voted. */
  readonly secondFor: number | null;
  readonly secondIn: number | null;
  /** The chair's own decision after the count where the rule leaves a tie to the chair; null where none is recorded. */
  readonly chair: YesNo;
  readonly chairReason: string;
}
