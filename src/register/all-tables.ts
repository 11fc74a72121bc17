import type { Table } from "./table";
import { assignments } from "./tables/plan/assignments";
import { commemorationDays } from "./tables/plan/commemoration-days";
import { grounds } from "./tables/plan/grounds";
import { milestones } from "./tables/plan/milestones";
import { movements } from "./tables/plan/movements";
import { planContent } from "./tables/plan/plan-content";
import { recipients } from "./tables/plan/recipients";
import { reviewPeriods } from "./tables/plan/review-periods";
import { rounds } from "./tables/plan/rounds";
import { targets } from "./tables/plan/targets";
import { unitLaunches } from "./tables/plan/unit-launches";
import { holds } from "./tables/records/holds";
import { initiatives } from "./tables/records/initiatives";
import { pastAwards } from "./tables/records/past-awards";
import { staff } from "./tables/records/staff";
import { staffYears } from "./tables/records/staff-years";
import { unitYears } from "./tables/records/unit-years";
import { documentBook } from "./tables/review/document-book";
import { findings } from "./tables/review/findings";
import { nominations } from "./tables/review/nominations";
import { outbox } from "./tables/review/outbox";
import { progress } from "./tables/review/progress";
import { quarantine } from "./tables/review/quarantine";
import { replacements } from "./tables/review/replacements";
import { returnsForCorrection } from "./tables/review/returns";
import { unitLinks } from "./tables/review/unit-links";
import { unitReports } from "./tables/review/unit-reports";
import { awardRules } from "./tables/school/award-rules";
import { awards } from "./tables/school/awards";
import { baseSalaries } from "./tables/school/base-salaries";
import { nomineeCategories } from "./tables/school/nominee-categories";
import { overlapRules } from "./tables/school/overlap-rules";
import { rewards } from "./tables/school/rewards";
import { schoolYears } from "./tables/school/school-years";
import { settingsTable } from "./tables/school/settings";
import { signers } from "./tables/school/signers";
import { units } from "./tables/school/units";
import { votingRules } from "./tables/school/voting-rules";
import { auditTrail } from "./tables/technical/audit-trail";
import { ledger } from "./tables/technical/ledger";
import { reviewForms } from "./tables/technical/review-forms";
import { selfCheckTable } from "./tables/technical/self-check";

/** Tabs that belong together: they stand side by side and have one colour, by which a secretary finds her way. */
export interface TableGroup {
  readonly colour: string;
  readonly tables: readonly Table<object>[];
}

/** The school: who it is, what it awards, and to whom. */
const school: TableGroup = {
  colour: "#6aa84f",
  tables: [
    settingsTable,
    nomineeCategories,
    awards,
    awardRules,
    votingRules,
    rewards,
    overlapRules,
    baseSalaries,
    signers,
    units,
    schoolYears,
  ],
};

/** Rounds, their plans, and the review periods. */
const planning: TableGroup = {
  colour: "#e69138",
  tables: [
    rounds,
    unitLaunches,
    movements,
    reviewPeriods,
    commemorationDays,
    grounds,
    milestones,
    targets,
    assignments,
    planContent,
    recipients,
  ],
};

/** What is known of people and units, from other offices. */
const records: TableGroup = {
  colour: "#8e7cc3",
  tables: [staff, staffYears, unitYears, initiatives, pastAwards, holds],
};

/** The daily work of a review, and what goes out. */
const desk: TableGroup = {
  colour: "#3d85c6",
  tables: [
    unitLinks,
    progress,
    nominations,
    findings,
    quarantine,
    replacements,
    returnsForCorrection,
    unitReports,
    outbox,
    documentBook,
  ],
};

/** What the program needs and people look at when something is wrong: last. */
const technical: TableGroup = {
  colour: "#999999",
  tables: [ledger, reviewForms, auditTrail, selfCheckTable],
};

/** The groups in the order of their tabs. */
export const tableGroups: readonly TableGroup[] = [school, planning, records, desk, technical];

/** Every table of the register, in the order of its tabs. A table stands after those its drop-downs draw on. */
export const allTables: readonly Table<object>[] = tableGroups.flatMap(({ tables }) => tables);
