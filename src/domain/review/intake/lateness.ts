import { type Deadline, isLate, throughDay } from "../../deadline";
import { compareMoments, type Moment } from "../../moment";
import type { ReturnForCorrection } from "../return-for-correction";

/** Says what came late: after the review's deadline, and not in time for a return to the unit. */
export interface Lateness {
  /** A submission as a whole. */
  submission(unit: string, at: Moment): boolean;
  /**
   * A nomination: a return about other nominees gives it no more time. `identity` as `identityOf` makes it.
   */
  nomination(unit: string, at: Moment, id: string, identity: string): boolean;
}

/**
 * `identitiesIn` gives what a revision of the ledger nominated: an edit moves the time of a whole response, so that what
 * stood in the submission returned has the return's time, too.
 */
export function lateness(
  deadline: Deadline | null,
  returns: readonly ReturnForCorrection[],
  identitiesIn: (submission: string) => ReadonlySet<string>,
): Lateness {
  const inTimeFor = (unit: string, at: Moment) =>
    returns.filter(
      (each) =>
        each.unit === unit && compareMoments(each.at, at) <= 0 && !isLate(at, throughDay(each.deadline)),
    );
  return {
    submission: (unit, at) => isLate(at, deadline) && inTimeFor(unit, at).length === 0,
    nomination: (unit, at, id, identity) =>
      isLate(at, deadline) &&
      !inTimeFor(unit, at).some(
        ({ nominations, submission }) =>
          nominations.length === 0 || nominations.includes(id) || identitiesIn(submission).has(identity),
      ),
  };
}
