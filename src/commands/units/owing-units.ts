import type { OwnLinks } from "../../documents/mails/letter";
import type { OwedThing } from "../../documents/mails/owed-lines";
import type { Moment } from "../../domain/moment";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { type OwedItem, type OwingUnit, receivedState } from "../../domain/review/owed";
import type { ReturnForCorrection } from "../../domain/review/return-for-correction";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { UnitLink } from "../../domain/review/unit-link";
import type { Settings } from "../../domain/school/settings";
import type { Unit } from "../../domain/school/unit";
import { now } from "../../google/clock";
import { working } from "../../register/archive/reach";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { returnsForCorrection } from "../../register/tables/review/returns";
import { unitLinks } from "../../register/tables/review/unit-links";
import { settingsFrom, settingsTable } from "../../register/tables/school/settings";
import { units } from "../../register/tables/school/units";
import { type CommandName, menuPath } from "../../vietnamese/captions";
import { comparable } from "../../vietnamese/text";
import { unknownReview } from "../flow/unknown-codes";
import { takeIn } from "../review/intake";
import { unsureOf } from "../review/read-first";

/** A unit that owes something, with all that its own letter says. */
export interface Debtor {
  readonly unit: Unit;
  readonly owed: readonly OwedThing[];
  readonly links: OwnLinks;
}

/** Who owes what in a review, in the order of the register. */
export interface Owing {
  readonly review: ReviewPeriod;
  readonly settings: Settings;
  readonly today: Moment;
  readonly debtors: readonly Debtor[];
  /** What kept the forms from being read whole: somebody named may have sent. */
  readonly unsure: readonly Problem[];
}

const tables = {
  settings: settingsTable,
  units,
  reviews: reviewPeriods,
  links: unitLinks,
  returns: returnsForCorrection,
};

/**
 * Who owes what in a review that takes submissions. The forms are read first, all of them or what came of late: nobody is
 * named who has sent by now. Problems where there is no such review, or it is not open: then nobody could send anything.
 */
export function readOwing(
  command: CommandName,
  code: string,
  reading: "everything" | "recent",
): Result<Owing> {
  const review = comparable(code);
  const taken = takeIn(command, reading, [review]);
  if (!taken.ok) return taken;
  const today = now();
  return readRegister(working(tables), (open) => {
    const period = open.reviews.withKey({ code: review });
    const overview = taken.value.reviews.find((each) => each.review.code === review);
    if (!period || !overview) return failed(unknownReview(code, open.reviews.rows()));
    if (period.intake !== "open") return failed(notOpen(period));
    const read = settingsFrom(open.settings);
    if (!read.ok) return read;
    const returns = open.returns.rows().filter((each) => each.review === review && !each.closed);
    const { owing } = receivedState(period, open.units.rows(), overview.state.progress, returns, today);
    const debtors = owing.map((each) =>
      debtor(each, open.links.withKey({ review, unit: each.unit.code }), returns),
    );
    const unsure = taken.value.problems.map(unsureOf);
    return ok({ review: period, settings: read.value, today, debtors, unsure });
  });
}

function debtor(
  { unit, items }: OwingUnit,
  links: UnitLink | undefined,
  returns: readonly ReturnForCorrection[],
): Debtor {
  const own = returns.filter((each) => each.unit === unit.code);
  const { nominationLink = "", reportLink = "", evidenceFolder = "" } = links ?? {};
  return {
    unit,
    owed: items.map((item) => ({ ...item, reason: reasonOf(item, own) })),
    links: { nominationLink, reportLink, evidenceFolder },
  };
}

/** What a return is about; the progress names it by its id. */
function reasonOf({ what }: OwedItem, returns: readonly ReturnForCorrection[]): string {
  const words = what.split(" ");
  return returns.find(({ id }) => words.includes(id))?.reason ?? "";
}

function notOpen({ name }: ReviewPeriod): Problem {
  return {
    what: `Kỳ xét “${name}” không đang nhận hồ sơ`,
    where: { tab: reviewPeriods.tab },
    remedy: `Bấm ${menuPath("openReview")} trước`,
  };
}
