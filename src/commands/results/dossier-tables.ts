import type { Problem } from "../../domain/problem";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { rounds } from "../../register/tables/plan/rounds";
import { holds } from "../../register/tables/records/holds";
import { staff } from "../../register/tables/records/staff";
import { grants } from "../../register/tables/results/grants";
import { suddenAwards } from "../../register/tables/results/sudden-awards";
import { awards } from "../../register/tables/school/awards";
import { units } from "../../register/tables/school/units";
import type { Readable } from "../../register/unit-of-work";

/** What a dossier of a sudden award is held against. */
export const dossierTables = {
  sudden: suddenAwards,
  reviews: reviewPeriods,
  rounds,
  awards,
  units,
  staff,
  holds,
  grants,
};

export type OpenDossier = Readable<typeof dossierTables>;

/** What keeps a dossier from the head, and what should be looked at before. */
export interface DossierProblems {
  readonly stops: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** A problem of a dossier, with the cell it stands in. */
export type Told = (column: keyof typeof suddenAwards.columns, what: string, remedy: string) => Problem;
