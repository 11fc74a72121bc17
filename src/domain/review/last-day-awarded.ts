import type { CalendarDate, Period } from "../calendar-date";
import { type EmulationRound, periodOfRound } from "../plan/round";
import type { SchoolYear } from "../school/school-year";
import type { ReviewPeriod } from "./review-period";

/**
 * The last day of what a review awards, on which its rules are judged (domain.md 3): its own where one is set; the last
 * day of its round where it reviews one; the deadline of a sudden or thematic review; else the school year's last day.
 */
export function lastDayAwarded(
  { kind, round: code, awardedUntil, deadline }: ReviewPeriod,
  year: SchoolYear,
  rounds: readonly EmulationRound[],
): CalendarDate {
  if (awardedUntil !== null) return awardedUntil;
  if ((kind === "sudden" || kind === "thematic") && deadline !== null) return deadline;
  const round = kind === "round" ? rounds.find((row) => row.code === code) : undefined;
  const period = round && periodOfRound(round, year);
  return period?.ok ? period.period.to : year.to;
}

/**
 * The first and last day of what a review awards ("thành tích từ … đến …", domain.md 3): of its round where it reviews one,
 * else of its school year, up to `lastDayAwarded`.
 */
export function periodAwarded(
  review: ReviewPeriod,
  year: SchoolYear,
  rounds: readonly EmulationRound[],
): Period {
  const round = review.kind === "round" ? rounds.find((row) => row.code === review.round) : undefined;
  const period = round && periodOfRound(round, year);
  return {
    from: period?.ok ? period.period.from : year.from,
    to: lastDayAwarded(review, year, rounds),
  };
}
