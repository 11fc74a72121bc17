import type { Award } from "../awards/award";
import type { Finding } from "../review/finding";
import type { Nomination } from "../review/nomination";
import type { VotesOfYear } from "../vote/decided";
import type { Outcome } from "../vote/outcome";
import type { DecidedAward } from "./decided-award";
import type { Grant } from "./grant";
import type { SuddenAward } from "./sudden-award";
import type { DecisionAbove, UpwardResult } from "./upward-result";

/**
 * What became of a nomination, as its unit is told: without votes (domain.md 5.9). "failed" is votes short; "pending" is
 * whatever is not final; "held" says that and nothing more (domain.md 9).
 */
export type UnitResult =
  | { readonly kind: "granted"; readonly document: string }
  | { readonly kind: "annulled"; readonly document: string }
  /** By the decision of the body above; `award` is the name of what it granted instead of what was submitted, "" where that is the same. */
  | ({ readonly kind: "grantedAbove"; readonly award: string } & DecisionAbove)
  | { readonly kind: "notGrantedAbove" }
  /**
   * The council passed it, for the head or for the body above; the standing office proposes a sudden award; "leftToHead": of equals it
   * is the head's to decide.
   */
  | { readonly kind: "proposed" | "proposedAbove" | "proposedByOffice" | "leftToHead" }
  /** By the head; why, "" where nobody wrote it down. */
  | { readonly kind: "refused" | "putOff"; readonly reason: string }
  | { readonly kind: "ineligible" | "notVoted"; readonly reasons: readonly string[] }
  | { readonly kind: "failed" | "overQuota" | "pending" | "withdrawn" | "held" | "declined" };

/** A nomination of a unit and what became of it. */
export interface UnitResultLine {
  readonly unit: string;
  readonly name: string;
  readonly award: Award;
  readonly kind: "individual" | "collective";
  readonly result: UnitResult;
}

/** What the results of a review are told from; all rows but the votes, grants, results from above and nominations are the review's own. */
export interface UnitResultSources {
  readonly review: string;
  readonly votes: VotesOfYear;
  readonly outcomes: readonly Outcome[];
  readonly decided: readonly DecidedAward[];
  /** Codes of awards whose outcomes are not final. */
  readonly pending: ReadonlySet<string>;
  readonly grants: readonly Grant[];
  readonly above: readonly UpwardResult[];
  readonly nominations: readonly Nomination[];
  readonly findings: readonly Finding[];
  readonly sudden: readonly SuddenAward[];
  readonly awards: readonly Award[];
  /** What names units, by which a reason about another one is known. */
  readonly units: readonly { readonly code: string; readonly name: string }[];
}
