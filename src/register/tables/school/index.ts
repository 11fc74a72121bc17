import type { TableGroup } from "../../table-group";
import { awardRules } from "./award-rules";
import { awards } from "./awards";
import { baseSalaries } from "./base-salaries";
import { nomineeCategories } from "./nominee-categories";
import { overlapRules } from "./overlap-rules";
import { rewards } from "./rewards";
import { schoolYears } from "./school-years";
import { settingsTable } from "./settings";
import { signers } from "./signers";
import { units } from "./units";
import { votingRules } from "./voting-rules";

/** The school: who it is, what it awards, and to whom. */
export const schoolTables: TableGroup = {
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
