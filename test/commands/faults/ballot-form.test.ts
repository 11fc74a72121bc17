import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./ballot-form.scenarios";

for (const scenario of scenarios) holdsUnderFaults(scenario);
