import { isArchived, type ReviewPeriod } from "../../domain/review/review-period";

/**
 * How far a reading reaches into what was archived (docs/decisions/0033): "working": not at all, for what deals with open
 * reviews alone; else the year of the review whose code is found in what was read. Tables that are given without it are read
 * with all their years: what forgets to say it is slow, and misses nothing.
 */
export type Reach = "working" | ((open: never) => string | undefined);

/** Tables, and how far their reading reaches into the archive. */
export interface Reaching<S> {
  readonly tables: S;
  // Whoever reads gives what it opened of these very tables.
  readonly reach: Reach;
}

/** Tables as intake and mail need them: without what was archived. */
export function working<S>(tables: S): Reaching<S> {
  return { tables, reach: "working" };
}

/** The archived school years that are to be read; null for all of them. */
export type Years = readonly string[] | null;

/** The archived year of a review, also where the review itself came later; without a review, all of them. */
export function yearsReached(
  reviews: readonly ReviewPeriod[],
  review: { readonly code: string | undefined } | null,
): Years {
  const archived = new Set(reviews.filter(isArchived).map(({ schoolYear }) => schoolYear));
  if (archived.size === 0) return [];
  if (review === null) return null;
  const of = reviews.find(({ code }) => code === review.code);
  return of && archived.has(of.schoolYear) ? [of.schoolYear] : [];
}
