import type { Table } from "./table";
import type { TableGroup } from "./table-group";
import { planTables } from "./tables/plan/index";
import { recordsTables } from "./tables/records/index";
import { resultTables } from "./tables/results/index";
import { reviewTables } from "./tables/review/index";
import { schoolTables } from "./tables/school/index";
import { technicalTables } from "./tables/technical/index";
import { voteTables } from "./tables/vote/index";

/** The groups in the order of their tabs. */
export const tableGroups: readonly TableGroup[] = [
  schoolTables,
  planTables,
  recordsTables,
  reviewTables,
  voteTables,
  resultTables,
  technicalTables,
];

/** Every table of the register, in the order of its tabs. A table stands after those its drop-downs draw on. */
export const allTables: readonly Table<object>[] = tableGroups.flatMap(({ tables }) => tables);
