import type { TableGroup } from "../../table-group";
import { assignments } from "./assignments";
import { commemorationDays } from "./commemoration-days";
import { grounds } from "./grounds";
import { milestones } from "./milestones";
import { movements } from "./movements";
import { planContent } from "./plan-content";
import { recipients } from "./recipients";
import { reviewPeriods } from "./review-periods";
import { rounds } from "./rounds";
import { targets } from "./targets";
import { unitLaunches } from "./unit-launches";

/** Rounds, their plans, and the review periods. */
export const planTables: TableGroup = {
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
