import type { Table } from "./table";
import { assignments } from "./tables/assignments";
import { auditTrail } from "./tables/audit-trail";
import { awardRules } from "./tables/award-rules";
import { awards } from "./tables/awards";
import { board } from "./tables/board";
import { commemorationDays } from "./tables/commemoration-days";
import { documentBook } from "./tables/document-book";
import { findings } from "./tables/findings";
import { grounds } from "./tables/grounds";
import { holds } from "./tables/holds";
import { initiatives } from "./tables/initiatives";
import { ledger } from "./tables/ledger";
import { milestones } from "./tables/milestones";
import { movements } from "./tables/movements";
import { nominations } from "./tables/nominations";
import { nomineeCategories } from "./tables/nominee-categories";
import { outbox } from "./tables/outbox";
import { pastAwards } from "./tables/past-awards";
import { planContent } from "./tables/plan-content";
import { quarantine } from "./tables/quarantine";
import { recipients } from "./tables/recipients";
import { replacements } from "./tables/replacements";
import { returnsForCorrection } from "./tables/returns";
import { reviewForms } from "./tables/review-forms";
import { reviewPeriods } from "./tables/review-periods";
import { rewards } from "./tables/rewards";
import { rounds } from "./tables/rounds";
import { schoolYears } from "./tables/school-years";
import { selfCheckTable } from "./tables/self-check";
import { settingsTable } from "./tables/settings";
import { signers } from "./tables/signers";
import { staff } from "./tables/staff";
import { staffYears } from "./tables/staff-years";
import { targets } from "./tables/targets";
import { unitLaunches } from "./tables/unit-launches";
import { unitLinks } from "./tables/unit-links";
import { unitReports } from "./tables/unit-reports";
import { unitYears } from "./tables/unit-years";
import { units } from "./tables/units";

/** Tabs that belong together: they stand side by side and have one colour, by which a secretary finds her way. */
export interface TableGroup {
  readonly colour: string;
  readonly tables: readonly Table<object>[];
}

/** The school: who it is, what it awards, and to whom. */
const school: TableGroup = {
  colour: "#6aa84f",
  tables: [settingsTable, nomineeCategories, awards, awardRules, rewards, signers, units, schoolYears],
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
    board,
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
