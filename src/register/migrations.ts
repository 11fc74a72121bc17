import type { Migration } from "./migration";
import { groundsMigration } from "./tables/plan/grounds-migration";
import { awardRulesMigration, rewardsMigration } from "./tables/school/dated-rules-migration";
import { votingRulesMigration } from "./tables/school/voting-rules-migration";

/**
 * What *Thiết lập sổ* does to rows of older registers, in this order, after it has made the tabs and columns that are
 * missing; its answer and the audit trail tell what was changed. A table's migration is a value of its own beside the
 * table (`tables/plan/grounds-migration.ts`) and is listed here; it is never taken out again, since a register may come
 * from any earlier version.
 */
export const migrations: readonly Migration[] = [
  groundsMigration,
  awardRulesMigration,
  votingRulesMigration,
  rewardsMigration,
];
