import type { CalendarDate } from "../calendar-date";
import { type DatedRule, rowsOn } from "./dated-rule";
import type { GroundReference } from "./ground-reference";

/** Whose council a threshold binds: the school's own, or that of the body the school submits to (domain.md 3). */
export type CouncilLevel = "school" | "above";

/** "Có", "Không", or nothing said. */
export type YesNo = "yes" | "no" | null;

/** A setting that a law may fix: how one votes, on what the rate is counted, that absent members are asked. */
export type FixedSetting = "ballot" | "denominator" | "threshold" | "writtenOpinions";

/** What the settings are called, in drop-downs and in papers. */
export const markings = {
  twoBoxes: "Đánh dấu một trong hai ô",
  strikeOut: "Gạch tên người không đồng ý",
} as const;
export const ties = {
  secondBallot: "Bỏ phiếu lại",
  chairVoted: "Theo phía chủ tọa đã biểu quyết",
  chairDecides: "Chủ tọa quyết định sau khi kiểm phiếu",
} as const;
export const lastResorts = {
  head: "Thủ trưởng quyết định",
  chair: "Chủ tọa quyết định",
  failed: "Coi như không đạt",
} as const;
export const overQuotas = {
  highestFirst: "Lấy từ nhiều phiếu nhất",
  council: "Đưa lại Hội đồng",
} as const;

/** How a vote on an award is held, and what it takes to pass (domain.md 3, 4). */
export interface VotingRule extends DatedRule {
  /** The award's code, "" for every award without a row of its own. */
  readonly award: string;
  readonly council: CouncilLevel;
  readonly ballot: "secret" | "hands" | "opinion";
  /** The threshold p/q: `yes × q` is compared with `p × total`, in whole numbers. */
  readonly thresholdOf: number;
  readonly thresholdIn: number;
  readonly comparator: "atLeast" | "moreThan";
  /**
   * Who the total is counted on (domain.md 4): all in the council's decision; those with a vote; those in the room;
   * those in the room or sent a written ballot; ballots returned; valid ballots.
   */
  readonly denominator: "members" | "eligible" | "present" | "asked" | "returned" | "valid";
  /** Written opinions of absent members count; how many were asked and replied is always shown apart. */
  readonly writtenOpinions: boolean;
  /** A member who is a nominee does not vote on the own line, and stays in the denominator or not; "none": votes. */
  readonly recusal: "keeps" | "reduces" | "none";
  /**
   * What follows is null where nothing is set: then the safe default holds (`ballotRule`, domain.md 4). No session opens
   * with fewer than p/q of all members present.
   */
  readonly quorumOf: number | null;
  readonly quorumIn: number | null;
  /** A stand-in counts for the quorum; among those present or asked; and has the member's vote. */
  readonly standInsInQuorum: YesNo;
  readonly standInsInDenominator: YesNo;
  readonly standInsVote: YesNo;
  /** One strikes out whom one does not vote for, an unmarked line being a yes; or one marks one of two boxes. */
  readonly marking: keyof typeof markings | null;
  /** Among equals women go first, or collectives of at least 70 % women. */
  readonly womenFirst: YesNo;
  /** Who decides between equals: a second ballot, the side the chair voted for, or the chair after the count. */
  readonly tie: keyof typeof ties | null;
  /** So often one is voted on, and who decides then. */
  readonly mostBallots: number | null;
  readonly afterMost: keyof typeof lastResorts | null;
  /** More pass than there are places: most votes first, or all back to the council. */
  readonly overQuota: keyof typeof overQuotas | null;
  /** The rate that the second body's ballot must reach, too: the unit's, by the nomination's figures. null: none is asked. */
  readonly secondBodyOf: number | null;
  readonly secondBodyIn: number | null;
  /** The award one rank lower, which a nominee who misses this one keeps where it was voted and met; "" for none. */
  readonly lowerAward: string;
  /** What the law fixes for whoever is bound by the row: another value in a row of the school's own is refused. */
  readonly fixed: readonly FixedSetting[];
  readonly grounds: readonly GroundReference[];
}

/**
 * The rule by which a council votes on an award on a day: the award's own row before the one for every award, then the
 * school's own before a pack's. null where no row holds.
 */
export function votingRuleFor(
  rules: readonly VotingRule[],
  award: string,
  council: CouncilLevel,
  day: CalendarDate,
): VotingRule | null {
  const held = rowsOn(
    rules.filter((rule) => rule.council === council),
    day,
    (rule) => rule.award,
  );
  return held.find((rule) => rule.award === award) ?? held.find((rule) => rule.award === "") ?? null;
}
