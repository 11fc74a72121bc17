import type { VotingRule } from "../awards/voting-rule";
import type { Moment } from "../moment";

/** How the members' votes come in (domain.md 4, "Ways in"). */
export type VotingWay =
  | "paperByLine"
  | "paperByBallot"
  | "acclamation"
  | "hands"
  | "rollCall"
  | "consultation"
  | "form";

/** What the council calls them. */
export const votingWays: Readonly<Record<VotingWay, string>> = {
  paperByLine: "Phiếu giấy, kiểm theo dòng",
  paperByBallot: "Phiếu giấy, kiểm theo phiếu",
  acclamation: "Biểu quyết cả danh sách",
  hands: "Giơ tay",
  rollCall: "Biểu quyết ghi danh",
  consultation: "Phiếu xin ý kiến",
  form: "Phiếu điện tử",
};

/**
 * "draft": its papers may still change; "printed": the numbers on them are fixed; "open": nominees, members and rules are
 * frozen, votes come in; "counted": the count is saved; "closed": its outcomes stand, sealed; "adjourned": put off, nothing
 * was voted.
 */
export type SessionState = "draft" | "printed" | "open" | "counted" | "closed" | "adjourned";

/** One vote of a meeting (lượt): an award, or all awards on one paper. Sessions run low to high (domain.md 4, "Order"). */
export interface VotingSession {
  /** "P1-L2": the meeting's code and its place. */
  readonly code: string;
  readonly meeting: string;
  readonly review: string;
  /** Its place in the meeting, from 1; a further ballot has that of the first one. */
  readonly order: number;
  /** Codes of the awards voted on, low to high. */
  readonly awards: readonly string[];
  /** 1, or 2 for a second ballot about the same lines. */
  readonly ballot: number;
  readonly way: VotingWay;
  readonly state: SessionState;
  /** Frozen when it opens: all members by the council's decision. null before. */
  readonly members: number | null;
  readonly openedAt: Moment | null;
  readonly closedAt: Moment | null;
  /** 1 when it is closed, one more with each correction; 0 before. */
  readonly version: number;
  /** Why the outcomes were corrected, "" for the first version. */
  readonly correction: string;
  /** The seal of its version: 64 hexadecimal digits, "" before it is closed. */
  readonly seal: string;
}

/** A session nobody has voted in yet. */
export function newSession(
  told: Pick<VotingSession, "code" | "meeting" | "review" | "order" | "awards" | "ballot" | "way">,
): VotingSession {
  const { code, meeting, review, order, awards, ballot, way } = told;
  return {
    code,
    meeting,
    review,
    order,
    awards,
    ballot,
    way,
    state: "draft",
    members: null,
    openedAt: null,
    closedAt: null,
    version: 0,
    correction: "",
    seal: "",
  };
}

/** The order in which the sessions of a meeting are held: a further ballot right behind the first one. */
export function compareSessions(
  a: Pick<VotingSession, "order" | "ballot">,
  b: Pick<VotingSession, "order" | "ballot">,
): number {
  return a.order - b.order || a.ballot - b.ballot;
}

/**
 * The rule of an award in a session: the copy that was frozen when it opened, with every setting filled in. Later changes of
 * *Ngưỡng phiếu* touch no session that is open or closed.
 */
export interface SessionRule extends BallotRule {
  readonly session: string;
  readonly award: string;
  /** Its place among the awards of the session, low to high, from 1. */
  readonly order: number;
  /** What the threshold rests on, as it is printed. */
  readonly grounds: string;
}

/** How a vote on an award is held and decided, every setting filled in (domain.md 4). */
export interface BallotRule
  extends Pick<
    VotingRule,
    | "ballot"
    | "thresholdOf"
    | "thresholdIn"
    | "comparator"
    | "denominator"
    | "writtenOpinions"
    | "recusal"
    | "lowerAward"
  > {
  /** No session opens with fewer than p/q of all members present. */
  readonly quorumOf: number;
  readonly quorumIn: number;
  readonly standInsInQuorum: boolean;
  readonly standInsInDenominator: boolean;
  readonly standInsVote: boolean;
  /** "strikeOut": an unmarked line is a yes, as the paper says; "twoBoxes": it is blank. */
  readonly marking: NonNullable<VotingRule["marking"]>;
  /** Among equals women go first, or collectives of at least 70 % women (domain.md 3). */
  readonly womenFirst: boolean;
  readonly tie: NonNullable<VotingRule["tie"]>;
  /** So often a nominee is voted on; then who `afterMost` says decides. */
  readonly mostBallots: number;
  readonly afterMost: NonNullable<VotingRule["afterMost"]>;
  /** "highestFirst": the places go to most votes; "council": all go back to the council. */
  readonly overQuota: NonNullable<VotingRule["overQuota"]>;
  /** The rate the second body's ballot must reach; null both where none is asked. */
  readonly secondBodyOf: number | null;
  readonly secondBodyIn: number | null;
}

/**
 * A quota that lines of a session share, over the school year and all its meetings. A line is in the quota of its category
 * where there is one, else in the one without a category; in that of its unit where quotas are by unit.
 */
export interface SessionQuota {
  readonly session: string;
  readonly award: string;
  /** "" for every category without a quota of its own. */
  readonly category: string;
  /** "" for the whole school. */
  readonly unit: string;
  /** Percent of `base`: 15, 12.5. */
  readonly percent: number;
  readonly base: readonly string[];
  readonly rounding: "down" | "halfUp" | "up";
  /** Nominees who have a base award this school year from before the session; who passes in it is added. */
  readonly baseBefore: number;
  /** Nominees who have the award this school year from before the session. */
  readonly grantedBefore: number;
}
