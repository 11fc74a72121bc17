import type { Award } from "../../awards/award";
import type { PastAward } from "../../awards/past-award";
import type { CalendarDate } from "../../calendar-date";
import type { NomineeCategory } from "../../school/category";
import type { Hold } from "../../school/hold";
import type { Initiative } from "../../school/initiative";
import type { SchoolYear } from "../../school/school-year";
import type { StaffMember, StaffYear } from "../../school/staff";
import type { Unit, UnitYear } from "../../school/unit";
import type { Nomination } from "../nomination";
import type { NamedReview } from "../review-name";
import type { ReviewPeriod } from "../review-period";
import type { UsedInitiative } from "../used-initiative";

/** What the checks know beside the nominations: rows of the register as they are read. */
export interface CheckRegister {
  /** The day holds are judged on. */
  readonly today: CalendarDate;
  readonly review: ReviewPeriod;
  /** All reviews by their names: a message tells of no other review by its code. */
  readonly reviews: readonly NamedReview[];
  /** The review's school year. */
  readonly year: SchoolYear;
  readonly years: readonly SchoolYear[];
  readonly awards: readonly Award[];
  readonly categories: readonly NomineeCategory[];
  readonly units: readonly Unit[];
  /** Empty in a school that keeps no staff list: shares are then counted on what the units typed. */
  readonly staff: readonly StaffMember[];
  readonly staffYears: readonly StaffYear[];
  readonly unitYears: readonly UnitYear[];
  readonly initiatives: readonly Initiative[];
  readonly pastAwards: readonly PastAward[];
  readonly holds: readonly Hold[];
  /**
   * Nominations of the school year's other reviews: quotas, duplicates and requirements look at the whole year. Those of
   * a registration (đăng ký thi đua) are promises, not nominations: they are not among them.
   */
  readonly otherReviews: readonly Nomination[];
  /** Standing nominations of other school years' reviews, archived ones among them: an initiative is not used twice. */
  readonly otherYears: readonly UsedInitiative[];
}
