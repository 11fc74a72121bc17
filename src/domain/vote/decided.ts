import { compareMoments, type Moment } from "../moment";
import type { Nomination } from "../review/nomination";
import type { BallotLine } from "./ballot-line";
import { lineNomination } from "./floor";
import type { Outcome } from "./outcome";
import type { SessionRule, VotingSession } from "./session";
import type { Decided } from "./standings";

/** The votes of a school year, over all its reviews and meetings. */
export interface VotesOfYear {
  readonly sessions: readonly VotingSession[];
  readonly rules: readonly SessionRule[];
  readonly lines: readonly BallotLine[];
  readonly outcomes: readonly Outcome[];
}

/**
 * What the closed sessions came to for a nomination: the outcome of the last one that voted on it. The last is the one that was opened
 * last, for a correction closes an old session anew and is no later vote.
 */
export function lastOutcomes({ sessions, outcomes }: VotesOfYear): ReadonlyMap<string, Outcome> {
  const opened = new Map(
    sessions.flatMap(({ code, state, openedAt }): [string, Moment][] =>
      state === "closed" && openedAt !== null ? [[code, openedAt]] : [],
    ),
  );
  const last = new Map<string, Outcome>();
  const inTime = outcomes
    .filter(({ session }) => opened.has(session))
    .sort((a, b) => {
      const [first, second] = [opened.get(a.session), opened.get(b.session)];
      return first && second ? compareMoments(first, second) : 0;
    });
  for (const outcome of inTime) last.set(outcome.nomination, outcome);
  return last;
}

/** The votes that had been closed when a session opened: by these its correction is judged, not by what came after it. */
export function votesBefore(votes: VotesOfYear, { openedAt }: VotingSession): VotesOfYear {
  if (openedAt === null) return votes;
  const before = (other: VotingSession) =>
    other.openedAt !== null && compareMoments(other.openedAt, openedAt) < 0;
  return { ...votes, sessions: votes.sessions.filter(before) };
}

/**
 * What was decided for the papers of a meeting: passed for good; settled are those, whoever missed the votes, and whose equality
 * is somebody else's to decide because no further ballot is held. Who had the votes but no place, no condition or no majority of equals
 * may be a case of a later session. `nominations` are those of the year's reviews that the register has.
 */
export function decidedBy(votes: VotesOfYear, meeting: string, nominations: readonly Nomination[]): Decided {
  const last = lastOutcomes(votes);
  const idsOf = (is: (outcome: Outcome) => boolean) =>
    new Set([...last].flatMap(([id, outcome]) => (is(outcome) ? [id] : [])));
  return {
    granted: grantedNominations(votes, last, nominations),
    settled: idsOf(
      (outcome) =>
        outcome.outcome === "passed" ||
        outcome.outcome === "failed" ||
        (outcome.outcome === "tied" && isLastBallot(outcome, votes)),
    ),
    overQuota: idsOf(({ outcome }) => outcome === "overQuota"),
    withdrawn: new Set(
      votes.lines.flatMap(({ nomination, state }) => (state === "withdrawn" ? [nomination] : [])),
    ),
    elsewhere: standingElsewhere(votes, meeting),
  };
}

function isLastBallot({ session, award }: Outcome, { sessions, rules }: VotesOfYear): boolean {
  const ballot = sessions.find(({ code }) => code === session)?.ballot ?? 1;
  const rule = rules.find((row) => row.session === session && row.award === award);
  return rule !== undefined && ballot >= rule.mostBallots;
}

/** What was passed, of whom and for which unit and category as the frozen line has it, whatever became of the nomination since. */
function grantedNominations(
  { sessions, lines }: VotesOfYear,
  last: ReadonlyMap<string, Outcome>,
  nominations: readonly Nomination[],
): readonly Nomination[] {
  const byKey = new Map(lines.map((line) => [`${line.session} ${line.number}`, line]));
  const byCode = new Map(sessions.map((session) => [session.code, session]));
  const known = new Map(nominations.map((nomination) => [nomination.id, nomination]));
  return [...last.values()].flatMap(({ session, number, nomination, outcome }) => {
    const line = byKey.get(`${session} ${number}`);
    const of = byCode.get(session);
    const at = of?.openedAt;
    if (outcome !== "passed" || !line || !of || !at) return [];
    return [lineNomination(of.review, line, at, known.get(nomination))];
  });
}

/** Who stands on a paper of another meeting that is not decided yet. */
function standingElsewhere({ sessions, lines }: VotesOfYear, meeting: string): ReadonlyMap<string, string> {
  const pending = new Set(
    sessions.flatMap(({ code, meeting: of, state }) =>
      of !== meeting && state !== "closed" && state !== "adjourned" ? [code] : [],
    ),
  );
  return new Map(
    lines.flatMap(({ session, nomination, state }): [string, string][] =>
      state === "standing" && pending.has(session) ? [[nomination, session]] : [],
    ),
  );
}
