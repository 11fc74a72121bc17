import { type Deadline, daysOverdue, deadlineToTell, throughDay } from "../deadline";
import type { Moment } from "../moment";
import type { Unit } from "../school/unit";
import type { UnitProgress } from "./progress";
import type { ReturnForCorrection } from "./return-for-correction";
import type { ReviewPeriod } from "./review-period";

/** What a unit still owes, and when it was due; null where nothing says when. */
export interface OwedItem {
  readonly what: string;
  readonly due: Deadline | null;
  /** Days past: 0 later on the same day; null while there is time. */
  readonly overdue: number | null;
}

/** A unit that owes something. */
export interface OwingUnit {
  readonly unit: Unit;
  readonly items: readonly OwedItem[];
}

/**
 * Where a review stands: how many units have sent something, have sent all, and have sent nothing of what they owe; and who owes
 * what, in the order of the register.
 */
export interface ReceivedState {
  readonly units: number;
  readonly received: number;
  readonly complete: number;
  readonly silent: number;
  readonly owing: readonly OwingUnit[];
}

/** Which units owe what, from where each stands; a correction is due on its own day (inclusive), all else with the review. */
export function receivedState(
  review: ReviewPeriod,
  units: readonly Unit[],
  progress: readonly UnitProgress[],
  returns: readonly ReturnForCorrection[],
  now: Moment,
): ReceivedState {
  const rows = progress.filter((row) => row.review === review.code);
  const ofReview = returns.filter((row) => row.review === review.code && !row.closed);
  const owing = units.flatMap((unit) => {
    const row = rows.find((candidate) => candidate.unit === unit.code);
    if (!row || row.missing.length === 0) return [];
    const items = row.missing.map((what) => owedItem(what, unit, review, ofReview, now));
    return [{ unit, items }];
  });
  return {
    units: rows.length,
    received: rows.filter(({ lastAt }) => lastAt !== null).length,
    complete: rows.filter(({ missing }) => missing.length === 0).length,
    silent: rows.filter(({ missing, lastAt }) => missing.length > 0 && lastAt === null).length,
    owing,
  };
}

function owedItem(
  what: string,
  unit: Unit,
  review: ReviewPeriod,
  returns: readonly ReturnForCorrection[],
  now: Moment,
): OwedItem {
  const returned = returns.find((row) => row.unit === unit.code && what.split(/[\s,;.]+/).includes(row.id));
  const due = returned ? throughDay(returned.deadline) : deadlineToTell(review);
  return { what, due, overdue: due && daysOverdue(now, due) };
}
