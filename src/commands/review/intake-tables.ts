import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { rounds } from "../../register/tables/plan/rounds";
import { targets } from "../../register/tables/plan/targets";
import { unitLaunches } from "../../register/tables/plan/unit-launches";
import { holds } from "../../register/tables/records/holds";
import { initiatives } from "../../register/tables/records/initiatives";
import { pastAwards } from "../../register/tables/records/past-awards";
import { staff } from "../../register/tables/records/staff";
import { staffYears } from "../../register/tables/records/staff-years";
import { unitYears } from "../../register/tables/records/unit-years";
import { usedInitiatives } from "../../register/tables/records/used-initiatives";
import { findings } from "../../register/tables/review/findings";
import { nominations } from "../../register/tables/review/nominations";
import { outbox } from "../../register/tables/review/outbox";
import { progress } from "../../register/tables/review/progress";
import { quarantine } from "../../register/tables/review/quarantine";
import { registerFaults } from "../../register/tables/review/register-faults";
import { replacements } from "../../register/tables/review/replacements";
import { returnsForCorrection } from "../../register/tables/review/returns";
import { unitLinks } from "../../register/tables/review/unit-links";
import { unitReports } from "../../register/tables/review/unit-reports";
import { awardRules } from "../../register/tables/school/award-rules";
import { awards } from "../../register/tables/school/awards";
import { nomineeCategories } from "../../register/tables/school/nominee-categories";
import { schoolYears } from "../../register/tables/school/school-years";
import { settingsTable } from "../../register/tables/school/settings";
import { units } from "../../register/tables/school/units";
import { ledger } from "../../register/tables/technical/ledger";
import { reviewForms } from "../../register/tables/technical/review-forms";

/**
 * The tables of intake. Those that are changed come in the order in which they are written: the ledger last, so that a
 * run that was cut off before it finds the same responses new, and writes the same again. All are read row by row
 * (docs/decisions/0031).
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
  used: usedInitiatives,
  pastAwards,
  holds,
  targets,
  launches: unitLaunches,
  rounds,
  reviews: reviewPeriods,
  links: unitLinks,
  forms: reviewForms,
  returns: returnsForCorrection,
  outbox,
  faults: registerFaults,
  nominations,
  findings,
  quarantine,
  replacements,
  reports: unitReports,
  progress,
  ledger,
};

/** The tables of intake by their names there. */
export type IntakeTables = typeof intakeTables;
