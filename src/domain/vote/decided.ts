import { compareMoments } from "../moment";
import type { BallotLine } from "./ballot-line";
import type { Decided } from "./candidates";
import type { Outcome } from "./outcome";
import type { VotingSession } from "./session";

/** What the closed sessions came to for a nomination: the outcome of the last one that voted on it. */
export function lastOutcomes(
  sessions: readonly VotingSession[],
  outcomes: readonly Outcome[],
): ReadonlyMap<string, Outcome> {
  const closed = new Map(
    sessions
      .filter(({ state, closedAt }) => state === "closed" && closedAt !== null)
      .map((session) => [session.code, session]),
  );
  const last = new Map<string, Outcome>();
  const inTime = outcomes
    .filter(({ session }) => closed.has(session))
    .sort((a, b) => {
      const [first, second] = [closed.get(a.session)?.closedAt, closed.get(b.session)?.closedAt];
      return first && second ? compareMoments(first, second) : 0;
    });
  for (const outcome of inTime) last.set(outcome.nomination, outcome);
  return last;
}

/**
 * What was decided: passed for good; settled are those and whoever missed the votes. Who had the votes but no place, no condition or no
 * majority of equals may be a case of a later session. `lines` are those of the review, of which some were withdrawn.
 */
export function decidedBy(last: ReadonlyMap<string, Outcome>, lines: readonly BallotLine[]): Decided {
  const idsOf = (...states: readonly Outcome["outcome"][]) =>
    new Set([...last].flatMap(([id, { outcome }]) => (states.includes(outcome) ? [id] : [])));
  return {
    passed: idsOf("passed"),
    settled: idsOf("passed", "failed"),
    overQuota: idsOf("overQuota"),
    withdrawn: new Set(lines.flatMap(({ nomination, state }) => (state === "withdrawn" ? [nomination] : []))),
  };
}
