import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./head-decisions.scenarios";

scenarios.forEach(holdsUnderFaults);
