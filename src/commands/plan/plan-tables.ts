import { assignments } from "../../register/tables/plan/assignments";
import { commemorationDays } from "../../register/tables/plan/commemoration-days";
import { grounds } from "../../register/tables/plan/grounds";
import { milestones } from "../../register/tables/plan/milestones";
import { planContent } from "../../register/tables/plan/plan-content";
import { recipients } from "../../register/tables/plan/recipients";
import { rounds } from "../../register/tables/plan/rounds";
import { targets } from "../../register/tables/plan/targets";
import { documentBook } from "../../register/tables/review/document-book";
import { schoolYears } from "../../register/tables/school/school-years";
import { settingsTable } from "../../register/tables/school/settings";
import { signers } from "../../register/tables/school/signers";
import type { Readable } from "../../register/unit-of-work";

/** The tables a plan is made of. */
export const planTables = {
  settings: settingsTable,
  signers,
  years: schoolYears,
  rounds,
  days: commemorationDays,
  grounds,
  milestones,
  targets,
  assignments,
  content: planContent,
  recipients,
  book: documentBook,
};

/** Those tables, opened to be read. */
export type OpenPlan = Readable<typeof planTables>;
