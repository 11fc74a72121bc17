import { ok, type Result } from "../../domain/result";
import { type Owing, owingKey } from "../../domain/review/mail-queue";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { progress } from "../../register/tables/review/progress";

/** What the units of reviews that take submissions owe, as the last intake found it. */
export function readWhoOwes(): Result<NonNullable<Owing>> {
  return readRegister(
    { reviews: reviewPeriods, progress },
    (open) => {
      const rows = open.progress
        .rows()
        .filter(({ review }) => open.reviews.withKey({ code: review })?.intake === "open");
      return ok(new Map(rows.map((row) => [owingKey(row), row])));
    },
    "rowByRow",
  );
}
