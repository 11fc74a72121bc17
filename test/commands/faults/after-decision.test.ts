import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./after-decision.scenarios";

scenarios.forEach(holdsUnderFaults);
