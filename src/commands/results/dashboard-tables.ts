import { grounds } from "../../register/tables/plan/grounds";
import { milestones } from "../../register/tables/plan/milestones";
import { certificates } from "../../register/tables/results/certificates";
import { payments } from "../../register/tables/results/payments";
import { outbox } from "../../register/tables/review/outbox";
import { progress } from "../../register/tables/review/progress";
import { quarantine } from "../../register/tables/review/quarantine";
import { registerFaults } from "../../register/tables/review/register-faults";
import { replacements } from "../../register/tables/review/replacements";
import { returnsForCorrection } from "../../register/tables/review/returns";
import { unitLinks } from "../../register/tables/review/unit-links";
import { votingRules } from "../../register/tables/school/voting-rules";
import { reviewForms } from "../../register/tables/technical/review-forms";
import type { Readable } from "../../register/unit-of-work";
import { checkTables } from "../review/check-sources";
import { packageTables } from "./package-steps";

const { rules: awardRules, ...otherCheckTables } = checkTables;

/** All that the dashboard looks at, each tab read once. `rules` are those of voting sessions, as the papers of results call them. */
export const dashboardTables = {
  ...otherCheckTables,
  ...packageTables,
  awardRules,
  votingRules,
  grounds,
  milestones,
  forms: reviewForms,
  progress,
  links: unitLinks,
  returns: returnsForCorrection,
  quarantine,
  faults: registerFaults,
  replacements,
  outbox,
  payments,
  certificates,
};

export type OpenDashboard = Readable<typeof dashboardTables>;
