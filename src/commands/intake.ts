import { receiptLetter } from "../documents/mails/receipt-letter";
import { checkNominations } from "../domain/checks/check-nominations";
import { deriveReview, type ReviewState } from "../domain/intake/derive-review";
import { ledgerRows, newRevisions, submissionsOf } from "../domain/intake/ledger";
import type { Problem } from "../domain/problem";
import type { ReviewForm } from "../domain/review-desk";
import type { ReviewPeriod } from "../domain/round-work";
import type { LedgerRow, Submission } from "../domain/submission";
import { responseOf } from "../forms/answers";
import { now } from "../google/clock";
import { sha256 } from "../google/digest";
import { readResponses } from "../google/form-responses";
import { awardRules } from "../register/tables/award-rules";
import { awards } from "../register/tables/awards";
import { board } from "../register/tables/board";
import { findings } from "../register/tables/findings";
import { holds } from "../register/tables/holds";
import { initiatives } from "../register/tables/initiatives";
import { ledger } from "../register/tables/ledger";
import { nominations } from "../register/tables/nominations";
import { nomineeCategories } from "../register/tables/nominee-categories";
import { outbox } from "../register/tables/outbox";
import { pastAwards } from "../register/tables/past-awards";
import { quarantine } from "../register/tables/quarantine";
import { replacements } from "../register/tables/replacements";
import { returnsForCorrection } from "../register/tables/returns";
import { reviewForms } from "../register/tables/review-forms";
import { reviewPeriods } from "../register/tables/review-periods";
import { schoolYears } from "../register/tables/school-years";
import { settingsTable } from "../register/tables/settings";
import { staff } from "../register/tables/staff";
import { staffYears } from "../register/tables/staff-years";
import { targets } from "../register/tables/targets";
import { unitLaunches } from "../register/tables/unit-launches";
import { unitLinks } from "../register/tables/unit-links";
import { unitReports } from "../register/tables/unit-reports";
import { unitYears } from "../register/tables/unit-years";
import { units } from "../register/tables/units";
import { type Opened, type Result, unitOfWork } from "../register/unit-of-work";
import { itemIdsOf } from "./form-plans";

/**
 * The tables of intake. Those that are changed come in the order in which they are written: the ledger last, so that a
 * run that was cut off before it finds the same responses new, and writes the same again.
 */
export const intakeTables = {
  settings: settingsTable,
  years: schoolYears,
  categories: nomineeCategories,
  awards,
  rules: awardRules,
  units,
  staff,
  staffYears,
  unitYears,
  initiatives,
  pastAwards,
  holds,
  targets,
  launches: unitLaunches,
  reviews: reviewPeriods,
  links: unitLinks,
  forms: reviewForms,
  returns: returnsForCorrection,
  outbox,
  nominations,
  findings,
  quarantine,
  replacements,
  reports: unitReports,
  board,
  ledger,
};

export type IntakeRegister = Opened<typeof intakeTables>;

/** Which responses are read: none (the register is only checked again), those since the last hours, or all. */
export type Reading = "nothing" | "recent" | "everything";

/** What an intake found and changed. */
export interface Intake {
  /** Submissions that are new, edits among them. */
  readonly taken: number;
  readonly reviews: readonly ReviewOverview[];
}

/** Where a review stands after an intake. */
export interface ReviewOverview {
  readonly review: ReviewPeriod;
  readonly nominations: number;
  readonly blocked: number;
  readonly toReview: number;
  readonly warned: number;
  /** Left in quarantine. */
  readonly unread: number;
  /** Replacement lists that wait for a decision. */
  readonly pending: number;
  readonly state: ReviewState;
}

/**
 * The one path of submissions (design.md, "How data flows"): reads the forms, appends what is new to the ledger, and
 * derives nominations, findings, quarantine, replacements, reports and the board from it, in one unit of work. Running it
 * again, twice at once or after a crash changes nothing more. `reviews` are the codes of those to derive; without them,
 * all that take submissions.
 */
export function takeIn(command: string, reading: Reading, reviews: readonly string[] | null): Result<Intake> {
  return unitOfWork(command, intakeTables, (open) => {
    const chosen = open.reviews
      .rows()
      .filter(({ code, intake }) => (reviews === null ? intake === "open" : reviews.includes(code)));
    const before = submissionsOf(open.ledger.rows());
    const added = reading === "nothing" ? [] : readForms(open, chosen, before.submissions, reading);
    const rows = [...open.ledger.rows(), ...added];
    const derived: ReviewOverview[] = [];
    const problems: Problem[] = [];
    for (const review of chosen) {
      const outcome = derive(open, review, rows);
      if ("problems" in outcome) problems.push(...outcome.problems);
      else derived.push(outcome.value);
    }
    if (problems.length > 0) return { problems };
    writeDerived(open, derived);
    added.forEach(open.ledger.put);
    const taken = new Set(added.map(({ submission }) => submission)).size;
    return { value: { taken, reviews: derived }, what: taken === 0 ? "" : `Nhận ${taken} lần gửi` };
  });
}
