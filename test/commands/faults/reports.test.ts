import { holdsUnderFaults } from "../../support/faults";
import { scenarios } from "./reports.scenarios";

scenarios.forEach(holdsUnderFaults);
