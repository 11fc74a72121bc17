import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./compose-plan.scenarios";

scenarios.forEach(holdsUnderFaults);
