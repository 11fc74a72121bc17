import type { CheckOutcome } from "../awards/severity";
import type { Moment } from "../moment";
import type { Rating } from "../school/rating";

/**
 * "active": stands for review; "leaving": a replacement list lacks it and the secretary has not decided; "replaced": she
 * has; "withdrawn": the unit withdrew it; "removed": the unit took it out when it edited its response; "unconfirmed": it rests on
 * a guess, or on a source the secretary has yet to accept, and waits for her word; "declined": she said that it does not count.
 */
export type NominationState =
  | "active"
  | "leaving"
  | "replaced"
  | "withdrawn"
  | "removed"
  | "unconfirmed"
  | "declined";

/** The first three never block (issue of units' evidence; domain.md 8, "không đạt because evidence is missing"). */
export type EvidenceState = "unverified" | "unreachable" | "paper" | "verified" | "invalid";

/** What the secretary and the council call them. */
export const evidenceNames: Readonly<Record<EvidenceState, string>> = {
  unverified: "Chưa xác minh",
  unreachable: "Không mở được",
  paper: "Bản giấy",
  verified: "Đã xác minh",
  invalid: "Không hợp lệ",
};

/** What a unit says of a nominee and an award: read from a submission. */
export interface NominationContent {
  readonly kind: "individual" | "collective";
  /** Staff or student code as typed; "" where none was given. */
  readonly code: string;
  readonly name: string;
  readonly position: string;
  /** Class of a student. */
  readonly className: string;
  /** The category's code, "" where none was given or it is unknown. */
  readonly category: string;
  readonly award: string;
  readonly rating: Rating | null;
  readonly initiative: string;
  readonly initiativeDecision: string;
  readonly pastAwards: string;
  readonly summary: string;
  readonly product: string;
  /** A link, or "bản giấy nộp kèm". */
  readonly evidence: string;
  /** Votes in the unit's own meeting; `votesIn` is how many voted. */
  readonly votesFor: number | null;
  readonly votesIn: number | null;
  readonly consent: boolean;
  /** A collective's figures as the unit typed them. */
  readonly memberCount: number | null;
  readonly goodWorkers: number | null;
  readonly champions: number | null;
  readonly disciplined: number | null;
  readonly completion: number | null;
}

/** A nominee and an award: a row of the register. */
export interface Nomination extends NominationContent {
  /** Named by its cause and its nominee (docs/decisions/0008). */
  readonly id: string;
  readonly review: string;
  readonly unit: string;
  readonly state: NominationState;
  /** The submission its content is from. */
  readonly submission: string;
  readonly at: Moment;
  readonly late: boolean;
  /** The worst of its findings, "met" where it was checked and nothing was found; null where it was not checked. */
  readonly finding: CheckOutcome | null;
  /** Their messages, a line each; of one that waits for the secretary, why. */
  readonly messages: readonly string[];
  /** The secretary's. */
  readonly evidenceState: EvidenceState;
  /** The secretary's: the appraisal (ý kiến thẩm định). */
  readonly opinion: string;
  /** The secretary's. */
  readonly note: string;
}

/** Whether a nomination stands for review: one that a replacement list lacks does until the secretary has decided. */
export function isStanding({ state }: { readonly state: NominationState }): boolean {
  return state === "active" || state === "leaving";
}

/** Whether it stands, or would once the secretary has confirmed it. */
export function isPresent(nomination: { readonly state: NominationState }): boolean {
  return isStanding(nomination) || nomination.state === "unconfirmed";
}
