import { ok, type Result } from "../../domain/result";
import type { Owing } from "../../domain/review/mail-queue";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { progress } from "../../register/tables/review/progress";
import { units } from "../../register/tables/school/units";
import type { UnreadIn } from "../../register/unit-of-work";

const tables = { reviews: reviewPeriods, units, progress };

/**
 * What the units of reviews that take submissions owe, as the last intake found it. Where a row that would tell cannot be read,
 * a unit that is not found owes nobody knows what: a mistyped cell must not cancel what waits.
 */
export function readWhoOwes(): Result<NonNullable<Owing>> {
  return readRegister(
    tables,
    (open, unread) => {
      const doubts = unread.filter(isInDoubt);
      return ok((of) => {
        const concerning = doubts.filter((row) => mayConcern(row, of));
        if (concerning.some((row) => namesOf(row, of).every(([name]) => name in row.fields)))
          return "unknown";
        const review = open.reviews.withKey({ code: of.review });
        if (review && review.intake !== "open") return null;
        const row = open.progress.withKey(of);
        if (review && row) return row;
        return concerning.length > 0 ? "unknown" : null;
      });
    },
    "rowByRow",
  );
}

type Unread = UnreadIn<typeof tables>;

/** Whether what could not be read of a row is what a reminder depends on. */
function isInDoubt({ table, stands, columns }: Unread): boolean {
  return !stands || (decisive[table] ?? []).some((name) => columns.includes(name));
}

const decisive: Readonly<Record<string, readonly string[]>> = {
  reviews: ["intake"],
  progress: ["missing", "lastAt"],
};

interface UnitOfReview {
  readonly review: string;
  readonly unit: string;
}

/** Whether an unread row is of the unit or the review of a mail, or could be, as its code is what cannot be read. */
function mayConcern(row: Unread, of: UnitOfReview): boolean {
  return namesOf(row, of).every(([name, code]) => !(name in row.fields) || row.fields[name] === code);
}

/** The columns that say whose a row is, and what they would say of a mail. */
function namesOf({ table }: Unread, { review, unit }: UnitOfReview): readonly (readonly [string, string])[] {
  if (table === "reviews") return [["code", review]];
  if (table === "units") return [["code", unit]];
  return [
    ["review", review],
    ["unit", unit],
  ];
}
