import type { AwardedAbove } from "../../domain/results/awarded-above";
import { awardsFromAbove } from "../../domain/results/awards-from-above";
import { awardGranted } from "../../domain/results/upward-result";
import { periodAwarded } from "../../domain/review/last-day-awarded";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { rounds } from "../../register/tables/plan/rounds";
import { suddenAwards } from "../../register/tables/results/sudden-awards";
import { upwardResults } from "../../register/tables/results/upward-results";
import { nominations } from "../../register/tables/review/nominations";
import { awards } from "../../register/tables/school/awards";
import { schoolYears } from "../../register/tables/school/school-years";
import { units } from "../../register/tables/school/units";
import type { Readable } from "../../register/unit-of-work";

/** The tabs that keep what the body above granted, and what is known of whom. */
export const aboveTables = {
  upward: upwardResults,
  nominations,
  sudden: suddenAwards,
  awards,
  units,
  reviews: reviewPeriods,
  years: schoolYears,
  rounds,
};

/** What the body above granted (*Kết quả cấp trên*), of all reviews whose school year the register has: no other is counted anywhere. */
export function awardedAbove(open: Readable<typeof aboveTables>): readonly AwardedAbove[] {
  const [years, ofPeriod] = [open.years.rows(), open.rounds.rows()];
  const periods = new Map(
    open.reviews.rows().flatMap((review) => {
      const year = years.find(({ code }) => code === review.schoolYear);
      return year ? [[review.code, periodAwarded(review, year, ofPeriod)] as const] : [];
    }),
  );
  return awardsFromAbove(
    open.upward.rows().map((row) => ({ ...row, granted: awardGranted(row) })),
    {
      nominations: open.nominations.rows(),
      sudden: open.sudden.rows(),
      awards: open.awards.rows(),
      units: open.units.rows(),
      periodOf: (review) => periods.get(review) ?? null,
    },
  );
}
