import type { Slip } from "./ballot-line";

/** Who counts (ban kiểm phiếu): elected by hands; not the chair, the secretary, or a nominee on that paper. */
export interface BoardMember {
  readonly meeting: string;
  readonly name: string;
  /** The member's code, "" for who is none. */
  readonly member: string;
  readonly role: "head" | "member";
  readonly handsFor: number | null;
  readonly handsAgainst: number | null;
  readonly handsNone: number | null;
  /** The sessions it counts from and to, by their place in the meeting; null: all. Who is replaced has an end. */
  readonly fromSession: number | null;
  readonly toSession: number | null;
}

/** Where every paper of a kind went (domain.md 4): every one is accounted for. */
export interface PaperAccount {
  readonly session: string;
  readonly slip: Slip;
  /** Of slips apart, the number of the line it is about; 0 for other slips. */
  readonly line: number;
  readonly printed: number;
  readonly unused: number;
  /** Spoiled ones given back for a new one. */
  readonly exchanged: number;
  /** To members in the room and to absent ones asked in writing. */
  readonly issued: number;
  readonly returned: number;
  readonly valid: number;
  readonly invalid: number;
  /** Why papers were invalid: "02 phiếu không do Ban kiểm phiếu phát". */
  readonly invalidReason: string;
}

/** A mark on a line of a valid ballot: for, against, neither, both or unreadable. */
export type Mark = "yes" | "no" | "blank" | "invalid";

/** The letters in which marks are kept: Đồng ý, Không đồng ý, để Trống, không Hợp lệ. */
export const markLetters: Readonly<Record<Mark, string>> = { yes: "Đ", no: "K", blank: "T", invalid: "H" };

/**
 * All marks on a line, in an order of chance of its own: "ĐĐKĐ". Nothing joins the marks of one ballot, so that no whole
 * ballot can be told again (domain.md 4).
 */
export interface LineMarks {
  readonly session: string;
  readonly number: number;
  readonly marks: string;
}

/** A member's vote where members are called by name. */
export interface NamedVote {
  readonly session: string;
  readonly number: number;
  /** The member's code. */
  readonly member: string;
  readonly choice: "yes" | "no" | "blank";
}
