import type { Period } from "../../domain/calendar-date";
import type { CouncilDocument } from "../../domain/papers/document";
import type { CompleteGround } from "../../domain/papers/ground";
import type { Movement } from "../../domain/plan/movement";
import type { EmulationRound } from "../../domain/plan/round";
import type { Target } from "../../domain/plan/target";
import type { UnitLaunch } from "../../domain/plan/unit-launch";
import type { ComplaintFigures } from "../../domain/results/complaint";
import type { Grant } from "../../domain/results/grant";
import type { Participation } from "../../domain/results/participation";
import type { PeopleRewarded } from "../../domain/results/people-rewarded";
import type { ReportPart } from "../../domain/results/report-text";
import type { YearFigures } from "../../domain/results/year-figures";
import type { SchoolYear } from "../../domain/school/school-year";
import type { ReviewPaper } from "../review/review-paper";

/** A round as a report tells of it. */
export interface RoundTold {
  readonly round: EmulationRound;
  /** null where its days contradict each other. */
  readonly period: Period | null;
  /** Its plan as the book has it, null where there is none. */
  readonly plan: CouncilDocument | null;
  readonly launches: readonly UnitLaunch[];
}

/** What a report tells beside what every document of a review says (domain.md 5.10). */
export interface ReportTold {
  /** Of the whole school year (tổng kết), or of a round (sơ kết). */
  readonly scope: "year" | "interim";
  readonly year: SchoolYear;
  readonly grounds: readonly CompleteGround[];
  readonly rounds: readonly RoundTold[];
  readonly movements: readonly Movement[];
  readonly figures: YearFigures;
  readonly people: PeopleRewarded;
  readonly participations: readonly Participation[];
  readonly targets: readonly Target[];
  /** Who was granted an exemplar. */
  readonly exemplars: readonly Grant[];
  readonly complaints: ComplaintFigures;
  /** What the secretary wrote for a part: a paragraph each. */
  paragraphs(part: ReportPart): readonly string[];
}

export type ReportData = ReviewPaper & ReportTold;
