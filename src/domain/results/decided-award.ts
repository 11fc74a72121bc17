import type { Award } from "../awards/award";
import type { CalendarDate } from "../calendar-date";
import { codeKey } from "../code-key";
import { personIdentity, unitIdentity } from "../review/checks/nominee";
import type { Nomination } from "../review/nomination";
import type { ReviewPeriod } from "../review/review-period";
import type { Unit } from "../school/unit";
import type { BallotLine, ListedNominee } from "../vote/ballot-line";
import { lastOutcomes, type VotesOfYear } from "../vote/decided";
import type { Outcome } from "../vote/outcome";
import type { HeadChoice, HeadDecision } from "./head-decision";
import type { SuddenAward } from "./sudden-award";

/**
 * An award the council or the standing office proposes to the head, with what the head made of it. Every paper of the
 * results draws on these alone: names letter for letter as they stood on the ballot, or in the sudden award's dossier.
 */
export interface DecidedAward extends ListedNominee {
  /** The nomination's id, or the code of a sudden award. */
  readonly id: string;
  readonly source: "vote" | "sudden";
  readonly review: string;
  readonly award: Award;
  /** The unit's words on what was achieved; "" where none are known. */
  readonly achievement: string;
  /** "Thành tích từ … đến …". */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Its place within its award: the number on the ballot; of sudden awards the dossier's place. */
  readonly place: number;
  /** What the last vote on it came to; null of a sudden award. */
  readonly outcome: Outcome | null;
  /** null while the head has not decided, or while an outcome that was corrected since has to be proposed again. */
  readonly choice: HeadChoice | null;
  readonly reason: string;
  /** What was lost since the head decided: the outcome was corrected. "" where nothing was. */
  readonly stale: string;
  /** What a sudden award rests on; "" of one that was voted on. */
  readonly ground: string;
}

/** What the proposed awards follow from; votes and decisions may be of more than the reviews asked for. */
export interface DecidedSources {
  readonly votes: VotesOfYear;
  readonly nominations: readonly Nomination[];
  readonly decisions: readonly HeadDecision[];
  readonly sudden: readonly SuddenAward[];
  readonly awards: readonly Award[];
  readonly units: readonly Unit[];
  /** The first and last day of what a review awards. */
  periodOf(review: string): { readonly from: CalendarDate; readonly to: CalendarDate };
}

/**
 * The awards of a review that reach the head: those the last vote passed, those an equality leaves to the head after the last
 * ballot, and sudden awards the standing office agrees to; in the order of lists (`compareDecided`).
 */
export function decidedAwards(
  { code }: Pick<ReviewPeriod, "code">,
  sources: DecidedSources,
): readonly DecidedAward[] {
  return [...votedAwards(code, sources), ...suddenAwards(code, sources)].sort(compareDecided);
}

/** High to low, titles before forms (the catalogue's order), collectives before individuals, then as they were voted on (domain.md 3). */
function compareDecided(a: DecidedAward, b: DecidedAward): number {
  return (
    a.award.order - b.award.order ||
    Number(a.kind === "individual") - Number(b.kind === "individual") ||
    a.place - b.place
  );
}

/**
 * Whether an outcome reaches the head: it passed, or no further ballot is held and the rule leaves to the head who of equals, or
 * of more than there are places, gets the award (domain.md 4, "most ballots").
 */
export function reachesHead(outcome: Outcome, { sessions, rules }: VotesOfYear): boolean {
  if (outcome.outcome === "passed") return true;
  const rule = rules.find((row) => row.session === outcome.session && row.award === outcome.award);
  const isOpen =
    outcome.outcome === "tied" || (outcome.outcome === "overQuota" && rule?.overQuota === "council");
  const session = sessions.find(({ code }) => code === outcome.session);
  return isOpen && rule?.afterMost === "head" && (session?.ballot ?? 1) >= rule.mostBallots;
}

function votedAwards(review: string, sources: DecidedSources): readonly DecidedAward[] {
  const { votes, nominations, decisions, awards } = sources;
  const ofReview = new Set(votes.sessions.flatMap((row) => (row.review === review ? [row.code] : [])));
  const lines = new Map(votes.lines.map((line) => [`${line.session} ${line.number}`, line]));
  const known = new Map(nominations.map((nomination) => [nomination.id, nomination]));
  const heads = new Map(decisions.map((decision) => [decision.nomination, decision]));
  const catalogue = new Map(awards.map((award) => [award.code, award]));
  return [...lastOutcomes(votes).values()].flatMap((outcome) => {
    const line = lines.get(`${outcome.session} ${outcome.number}`);
    const award = catalogue.get(outcome.award);
    if (!ofReview.has(outcome.session) || !line || !award || !reachesHead(outcome, votes)) return [];
    const decision = heads.get(outcome.nomination);
    const stale = decision && decision.choice !== null && isStale(decision, outcome);
    return [
      {
        ...lineFields(line),
        id: outcome.nomination,
        source: "vote",
        review,
        award,
        nominee: outcome.nominee,
        achievement: known.get(outcome.nomination)?.summary ?? "",
        ...sources.periodOf(review),
        place: line.number,
        outcome,
        choice: stale ? null : (decision?.choice ?? null),
        reason: decision?.reason ?? "",
        stale: stale ? `kết quả ở Hội đồng đã đổi từ khi trình: ${outcome.reason}` : "",
        ground: "",
      } satisfies DecidedAward,
    ];
  });
}

/** What the head decided on is no more what the council came to, or not about the same nominee and award. */
function isStale(decision: HeadDecision, outcome: Outcome): boolean {
  return (
    decision.outcome !== outcome.outcome || decision.award !== outcome.award || decision.name !== outcome.name
  );
}

function lineFields({ kind, code, name, position, unit, unitName, category }: BallotLine) {
  return { kind, code, name, position, unit, unitName, category };
}

function suddenAwards(review: string, sources: DecidedSources): readonly DecidedAward[] {
  const catalogue = new Map(sources.awards.map((award) => [award.code, award]));
  const unitNames = new Map(sources.units.map(({ code, name }) => [codeKey(code), name]));
  return sources.sudden.flatMap((dossier, index) => {
    const award = catalogue.get(dossier.award);
    if (dossier.review !== review || dossier.opinion !== "yes" || !award) return [];
    const { kind, nomineeCode, name, position, unit, category, achievement, achievedOn, choice, reason } =
      dossier;
    const period = sources.periodOf(review);
    const identity = kind === "individual" ? personIdentity : unitIdentity;
    return [
      {
        id: dossier.code,
        source: "sudden",
        review,
        award,
        ...{ kind, name, position, unit, category, achievement, choice, reason },
        nominee: nomineeCode === "" ? `${review}/${dossier.code}` : identity(nomineeCode),
        code: nomineeCode,
        unitName: unitNames.get(codeKey(unit)) ?? unit,
        from: achievedOn ?? period.from,
        to: achievedOn ?? period.to,
        place: index + 1,
        outcome: null,
        stale: "",
        ground: dossier.ground,
      } satisfies DecidedAward,
    ];
  });
}

/** Granted by the school's own decision: as proposed, and an award the school may grant (domain.md 3, "Granted by"). */
export function isForDecision({ choice, award }: DecidedAward): boolean {
  return choice === "asProposed" && award.grantedBy === "school";
}

/** Submitted to the body above by a Tờ trình: as proposed, and an award the school cannot grant. */
export function isForSubmission({ choice, award }: DecidedAward): boolean {
  return choice === "asProposed" && award.grantedBy === "above";
}
