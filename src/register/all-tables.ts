import type { Table } from "./table";
import { auditTrail } from "./tables/audit-trail";
import { commemorationDays } from "./tables/commemoration-days";
import { documentBook } from "./tables/document-book";
import { planContent } from "./tables/plan-content";
import { recipients } from "./tables/recipients";
import { rounds } from "./tables/rounds";
import { schoolYears } from "./tables/school-years";
import { settingsTable } from "./tables/settings";

/** Every table of the register, in the order of its tabs. A table stands after those its drop-downs draw on. */
export const allTables: readonly Table<object>[] = [
  settingsTable,
  schoolYears,
  rounds,
  commemorationDays,
  planContent,
  recipients,
  documentBook,
  auditTrail,
];
