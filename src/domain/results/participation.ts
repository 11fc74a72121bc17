import { codeKey } from "../code-key";
import { isStanding, type Nomination } from "../review/nomination";
import type { UnitProgress } from "../review/progress";
import type { ReviewPeriod } from "../review/review-period";
import type { UnitReport } from "../review/unit-report";
import type { Unit } from "../school/unit";

/** How the units took part in a review that took submissions (domain.md 5.10). Units by their codes, in the register's order. */
export interface Participation {
  readonly review: ReviewPeriod;
  /** Who was to send. */
  readonly units: readonly string[];
  readonly sent: readonly string[];
  /** Of those who sent: something of what stands was late. */
  readonly late: readonly string[];
  /** null where the review asks for no report. */
  readonly reported: readonly string[] | null;
  /** How many took part, as so many units told in their reports. */
  readonly participants: { readonly units: number; readonly people: number };
}

/** What is known of the units' submissions. */
export interface ParticipationSources {
  readonly units: readonly Unit[];
  readonly progress: readonly UnitProgress[];
  readonly nominations: readonly Nomination[];
  readonly reports: readonly UnitReport[];
}

/** Of the reviews that took submissions, in their order. */
export function participations(
  reviews: readonly ReviewPeriod[],
  { units, progress, nominations, reports }: ParticipationSources,
): readonly Participation[] {
  const places = new Map(units.map(({ code }, index) => [codeKey(code), index]));
  const placeOf = (unit: string) => places.get(codeKey(unit)) ?? units.length;
  return reviews.flatMap((review) => {
    const ofReview = <Row extends { readonly review: string }>(rows: readonly Row[]) =>
      rows.filter((row) => row.review === review.code);
    const asked = [...ofReview(progress)].sort((a, b) => placeOf(a.unit) - placeOf(b.unit));
    if (asked.length === 0) return [];
    const own = ofReview(reports);
    const lateUnits = new Set(
      [...ofReview(nominations).filter(isStanding), ...own]
        .filter(({ late }) => late)
        .map(({ unit }) => codeKey(unit)),
    );
    const reporting = new Set(own.map(({ unit }) => codeKey(unit)));
    const codes = asked.map(({ unit }) => unit);
    const told = own.flatMap(({ participants }) => (participants === null ? [] : [participants]));
    return [
      {
        review,
        units: codes,
        sent: asked.filter(({ lastAt }) => lastAt !== null).map(({ unit }) => unit),
        late: codes.filter((unit) => lateUnits.has(codeKey(unit))),
        reported: review.reports ? codes.filter((unit) => reporting.has(codeKey(unit))) : null,
        participants: { units: told.length, people: told.reduce((sum, count) => sum + count, 0) },
      },
    ];
  });
}
