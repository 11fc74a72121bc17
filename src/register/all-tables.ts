import type { Table } from "./table";
import { assignments } from "./tables/assignments";
import { auditTrail } from "./tables/audit-trail";
import { commemorationDays } from "./tables/commemoration-days";
import { documentBook } from "./tables/document-book";
import { grounds } from "./tables/grounds";
import { milestones } from "./tables/milestones";
import { movements } from "./tables/movements";
import { nomineeCategories } from "./tables/nominee-categories";
import { planContent } from "./tables/plan-content";
import { recipients } from "./tables/recipients";
import { reviewPeriods } from "./tables/review-periods";
import { rounds } from "./tables/rounds";
import { schoolYears } from "./tables/school-years";
import { selfCheckTable } from "./tables/self-check";
import { settingsTable } from "./tables/settings";
import { signers } from "./tables/signers";
import { targets } from "./tables/targets";
import { unitLaunches } from "./tables/unit-launches";
import { units } from "./tables/units";

/** Every table of the register, in the order of its tabs. A table stands after those its drop-downs draw on. */
export const allTables: readonly Table<object>[] = [
  settingsTable,
  nomineeCategories,
  signers,
  units,
  schoolYears,
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
  documentBook,
  auditTrail,
  selfCheckTable,
];
